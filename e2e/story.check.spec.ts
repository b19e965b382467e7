/** 検証: what officers type wrong is found, repaired, answered for, put back, and marked on the sheet. */
import { planRows } from '../src/plan/plan';
import { expect, test, type KpiBook } from './kpiBook';

const R6 = 2024;

/** Pasting passes the input rules that refuse the same text when it is typed. */
async function paste(
  book: KpiBook,
  entries: readonly (readonly [id: string, text: string])[],
): Promise<void> {
  const cells = entries.map(([id, text]) => [book.at(id, R6), text] as const);
  const frame = await book.workbench.pane();
  await frame.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('KPI一覧');
        for (const [address, text] of given) sheet.getRange(address).values = [[`'${text}`]];
        await context.sync();
      }),
    cells,
  );
}

test('slips are found, repaired together after a look, and put back again', async ({ book, workbench }) => {
  test.setTimeout(240_000);
  await book.generate();
  const [first, second, third] = planRows(book.plan).map(({ kpi }) => kpi.id);
  if (first === undefined || second === undefined || third === undefined) throw new Error('Too few KPIs.');
  await workbench.showSheet('KPI一覧');
  await paste(book, [
    [first, '約30'],
    [second, '１２３'],
    [third, '1,234'],
  ]);

  await workbench.press('検証');
  await book.button('検証する').click();
  await expect(book.pane.getByText(/に検証$/)).toBeVisible({ timeout: 60_000 });
  await expect(book.pane.getByRole('heading', { name: /^見つかったこと \d+ 件$/ })).toBeFocused();
  await workbench.picture('check-found');
  const cell = (id: string) => `KPI一覧!${book.at(id, R6)}`;
  await book.button(new RegExp(`${cell(first)}.*V01`)).click();
  await expect(book.pane.getByText('直し方')).toBeVisible();
  await workbench.picture('check-details');

  await book.button(/^まとめて修正（\d+ 件）$/).click();
  await expect(book.pane.getByRole('checkbox', { name: new RegExp(cell(second)) })).toBeChecked();
  await workbench.picture('check-repairs');
  await book.button(/^\d+ 件を修正$/).click();
  await expect(book.pane.getByText(/件を修正しました/)).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => book.shown(second, R6)).toBe('123');
  await expect.poll(() => book.shown(third, R6)).toBe('1,234');
  await workbench.picture('check-repaired');

  await book.button('元に戻す').click();
  await workbench.picture('check-put-back');
  await book.button(/か所を元に戻す$/).click();
  await expect(book.pane.getByText('修正を元に戻しました')).toBeVisible({ timeout: 60_000 });
  await expect.poll(() => book.shown(second, R6)).toBe('１２３');
});

test('by keyboard alone a finding gets its reason, which stands until the figure changes', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(240_000);
  await book.generate();
  const [first] = planRows(book.plan).map(({ kpi }) => kpi.id);
  if (first === undefined) throw new Error('No KPI.');
  await workbench.showSheet('KPI一覧');
  await paste(book, [[first, '約30']]);
  await book.showTab('検証');
  await book.button('検証する').focus();
  await page.keyboard.press('Enter');
  await expect(book.pane.getByRole('heading', { name: /^見つかったこと/ })).toBeFocused({ timeout: 60_000 });
  const finding = book.button(new RegExp(`KPI一覧!${book.at(first, R6)}.*V01`));
  await finding.focus();
  await page.keyboard.press('Enter');
  for (const next of ['詳細', '修正', '確認済にする']) {
    await page.keyboard.press('Tab');
    await expect(book.pane.locator(':focus')).toHaveAccessibleName(new RegExp(`${next}$`));
  }
  await expect(book.button('確認済にする')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(book.pane.getByRole('textbox', { name: /確認済とする理由/ })).toBeFocused();
  await page.keyboard.insertText('速報値のため');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(book.button('確認済 1 件')).toBeVisible({ timeout: 60_000 });
  await expect(finding).toHaveCount(0);
  await workbench.picture('check-accepted');

  await workbench.showSheet('KPI一覧');
  await workbench.goTo(book.at(first, R6));
  await page.keyboard.press('Delete');
  await expect(book.button('確認済 1 件')).toHaveCount(0, { timeout: 60_000 });
  await expect(book.pane.getByText(/次に「検証する」を押すと変わります/)).toBeVisible();
});
