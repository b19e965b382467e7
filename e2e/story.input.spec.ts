/** What the sheet takes and what it does not: input rules, protection, overwritten formulas, broken settings. */
import { pace } from '../src/kpi/rubrics/pace';
import { expect, test, type Entry } from './kpiBook';

const R6 = 2024;

test('a wrong value is refused in Japanese, a state word is taken', async ({ book, workbench, page }) => {
  test.setTimeout(180_000);
  await book.generate();
  await book.button('判定を見る').click();
  await workbench.showSheet('KPI一覧');
  const refusals = [
    ['1-1-2-1', '12.5', '0以上の整数を、単位「人」を付けずに入力します。'],
    ['1-1-2-3', '140', '0〜100の数値を入力します'],
    ['1-1-3-2', '約30', '0以上の整数を、単位「人」を付けずに入力します。'],
  ] as const;
  for (const [id, typed, message] of refusals) {
    await workbench.type(book.at(id, R6), typed);
    await expect(page.getByText('入力できない値です')).toBeVisible();
    await expect(page.getByText(message)).toBeVisible();
    await workbench.picture(`refused-${id}`);
    await page.getByRole('button', { name: 'OK' }).click();
    await expect(page.getByText('入力できない値です')).toBeHidden();
    expect(await book.shown(id, R6)).toBe('');
    expect(await book.shown(id, 'verdict')).toBe('未入力');
  }

  const taken = new Map<string, Entry>([
    ['1-1-2-1', '未集計'],
    ['1-1-2-2', 13],
    ['1-1-2-3', 39],
    ['1-1-3-1', '対象外'],
  ]);
  await book.typeDown(taken, R6);
  for (const [id, entry] of taken) {
    await expect.poll(() => book.shown(id, 'verdict'), id).toBe(book.verdict(id, entry, R6, pace));
  }
  await expect(book.pane.getByText('74 中 2 判定')).toBeVisible();
  await expect(book.behind('未集計')).toBeVisible();
  await expect(book.behind('対象外')).toBeVisible();
  await workbench.picture('state-words');
});
