/** The pictures of the documentation: the built-in plan with invented figures of R5, as most KPIs would have them. */
import { writeFile } from 'node:fs/promises';
import { expected } from '../../src/kpi/rubrics/expected';
import { planRows, type Kpi } from '../../src/plan/plan';
import { Collection } from '../collection';
import { expect, KpiBook, test, type Entry } from '../kpiBook';
import { fillPlausibly, paste, PASTED, TYPED, typeErrors } from '../plantedErrors';
import { prepare, returned } from '../returnedFiles';
import { Sharing } from '../sharing';
import type { WorkbenchPage } from '../workbench';
import { smallerPng } from './smallerPng';

const R5 = 2023;

/** How far each KPI in turn has come on the way from baseline to target. */
const WAY = [1, 0.86, 0.6, 1.04, 0.9, 0.3, 0.72, 1, 0.95, 0.55, -0.12, 0.84, 1.1, 0.65];
const STATES = new Map<number, Entry>([
  [9, '未集計'],
  [33, '調査なし'],
  [50, '把握不能'],
  [61, '未集計'],
]);
const BLANK = new Set([25, 72]);

test.setTimeout(300_000);

test('a book of R5 in the light', async ({ book, workbench, page }) => {
  await book.button('KPIシートを生成').click();
  await book.pane.getByRole('combobox', { name: '評価年度' }).selectOption(String(R5));
  await expect(book.heading('生成される内容')).toBeVisible();
  await book.heading('生成される内容').scrollIntoViewIfNeeded();
  await book.pane.locator('[role="img"]').first().scrollIntoViewIfNeeded();
  await take(workbench, 'generate');
  await fill(book);
  await page.mouse.move(600, 740);
  await take(workbench, 'workbench');

  await book.behind('▼後退').click();
  await book
    .button(/の判定理由$/)
    .first()
    .click();
  await take(workbench, 'verdicts');

  await book.showTab('評価基準');
  await book.pane.getByRole('combobox', { name: '評価基準' }).selectOption(expected.id);
  const flips = book.pane.getByRole('heading', { name: /^判定が変わる KPI/ });
  await expect(flips).toBeVisible({ timeout: 60_000 });
  await flips.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await take(workbench, 'rubric');
});

test('a book of R5 in the dark', async ({ workbench }) => {
  await workbench.open('?theme=dark');
  const book = new KpiBook(workbench);
  await book.button('KPIシートを生成').click();
  await book.pane.getByRole('combobox', { name: '評価年度' }).selectOption(String(R5));
  await fill(book);
  await take(workbench, 'dark');
});

test('a book with errors, checked', async ({ book, workbench }) => {
  await book.generate();
  await fillPlausibly(book);
  await paste(book, PASTED);
  await workbench.showSheet('KPI一覧');
  await typeErrors(book, TYPED);
  await workbench.press('検証');
  await book.button('検証する').click();
  await expect(book.heading(/^見つかったこと/)).toBeVisible({ timeout: 60_000 });
  await book.pane.locator('[data-row]').first().click();
  await take(workbench, 'check');
  await book.button(/^まとめて修正/).click();
  await take(workbench, 'repair');
  await workbench.showSheet('検証結果');
  await take(workbench, 'findings');
});

test('a round, with what came back', async ({ book, workbench }) => {
  const sharing = new Sharing(book.plan);
  const collection = new Collection(book);
  await prepare(book, sharing);
  await workbench.press('収集');
  await book.button('調査票を発行').click();
  await take(workbench, 'issue');
  const files = await returned(await collection.issue(12), sharing);
  await collection.give([...files.values()]);
  await collection.file('R6実績_0001_地域振興課.xlsx').getByRole('button').first().click();
  await take(workbench, 'returned');
  await book.button(/^取り込む内容を確かめる/).click();
  await book.pane.getByRole('radiogroup').first().scrollIntoViewIfNeeded();
  await take(workbench, 'accept');
  await collection.acceptThis();
  await workbench.showSheet('受付履歴');
  await take(workbench, 'collection');
});

/** Generates, enters the year, and brings the verdict column into view. */
async function fill(book: KpiBook): Promise<void> {
  await book.generateNow();
  await book.enter(figuresOf(book), R5);
  await book.button('判定を見る').click();
  await book.button('判定を更新').click();
  await expect(book.heading('判定を更新しました')).toBeVisible({ timeout: 90_000 });
  await book.button('閉じる').click();
  await expect(book.pane.getByText('74 中 68 判定')).toBeVisible();
  const { workbench } = book;
  await workbench.showSheet('KPI一覧');
  await workbench.goTo(book.at('1-1-1-1', 'verdict'));
  await workbench.quiet();
}

function figuresOf(book: KpiBook): ReadonlyMap<string, Entry> {
  const rows = planRows(book.plan);
  return new Map(
    rows
      .map(
        ({ kpi }, place) =>
          [kpi.id, STATES.get(place) ?? figureOf(kpi, WAY[place % WAY.length] ?? 1)] as const,
      )
      .filter((_, place) => !BLANK.has(place)),
  );
}

/** A figure that the KPI's input rule takes. */
function figureOf(kpi: Kpi, way: number): number {
  const from = kpi.baseline ?? 0;
  const reached = from + (kpi.target - from) * way;
  const step = 10 ** kpi.decimals;
  return Math.floor(Math.min(Math.max(reached, 0), kpi.unit === '%' ? 100 : Infinity) * step) / step;
}

async function take(workbench: WorkbenchPage, name: string): Promise<void> {
  await workbench.quiet();
  await writeFile(`docs/images/${name}.png`, smallerPng(await workbench.page.screenshot()));
}
