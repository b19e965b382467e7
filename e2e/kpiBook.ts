/** The KPI book in the workbench: the pane as a person presses it, the sheets by KPI and column. */
import type { FrameLocator, Locator } from '@playwright/test';
import { cellAt } from '../src/book/a1';
import { actualKey, listColumns, type ColumnKey } from '../src/book/columns';
import { LIST_HEADING_ROW } from '../src/book/sheets/listContent';
import { judge } from '../src/kpi/judge';
import type { Actual, Judgement } from '../src/kpi/judgement';
import { gradeLabel, type Rubric } from '../src/kpi/rubric';
import { builtInPlan } from '../src/plan/builtInPlan';
import { formatFiscalYear } from '../src/plan/fiscalYear';
import { planRows, type FiscalYear, type Plan } from '../src/plan/plan';
import { expect, test as base, type WorkbenchPage } from './workbench';

/** Generating draws some 20,000 cells and lets the engine calculate them; a busy machine takes its time. */
const DRAWN_WITHIN = 90_000;

/** What is entered for a KPI: a figure, or a state word. */
export type Entry = number | (Actual & { kind: 'state' })['word'];

export class KpiBook {
  readonly pane: FrameLocator;
  readonly plan: Plan = builtInPlan();

  constructor(readonly workbench: WorkbenchPage) {
    this.pane = workbench.page.frameLocator('.pane-page iframe');
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name });
  }

  heading(name: string | RegExp): Locator {
    return this.pane.getByRole('heading', { name });
  }

  async showTab(name: '判定' | '検証' | '収集' | '評価基準' | 'シート'): Promise<void> {
    await this.pane.getByRole('tab', { name, exact: true }).click();
  }

  /** From the empty workbook to the book, with what stands in the pane or another evaluation year. */
  async generate(year?: FiscalYear): Promise<void> {
    await this.button('KPIシートを生成').click();
    if (year !== undefined)
      await this.pane.getByRole('combobox', { name: '評価年度' }).selectOption(String(year));
    await this.generateNow();
  }

  /** Presses 「この内容で生成」 and waits for the result. */
  async generateNow(): Promise<void> {
    await expect(this.button('この内容で生成')).toBeEnabled({ timeout: DRAWN_WITHIN });
    await this.button('この内容で生成').click();
    await expect(this.heading('KPIシートを生成しました')).toBeVisible({ timeout: DRAWN_WITHIN });
  }

  /** Notes every `aria-valuenow` of elements that match, from now on: progress is over too fast to be looked at. */
  async overhear(selector: string): Promise<() => Promise<readonly string[]>> {
    const frame = await this.workbench.pane();
    const heard = await frame.evaluateHandle((wanted) => {
      const values: string[] = [];
      new MutationObserver(() => {
        const value = document.querySelector(wanted)?.getAttribute('aria-valuenow');
        if (value && value !== values.at(-1)) values.push(value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
      return values;
    }, selector);
    return () => heard.jsonValue();
  }

  /** Address on 「KPI一覧」. */
  at(id: string, column: ColumnKey | FiscalYear): string {
    const key = typeof column === 'number' ? actualKey(column) : column;
    const place = listColumns(this.plan).findIndex((each) => each.key === key);
    const row = planRows(this.plan).findIndex(({ kpi }) => kpi.id === id);
    if (place < 0 || row < 0) throw new Error(`There is no ${key} of ${id}.`);
    return cellAt(place + 1, LIST_HEADING_ROW + 1 + row);
  }

  /** What 「KPI一覧」 shows for a KPI. */
  shown(id: string, column: ColumnKey | FiscalYear): Promise<string> {
    return this.workbench.shown('KPI一覧', this.at(id, column));
  }

  fill(id: string, column: ColumnKey | FiscalYear): Promise<string> {
    const address = this.at(id, column);
    return this.workbench.page.evaluate((at) => window.workbench.shownFill('KPI一覧', at), address);
  }

  /** Types entries of KPIs that stand below each other, one Enter after the other. */
  async typeDown(entries: ReadonlyMap<string, Entry>, year: FiscalYear): Promise<void> {
    const [first] = entries.keys();
    if (first === undefined) return;
    await this.workbench.goTo(this.at(first, year));
    for (const entry of entries.values()) await this.workbench.typeHere(String(entry));
  }

  /** Fills figures in without a keyboard, where typing is not what is looked at. */
  async enter(entries: ReadonlyMap<string, number | string>, column: ColumnKey | FiscalYear): Promise<void> {
    const cells = [...entries].map(([id, entry]) => [this.at(id, column), entry] as const);
    const frame = await this.workbench.pane();
    await frame.evaluate(
      (given) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('KPI一覧');
          for (const [address, entry] of given) sheet.getRange(address).values = [[entry]];
          await context.sync();
        }),
      cells,
    );
  }

  /** The verdict by our own arithmetic, as 「判定」 shows it, from entries of one year only. */
  judgement(id: string, entry: Entry | undefined, year: FiscalYear, rubric: Rubric): Judgement {
    const row = planRows(this.plan).find(({ kpi }) => kpi.id === id);
    if (row === undefined) throw new Error(`There is no KPI ${id}.`);
    const context = { evaluationYear: year, firstYear: this.plan.firstYear };
    return judge(
      row.kpi,
      entry === undefined ? new Map() : new Map([[year, actualOf(entry)]]),
      context,
      rubric,
    );
  }

  verdict(id: string, entry: Entry | undefined, year: FiscalYear, rubric: Rubric): string {
    return labelOf(this.judgement(id, entry, year, rubric));
  }

  /** The pane's line of a grade or state, which opens the KPIs behind it. */
  behind(label: string): Locator {
    return this.pane.getByRole('button', { name: new RegExp(`^${[...label].join('\\s*')}\\s+\\d`) });
  }

  /** How many KPIs the pane lists behind a grade or state. */
  async countInPane(label: string): Promise<number> {
    const row = this.behind(label);
    if ((await row.count()) === 0) return 0;
    return Number(/(\d+) 件/.exec((await row.textContent()) ?? '')?.[1]);
  }

  /** The row of 「集計」 for a strategy (0 for all together), its counts by heading. */
  async summary(strategy: number): Promise<ReadonlyMap<string, string>> {
    const row = 5 + (strategy === 0 ? this.plan.strategies.length : strategy - 1);
    const cells = await this.workbench.page.evaluate(async (asked) => {
      const read = (column: number, at: number): Promise<string> =>
        window.workbench.shownText('集計', `${String.fromCharCode(65 + column)}${at}`);
      const columns = Array.from({ length: 20 }, (_, column) => column);
      return Promise.all(
        columns.map(async (column) => [await read(column, 4), await read(column, asked)] as const),
      );
    }, row);
    return new Map(cells.filter(([heading]) => heading !== ''));
  }
}

export function labelOf(judgement: Judgement): string {
  return judgement.kind === 'judged' ? gradeLabel(judgement.grade) : judgement.state;
}

export const yearText = formatFiscalYear;

function actualOf(entry: Entry): Actual {
  return typeof entry === 'number' ? { kind: 'figure', value: entry } : { kind: 'state', word: entry };
}

export const test = base.extend<{ book: KpiBook }>({
  book: async ({ workbench }, use) => {
    await workbench.open();
    await use(new KpiBook(workbench));
  },
});

export { expect };
