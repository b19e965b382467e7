/** From an empty workbook to a strategy judged: the book is made, figures are typed, verdicts follow. */
import { pace } from '../src/kpi/rubrics/pace';
import { expect, labelOf, test, type Entry } from './kpiBook';

const R5 = 2023;

/** 重点戦略 2 in full, below, on and above the bounds; R5 is a year before the targets', so that every grade of the rubric can occur. */
const FIGURES = new Map<string, Entry>([
  ['2-1-1-1', 7],
  ['2-1-1-2', 5],
  ['2-1-2-1', 15],
  ['2-1-3-1', 1510],
  ['2-2-1-1', 385],
  ['2-2-2-1', 4200],
  ['2-2-3-1', 11],
  ['2-3-1-1', 69.2],
  ['2-3-1-2', 94.1],
  ['2-3-1-3', 8],
  ['2-3-2-1', 52.4],
  ['2-3-2-2', 30.5],
  ['2-3-3-1', 94.9],
]);

test('a planning officer makes the book, types a whole strategy, and sees verdicts, colours and counts', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(240_000);
  await expect(book.heading('KPIシートを作りましょう')).toBeVisible();
  await workbench.picture('welcome');
  await book.button('KPIシートを生成').click();
  await expect(book.heading('生成される内容')).toBeVisible();
  await book.pane.getByRole('combobox', { name: '評価年度' }).selectOption(String(R5));
  await expect(
    book.pane.getByRole('img', { name: '重点戦略 5、戦略方針 15、施策 38、KPI 74' }),
  ).toBeVisible();
  await workbench.picture('generate-preview');
  await page.evaluate(() => window.workbench.host.counters.reset());
  const progress = await book.overhear('[role="progressbar"][aria-label="生成しています"]');
  await book.generateNow();
  const steps = await progress();
  expect(steps.length, `progress advances: ${steps.join(' ')}`).toBeGreaterThan(1);
  await workbench.picture('generated');

  await book.button('KPI一覧を表示').click();
  await book.button('判定を見る').click();
  await expect(book.pane.getByText('74 中 0 判定')).toBeVisible();
  await book.typeDown(FIGURES, R5);
  const judged = new Map([...FIGURES].map(([id, entry]) => [id, book.judgement(id, entry, R5, pace)]));
  expect(new Set([...judged.values()].map(labelOf)).size, 'every grade occurs').toBe(pace.grades.length);
  for (const [id, judgement] of judged) {
    await expect.poll(() => book.shown(id, 'verdict'), id).toBe(labelOf(judgement));
    const colour = judgement.kind === 'judged' ? judgement.grade.colour : '';
    await expect.poll(() => book.fill(id, 'verdict'), id).toBe(colour);
  }
  await workbench.picture('figures-typed');

  const labels = [...judged.values()].map(labelOf);
  for (const label of new Set(labels)) {
    const count = labels.filter((each) => each === label).length;
    const ofStrategy = await book.summary(2);
    expect(ofStrategy.get(label), `集計 ${label}`).toBe(String(count));
    expect((await book.summary(0)).get(label), `集計 全体 ${label}`).toBe(String(count));
    await expect.poll(() => book.countInPane(label), `pane ${label}`).toBe(count);
  }
  expect((await book.summary(2)).get('判定の状況')).toBe('13 中 13 判定');
  expect((await book.summary(1)).get('判定の状況')).toBe('27 中 0 判定');
  await expect(book.pane.getByText('74 中 13 判定')).toBeVisible();

  await book.behind('▼後退').click();
  await book
    .button(/ファミリーサポートセンター会員数/)
    .first()
    .click();
  await expect(page.locator('[data-u-comp="formula-bar"] input').first()).toHaveValue(book.at('2-2-1-1', R5));
  await workbench.picture('kpis-behind-a-grade');
  await workbench.showSheet('集計');
  await workbench.quiet();
  await workbench.picture('summary');
});
