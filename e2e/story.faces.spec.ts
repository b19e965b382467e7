/** The other faces: English, dark, the ribbon without the pane, the pane at its narrowest. */
import { pace } from '../src/kpi/rubrics/pace';
import { expect, KpiBook, test } from './kpiBook';

const R6 = 2024;
const ID = '1-1-1-1';

test('the ribbon judges and protects while the pane is closed, and says so in the book', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(180_000);
  await book.generate();
  await book.enter(new Map([[ID, 530]]), R6);
  await page.getByRole('button', { name: '作業ウィンドウを閉じる' }).click();
  await workbench.press('判定を更新');
  await expect.poll(() => workbench.shown('KPI一覧', 'F2')).toMatch(/判定を更新しました：74 中 1 判定。$/);
  expect(await book.shown(ID, 'verdict')).toBe(book.verdict(ID, 530, R6, pace));
  expect(await book.shown(ID, 'reason')).toContain('530');
  await workbench.picture('ribbon-refresh');
  await workbench.press('保護');
  await expect.poll(() => workbench.shown('KPI一覧', 'F2')).toContain('シートを保護しました');
  await workbench.goTo(book.at(ID, 'target'));
  await page.keyboard.type('1');
  await expect(page.getByText('このセルは保護されているため変更できません。')).toBeVisible();
  await page.getByRole('button', { name: 'OK' }).click();
  await workbench.press('保護');
  await expect.poll(() => workbench.shown('KPI一覧', 'F2')).toContain('シートの保護を外しました');
});

test('everything speaks English on request, and is dark where Office is', async ({ workbench, page }) => {
  test.setTimeout(180_000);
  await workbench.open('?lang=en-US&theme=dark');
  const book = new KpiBook(workbench);
  await expect(page.locator('.ribbon-button-label').first()).toHaveText(/Generate/);
  await book.button('Generate KPI sheets').click();
  await expect(book.heading('What will be made')).toBeVisible();
  await workbench.picture('dark-preview');
  await book.button('Generate this').click();
  await expect(book.heading('The KPI sheets are ready')).toBeVisible({ timeout: 90_000 });
  await book.button('See the verdicts').click();
  await workbench.type(book.at(ID, R6), '545');
  await expect(book.pane.getByText('1 of 74 judged')).toBeVisible();
  await expect(book.pane.getByRole('button', { name: /Achieved\s*1/ })).toBeVisible();
  const seen = await book.pane.locator('main').innerText();
  expect(seen.replace(/[「」◎○△×▼]/g, ''), 'no Japanese is left over').not.toMatch(
    /[\u3040-\u30ff\u4e00-\u9fff]/,
  );
  await workbench.picture('dark-english');
});
