/** A workbook in which our names are taken, a plan file that is broken, and another city's plan. */
import { readFile } from 'node:fs/promises';
import { planRows, readPlanText } from '../src/plan';
import { expect, test } from './kpiBook';

const EXAMPLE = 'src/plan/plans/example.json';

test('a foreign sheet of our name is left alone, a broken plan is explained, another city’s plan is made beside it', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(180_000);
  const frame = await workbench.pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('KPI一覧');
      sheet.getRange('A1:B1').values = [['手作りの表', 42]];
      await context.sync();
    }),
  );
  await page.getByRole('button', { name: '作業ウィンドウを閉じる' }).click();
  await workbench.press('判定の分布');
  await expect(book.heading('同じ名前のシートやテーブルがあります')).toBeVisible();
  await expect(
    book.pane.getByText('「KPI一覧」は、この機能が作ったものではありません。上書きはしません。'),
  ).toBeVisible();
  await workbench.picture('foreign-sheet');
  await book.button('別の名前で生成').click();

  const text = await readFile(EXAMPLE, 'utf8');
  const broken = {
    ...(JSON.parse(text) as Record<string, unknown>),
    firstYear: '平成のころ',
    strategies: [],
  };
  const file = book.pane.locator('input[type="file"]');
  await file.setInputFiles({
    name: '壊れた計画.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await expect(book.pane.getByText(/「壊れた計画.json」には直すところが \d+ か所あります/)).toBeVisible();
  await expect(book.pane.getByText(/firstYear/)).toBeVisible();
  await expect(book.pane.getByText(/strategies/)).toBeVisible();
  await workbench.picture('plan-file-broken');
  await file.setInputFiles({
    name: '途中まで.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.slice(0, 200)),
  });
  await expect(book.pane.getByText(/「途中まで.json」には直すところが 1 か所あります/)).toBeVisible();

  await file.setInputFiles(EXAMPLE);
  await expect(book.pane.getByText('「example.json」を読み込みました。')).toBeVisible();
  await book.pane.getByLabel('シート名の末尾に付ける文字').fill('（みなと市）');
  await book.generateNow();
  await expect(book.pane.getByRole('listitem').filter({ hasText: 'KPI一覧（みなと市）' })).toBeVisible();
  await workbench.picture('example-plan');
  expect(await workbench.shown('KPI一覧', 'A1')).toBe('手作りの表');
  expect(await workbench.shown('KPI一覧', 'B1')).toBe('42');
  const plan = readPlanText(text, EXAMPLE);
  const ids = plan.ok ? planRows(plan.value).map(({ kpi }) => kpi.id) : [];
  expect(ids.length).toBeGreaterThan(0);
  for (const [row, id] of ids.entries()) {
    expect(await workbench.shown('KPI一覧（みなと市）', `A${6 + row}`)).toBe(id);
  }
});
