/** What people break by accident, and how it comes back: formulas typed over, bounds that make no sense, locked cells. */
import { pace } from '../src/kpi/rubrics/pace';
import { expect, test } from './kpiBook';

const R6 = 2024;
const ID = '2-2-1-1';
const OTHER = '2-1-1-1';

test('a formula that was typed over is named and put back', async ({ book, workbench }) => {
  test.setTimeout(180_000);
  await book.generate();
  await book.enter(new Map([[ID, 398]]), R6);
  await book.button('判定を見る').click();
  await workbench.showSheet('KPI一覧');
  const verdict = book.verdict(ID, 398, R6, pace);
  await expect.poll(() => book.shown(ID, 'verdict')).toBe(verdict);
  await workbench.type(book.at(ID, 'verdict'), '◎達成');
  expect(await book.shown(ID, 'verdict')).toBe('◎達成');
  await book.button('判定を更新').click();
  await expect(book.heading('元に戻した数式 1 件')).toBeVisible({ timeout: 60_000 });
  await expect(book.button(new RegExp(`KPI一覧!${book.at(ID, 'verdict')}`))).toBeVisible();
  await workbench.picture('formula-restored');
  await expect.poll(() => book.shown(ID, 'verdict')).toBe(verdict);
  await expect.poll(() => book.shown(ID, 'reason')).toContain('398');

  const { bounds } = await boundCells(workbench);
  // 後退, 順調, やや遅れ: 順調 must stay above やや遅れ.
  const [, onTrack, slow] = bounds;
  if (onTrack === undefined || slow === undefined) throw new Error('There is no bound in 設定.');
  await workbench.showSheet('設定');
  for (const [typed, told] of [
    ['', `設定!${onTrack} の「○順調の境界1」が空欄です。`],
    ['50%', `設定!${slow} の「△やや遅れの境界1」が「○順調の境界1」以上になっています。`],
  ] as const) {
    await workbench.goTo(onTrack);
    if (typed === '') await workbench.page.keyboard.press('Delete');
    else await workbench.typeHere(typed);
    await expect.poll(() => book.shown(ID, 'verdict'), typed).toBe('設定を確認');
    await expect(book.pane.getByText(told)).toBeVisible();
    await workbench.picture(`bound-${typed === '' ? 'empty' : 'disorder'}`);
  }
  await workbench.type(onTrack, '100%');
  await expect.poll(() => book.shown(ID, 'verdict')).toBe(verdict);
  await expect(book.pane.getByText('74 中 1 判定')).toBeVisible();
});

test('a protected book takes figures and nothing else, and stays protected through every command', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(180_000);
  await book.generate();
  await book.button('条件を変えて生成し直す').click();
  await book.pane.getByRole('switch', { name: '入力欄のほかを保護する' }).click();
  await expect(book.pane.getByRole('switch', { name: '入力欄のほかを保護する' })).toBeChecked();

  const refusesTyping = async (): Promise<void> => {
    await workbench.goTo(book.at(OTHER, 'target'));
    await page.keyboard.type('1');
    await expect(page.getByText('このセルは保護されているため変更できません。')).toBeVisible();
    await page.getByRole('button', { name: 'OK' }).click();
    await expect(page.getByText('このセルは保護されているため')).toBeHidden();
    expect(await book.shown(OTHER, 'target')).toBe('8');
  };
  await refusesTyping();
  await workbench.type(book.at(OTHER, R6), '8');
  await expect.poll(() => book.shown(OTHER, 'verdict')).toBe('◎達成');

  await book.generateNow();
  expect(await book.shown(OTHER, R6)).toBe('8');
  await book.button('判定を見る').click();
  await book.button('判定を更新').click();
  await expect(book.heading('判定を更新しました')).toBeVisible({ timeout: 60_000 });
  await refusesTyping();
});

/** Addresses of the bounds on 「設定」 that hold a percentage, top to bottom. */
async function boundCells(workbench: { shown(sheet: string, address: string): Promise<string> }) {
  const bounds: string[] = [];
  for (let row = 15; row <= 45; row += 1) {
    const address = `E${row}`;
    if (/^\d+(\.\d+)?%$/.test(await workbench.shown('設定', address))) bounds.push(address);
  }
  return { bounds };
}
