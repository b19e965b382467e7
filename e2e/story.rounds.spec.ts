/** What is done again: generating keeps every figure, another rubric and another year are looked at before they count. */
import { level } from '../src/kpi/rubrics/level';
import { pace } from '../src/kpi/rubrics/pace';
import { planRows } from '../src/plan/plan';
import { expect, test, type Entry } from './kpiBook';

const [R5, R6] = [2023, 2024];

test('figures stay when the book is made again; rubric and year are switched with their effect in sight', async ({
  book,
  workbench,
}) => {
  test.setTimeout(240_000);
  await book.generate();
  // Every KPI a little short of its target, so that the rubrics disagree.
  const figures = new Map<string, Entry>(
    planRows(book.plan).map(({ kpi }) => [kpi.id, Math.floor(kpi.target * 0.9)]),
  );
  await book.enter(figures, R6);
  await book.button('判定を見る').click();
  await book.button('判定を更新').click();
  await expect(book.pane.getByText('74 中 74 判定')).toBeVisible({ timeout: 60_000 });

  await book.showTab('シート');
  await expect(book.pane.getByText('実績 74 件')).toBeVisible();
  await workbench.picture('generate-again');
  await book.generateNow();
  await book.button('判定を見る').click();
  await expect(book.pane.getByText('74 中 74 判定')).toBeVisible();
  for (const id of ['1-1-1-1', '3-1-1-2', '5-2-1-2']) {
    await expect
      .poll(async () => Number((await book.shown(id, R6)).replaceAll(',', '')))
      .toBe(figures.get(id));
  }

  const flips = [...figures].filter(
    ([id, entry]) => book.verdict(id, entry, R6, pace) !== book.verdict(id, entry, R6, level),
  );
  await book.showTab('評価基準');
  await book.pane.getByRole('combobox', { name: '評価基準' }).selectOption(level.id);
  await expect(book.heading(`判定が変わる KPI ${flips.length} 件`)).toBeVisible();
  await expect(book.pane.getByRole('row')).toHaveCount(flips.length + 1);
  await workbench.picture('rubric-flips');
  await book.button('この評価基準に切り替える').click();
  await expect(book.heading('評価基準を切り替えました')).toBeVisible({ timeout: 90_000 });
  for (const [id, entry] of [...figures].filter((_, place) => place % 6 === 0)) {
    await expect.poll(() => book.shown(id, 'verdict'), id).toBe(book.verdict(id, entry, R6, level));
  }

  await book.pane.getByRole('combobox', { name: '評価年度' }).selectOption(String(R5));
  await book.button('この年度に切り替える').click();
  await expect(book.heading('評価年度を切り替えました')).toBeVisible({ timeout: 90_000 });
  await expect.poll(() => book.shown('1-1-1-1', 'verdict')).toBe('未入力');
  await workbench.type(book.at('1-1-1-1', R5), '545');
  await expect.poll(() => book.shown('1-1-1-1', 'verdict')).toBe(book.verdict('1-1-1-1', 545, R5, level));
  await book.showTab('判定');
  await expect(book.pane.getByText('74 中 1 判定')).toBeVisible();
});
