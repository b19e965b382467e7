/** A filled book with twenty errors in it, as officers make them: pasted past the input rules, or typed. */
import type { ColumnKey } from '../src/book/columns';
import { planRows, type FiscalYear, type Kpi } from '../src/plan/plan';
import type { KpiBook } from './kpiBook';

export const R5 = 2023;
export const R6 = 2024;

export interface PlantedError {
  readonly id: string;
  readonly column: ColumnKey | FiscalYear;
  /** What the check calls it; a wrong figure may be wrongly written, too. */
  readonly codes: readonly string[];
  readonly entry: Pasted | string;
}

/** As it lands in the cell; a date brings its format along. */
type Pasted = { readonly text: string } | { readonly value: number | string } | { readonly date: number };

const slip = (
  id: string,
  codes: string,
  entry: Pasted | string,
  column: ColumnKey | FiscalYear = R6,
): PlantedError => ({ id, codes: codes.split(' '), entry, column });

/** What pasting brings in: no input rule stops it. */
export const PASTED = [
  slip('1-1-1-1', 'V01', { text: '約530' }),
  slip('1-1-2-2', 'V02', { text: '１３' }),
  slip('1-1-2-3', 'V09', { value: 0.38 }),
  slip('1-1-3-1', 'U02', { value: 130 }),
  slip('1-1-3-2', 'V01', { text: '検討中' }),
  slip('1-2-1-1', 'V03', { text: '△2' }),
  slip('1-2-2-1', 'V05', { date: 45_659 }),
  slip('1-2-2-2', 'U03', { value: 2.5 }),
  slip('1-2-2-3', 'V04', { text: '12\n13' }),
  slip('1-3-1-1', 'V06', { value: '=NA()' }),
  slip('1-3-2-1', 'V02 U04', { text: '▲2' }),
  slip('2-3-1-1', 'V10', { value: 68.875 }),
  slip('3-1-1-1', 'S07', { value: 2600 }, 'target'),
  slip('3-1-1-2', 'S07', { value: '人' }, 'unit'),
  slip('3-1-2-1', 'V02', { text: '4,755人' }),
];

/** What is typed in the grid and passes the input rules. */
export const TYPED = [
  slip('1-1-1-2', 'U01', '291606000'),
  slip('1-2-1-2', 'V08', ''),
  slip('1-2-1-3', 'T01', '8'),
  slip('1-2-1-4', 'V07', '=41000+1212'),
  slip('2-2-1-1', 'T03', '150'),
];

/** Every KPI well on its way in R5 and R6, and what has to be written beside it. */
export async function fillPlausibly(book: KpiBook): Promise<void> {
  const cells = planRows(book.plan).flatMap(({ kpi }) => [
    [book.at(kpi.id, R5), { value: onTheWay(kpi, 0.7) }] as const,
    [book.at(kpi.id, R6), { value: onTheWay(kpi, 0.9) }] as const,
    [book.at(kpi.id, 'efforts'), { value: '計画どおりに進めた' }] as const,
  ]);
  await write(book, cells);
}

export async function paste(book: KpiBook, errors: readonly PlantedError[]): Promise<void> {
  await write(
    book,
    errors.map(({ id, column, entry }) => {
      if (typeof entry === 'string') throw new Error(`${entry} is typed, not pasted.`);
      return [book.at(id, column), entry] as const;
    }),
  );
}

export async function typeErrors(book: KpiBook, errors: readonly PlantedError[]): Promise<void> {
  for (const { id, column, entry } of errors) {
    if (typeof entry !== 'string') throw new Error(`What stands in ${id} is pasted, not typed.`);
    await book.workbench.goTo(book.at(id, column));
    if (entry === '') await book.workbench.page.keyboard.press('Delete');
    else await book.workbench.typeHere(entry);
  }
}

export function onTheWay({ baseline, target, decimals }: Kpi, share: number): number {
  const from = baseline ?? 0;
  return Number((from + (target - from) * share).toFixed(decimals));
}

async function write(book: KpiBook, cells: readonly (readonly [string, Pasted])[]): Promise<void> {
  const frame = await book.workbench.pane();
  await frame.evaluate(
    (given) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('KPI一覧');
        for (const [address, pasted] of given) {
          const range = sheet.getRange(address);
          if ('date' in pasted) range.numberFormat = [['yyyy/m/d']];
          const value = 'text' in pasted ? `'${pasted.text}` : 'date' in pasted ? pasted.date : pasted.value;
          range.values = [[value]];
        }
        await context.sync();
      }),
    cells,
  );
}
