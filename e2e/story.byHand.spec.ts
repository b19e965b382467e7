/** 手動判定: an officer decides over the computed verdict; sheet, counts and reason follow, and it is flagged, never lost. */
import { expect, test } from './kpiBook';

const R6 = 2024;
/** Produce of 厚保くり and others: nought is far below the baseline, and the computation says ▼後退. */
const ID = '1-2-1-2';
const DECIDED = '○順調';
const WITHIN = { timeout: 60_000 };

test('a verdict given by hand stands on the sheet with its reason, is flagged once its figure changes, and goes back', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(240_000);
  await book.generate();
  await book.button('KPI一覧を表示').click();
  await book.button('判定を見る').click();
  await book.typeDown(new Map([[ID, 0]]), R6);
  await expect.poll(() => book.shown(ID, 'verdict')).toMatch(/^[×▼]/);
  const computed = await book.shown(ID, 'verdict');

  await book.behind(computed).click();
  await book.button(`${ID} の判定理由`).click();
  await book.button(`手動で判定 ${ID}`).click();
  await expect(book.heading(`${ID} の手動判定`)).toBeFocused();
  await book.button('この判定にする').click();
  await expect(book.pane.getByText('判定を選んでください。')).toBeVisible();
  await book.pane.getByRole('combobox', { name: '判定' }).selectOption(DECIDED);
  await book.pane.getByRole('textbox', { name: '理由' }).fill('豪雨による休業');
  await book.pane.getByRole('textbox', { name: '決定者' }).fill('企画課長');
  await expect(book.heading('書き込む内容')).toBeVisible();
  await workbench.picture('by-hand-form');
  await book.button('この判定にする').click();
  await expect(book.pane.getByText(`${ID} を手動で判定しました`)).toBeVisible(WITHIN);
  await expect.poll(() => book.shown(ID, 'verdict')).toBe(DECIDED);
  await expect.poll(() => book.shown(ID, 'reason')).toMatch(/手動判定.*○順調.*企画課長.*豪雨による休業/);
  await expect.poll(() => book.countInPane(DECIDED)).toBe(1);
  await workbench.showSheet('手動判定');
  await workbench.picture('by-hand-sheet');
  await workbench.showSheet('KPI一覧');

  await workbench.goTo(book.at(ID, R6));
  await workbench.typeHere('1');
  await expect(book.pane.getByText('要再確認の手動判定 1 件')).toBeVisible(WITHIN);
  expect(await book.shown(ID, 'verdict'), 'never dropped').toBe(DECIDED);
  await page.getByRole('button', { name: '暗い画面にする' }).click();
  await workbench.picture('by-hand-recheck-dark');
  await page.getByRole('button', { name: '明るい画面にする' }).click();

  await book.button(`${ID} の判定理由`).first().click();
  await book.button(`手動判定を見る ${ID}`).first().click();
  await book.button('計算の判定に戻す').click();
  await expect(book.heading(`${ID} を計算の判定に戻す`)).toBeFocused();
  await workbench.picture('by-hand-back');
  await book.button('計算の判定に戻す').click();
  await expect(book.pane.getByText(`${ID} を計算の判定に戻しました`)).toBeVisible(WITHIN);
  await expect.poll(() => book.shown(ID, 'verdict')).not.toBe(DECIDED);
});
