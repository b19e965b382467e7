/** Twenty errors in a filled book: found, looked at, repaired, answered for, put back; by mouse, then by keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import type axe from 'axe-core';
import { MARK_LOOKS } from '../src/book/records/marks';
import { expect, test, type KpiBook } from './kpiBook';
import { fillPlausibly, paste, PASTED, R6, TYPED, typeErrors, type PlantedError } from './plantedErrors';

const WITHIN = { timeout: 60_000 };
const PLANTED = [...PASTED, ...TYPED];
const CODES = PLANTED.flatMap((error) => error.codes.map((code) => ({ error, code })));
/** What 「まとめて修正」 takes, and what stands in the cell then. */
const TOGETHER = new Map([
  ['1-1-2-2', '13'],
  ['1-2-1-4', '42,212'],
  ['2-3-1-1', '68.9'],
  ['3-1-2-1', '4,755'],
]);

test('twenty errors are found where they are, repaired after a look, answered for, and put back', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(240_000);
  await book.generate();
  await fillPlausibly(book);
  await paste(book, PASTED);
  await workbench.showSheet('KPI一覧');
  await typeErrors(book, TYPED);

  await workbench.press('検証');
  expect(await faultsByAxe(book)).toEqual([]);
  await book.button('検証する').click();
  await expect(book.heading('見つかったこと 21 件')).toBeFocused(WITHIN);
  const severities = book.pane.getByRole('group', { name: '重要度で絞り込む' }).getByRole('button');
  await expect(severities).toHaveText([/重大\s*0 件/, /要修正\s*11 件/, /要確認\s*6 件/, /参考\s*4 件/]);
  for (const { error, code } of CODES) await expect(finding(book, error, code), code).toHaveCount(1);
  expect(await faultsByAxe(book)).toEqual([]);
  await paneFitsIn320(book);
  await workbench.picture('checks-light');

  const recorded = await records(book, '検証結果表');
  expect(recorded.map((row) => [row['コード'], row['番号'], row['状態']].join(' ')).sort()).toEqual(
    CODES.map(({ error, code }) => `${code} ${error.id} 要対応`).sort(),
  );
  expect(await book.fill('1-1-1-1', R6)).toBe(MARK_LOOKS.E.fill);
  expect(await book.fill('1-1-1-2', R6)).toBe(MARK_LOOKS.W.fill);
  expect(await book.fill('1-1-2-2', R6)).toBe(MARK_LOOKS.I.fill);

  // A finding leads to its cell from any sheet.
  await workbench.showSheet('集計');
  const scale = planted('1-1-1-2');
  await finding(book, scale).click();
  await expect(nameBox(book)).toHaveValue(book.at(scale.id, R6));
  await expect(book.pane.getByText('291,606,000 → 291,606')).toBeVisible();
  expect(await faultsByAxe(book)).toEqual([]);
  await page.getByRole('button', { name: '暗い画面にする' }).click();
  await expect.poll(() => faultsByAxe(book)).toEqual([]);
  await workbench.picture('checks-dark');
  await page.getByRole('button', { name: '明るい画面にする' }).click();

  await book.pane.getByRole('button', { name: '修正', exact: true }).click();
  await expect(book.heading('見つかったこと 20 件')).toBeVisible(WITHIN);
  await expect.poll(() => book.shown(scale.id, R6)).toBe('291,606');
  await expect.poll(() => book.fill(scale.id, R6)).not.toBe(MARK_LOOKS.W.fill);

  await book.button(/^まとめて修正/).click();
  const rows = book.pane.getByRole('list', { name: '修正するセル' }).getByRole('listitem');
  await expect(rows).toHaveCount(TOGETHER.size);
  for (const [id, after] of TOGETHER) {
    await expect(rows.filter({ hasText: id })).toContainText(new RegExp(`→ ${after.replace(',', ',?')}`));
  }
  expect(await faultsByAxe(book)).toEqual([]);
  await workbench.picture('checks-repairs');
  expect(await book.shown('3-1-2-1', R6), 'a preview writes nothing').toBe('4,755人');
  await book.button(`${TOGETHER.size} 件を修正`).click();
  await expect(book.pane.getByText(`${TOGETHER.size} 件を修正しました`)).toBeVisible(WITHIN);
  for (const [id, after] of TOGETHER) await expect.poll(() => book.shown(id, R6), id).toBe(after);
  await expect(book.heading('見つかったこと 16 件')).toBeVisible();

  const change = planted('2-2-1-1');
  await finding(book, change).click();
  await book.button('確認済にする').click();
  const reason = '登録の切れた会員を整理したため';
  await book.pane.getByRole('textbox', { name: /確認済とする理由/ }).fill(reason);
  await book.button('確認済にする').click();
  await expect(book.button('確認済 1 件')).toBeVisible(WITHIN);
  await expect(finding(book, change)).toHaveCount(0);
  const kept = (await records(book, '検証結果表')).find((row) => row['番号'] === change.id);
  expect(kept).toMatchObject({ 状態: '確認済', 理由: reason });
  expect(await book.fill(change.id, R6)).not.toBe(MARK_LOOKS.W.fill);

  await book.button('元に戻す').click();
  await book.button(`${TOGETHER.size} か所を元に戻す`).click();
  await expect(book.pane.getByText('修正を元に戻しました')).toBeVisible(WITHIN);
  await expect.poll(() => book.shown('3-1-2-1', R6)).toBe('4,755人');
  await expect.poll(() => book.shown('1-1-2-2', R6)).toBe('１３');
  expect(await book.shown(scale.id, R6), 'an earlier repair stays').toBe('291,606');
  await expect(book.heading('見つかったこと 19 件')).toBeVisible();
  await workbench.showSheet('検証結果');
  await workbench.picture('checks-sheet');
});

test('by keyboard alone: check, go to a cell, repair together, put back', async ({ book, page }) => {
  test.setTimeout(240_000);
  await book.generate();
  await fillPlausibly(book);
  const errors = PASTED.filter(({ id }) => id === '1-1-1-1' || id === '3-1-2-1');
  await paste(book, errors);
  await book.button('判定を見る').click();

  // As F6 goes into the pane; from here on nothing but keys.
  await book.pane.getByRole('tab', { name: '判定' }).focus();
  const { keyboard } = page;
  await keyboard.press('ArrowRight');
  await tabTo(book, book.button('検証する'));
  await keyboard.press('Enter');
  await expect(book.heading('見つかったこと 2 件')).toBeFocused(WITHIN);
  const first = planted('1-1-1-1');
  await tabTo(book, finding(book, first));
  await keyboard.press('Enter');
  await expect(nameBox(book)).toHaveValue(book.at(first.id, R6));
  await expect(finding(book, first)).toBeFocused();

  await tabTo(book, book.button('まとめて修正（1 件）'));
  await keyboard.press('Enter');
  await expect(book.heading('まとめて修正')).toBeFocused();
  await tabTo(book, book.pane.getByRole('checkbox', { name: /3-1-2-1/ }));
  await keyboard.press('Space');
  await expect(book.button('0 件を修正')).toBeVisible();
  await keyboard.press('Space');
  await tabTo(book, book.button('1 件を修正'));
  await keyboard.press('Enter');
  await expect(book.pane.getByText('1 件を修正しました')).toBeVisible(WITHIN);
  await expect.poll(() => book.shown('3-1-2-1', R6)).toBe('4,755');

  await tabTo(book, book.button('元に戻す'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(book.heading('修正を元に戻す')).toBeFocused();
  await tabTo(book, book.button('1 か所を元に戻す'));
  await keyboard.press('Enter');
  await expect(book.pane.getByText('修正を元に戻しました')).toBeVisible(WITHIN);
  await expect.poll(() => book.shown('3-1-2-1', R6)).toBe('4,755人');
});

test('by keyboard alone a finding gets its reason, which stands until the figure changes', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(240_000);
  await book.generate();
  const { keyboard } = page;
  const first = planted('1-1-1-1');
  await paste(
    book,
    PASTED.filter(({ id }) => id === first.id),
  );
  await workbench.showSheet('KPI一覧');
  await book.showTab('検証');
  await tabTo(book, book.button('検証する'));
  await keyboard.press('Enter');
  await expect(book.heading(/^見つかったこと/)).toBeFocused(WITHIN);
  await tabTo(book, finding(book, first));
  await keyboard.press('Enter');
  await tabTo(book, book.button('確認済にする'));
  await keyboard.press('Enter');
  await expect(book.pane.getByRole('textbox', { name: /確認済とする理由/ })).toBeFocused();
  await keyboard.insertText('速報値のため');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(book.button('確認済 1 件')).toBeVisible(WITHIN);
  await expect(finding(book, first)).toHaveCount(0);

  await workbench.goTo(book.at(first.id, R6));
  await keyboard.press('Delete');
  await expect(book.button('確認済 1 件')).toHaveCount(0, WITHIN);
  await expect(book.pane.getByText(/次に「検証する」を押すと変わります/)).toBeVisible();
});

function planted(id: string): PlantedError {
  const error = PLANTED.find((each) => each.id === id);
  if (error === undefined) throw new Error(`Nothing is wrong with ${id}.`);
  return error;
}

function finding(book: KpiBook, { id, column, codes }: PlantedError, code = codes[0] ?? ''): Locator {
  return book.pane.locator('[data-row]').filter({ hasText: `!${book.at(id, column)}${code}` });
}

function nameBox({ workbench }: KpiBook): Locator {
  return workbench.page.locator('[data-u-comp="formula-bar"] input').first();
}

/** Presses Tab until it has the focus; fails where no key leads there. */
async function tabTo(book: KpiBook, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isThere()) return;
    await book.workbench.page.keyboard.press(key);
  }
  await expect(target, 'reached by Tab').toBeFocused({ timeout: 1000 });
}

/** Rows of a record table, by heading. */
async function records(book: KpiBook, table: string): Promise<Record<string, unknown>[]> {
  const frame = await book.workbench.pane();
  return frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(name).getRange().load('values');
        await context.sync();
        const [headings = [], ...rows] = range.values as unknown[][];
        return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
      }),
    table,
  );
}

async function paneFitsIn320(book: KpiBook): Promise<void> {
  const widths = await (
    await book.workbench.pane()
  ).evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
  expect(widths, 'width of the pane and of what stands in it').toEqual([320, 320]);
}

/** What axe-core finds in the pane, colours and all. */
async function faultsByAxe(book: KpiBook): Promise<string[]> {
  const frame = await book.workbench.pane();
  await frame.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return frame.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await loaded.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
