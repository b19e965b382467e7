/** The open workbook as a full Reading, for checks and for the yearly round. */
import type { BookIdentity } from '../book/book';
import { listColumns } from '../book/columns';
import type { BookNames } from '../book/names';
import type { Reading, ReadTable } from '../book/reading';
import { recognise } from '../book/recognise';
import { areaAddress, type Area } from '../book/a1';
import type { Plan } from '../plan/plan';
import { NO_PLAN } from '../words/excelBook';
import { joined } from './areaLists';
import type { BookRead } from './bookAccess';
import { bookOf, fail, planOf, type Guess } from './bookInWorkbook';
import { withFormulas } from './judgedFormulas';
import { askAboutList, layoutOf, type ListLayout } from './listQuestions';
import { readOpenWorkbook } from './read';
import type { Standing, StandingTable } from './standing';

/** A whole reading with what the edge itself needs to change the book. */
export interface WholeBook extends BookRead {
  readonly standing: Standing;
  readonly identity: BookIdentity;
  readonly names: BookNames;
}

/**
 * One sync for tables, names and protection, one for the list itself, whose place the first has told. A third one only
 * where the book's names have a suffix that nobody knew of yet.
 * @throws PersonError where there is no book, or its plan is lost
 */
export async function readWholeBook(context: Excel.RequestContext, guess: Guess): Promise<WholeBook> {
  const open = await readOpenWorkbook(context, { suffix: guess.suffix, formulas: null });
  const { identity, names } = bookOf(recognise(open.reading, guess.suffix));
  const plan = planOf(open, identity) ?? fail(NO_PLAN);
  const { standing } = open;
  const whole = { plan, standing, identity, names };
  const reading: Reading = { ...open.reading, identity };
  const place = standing.tables.get(names.tables.list);
  const list = reading.tables.get(names.tables.list);
  if (!place || !list) return { ...whole, reading, syncs: open.syncs };

  const formulas = askForFormulas(context, place, plan);
  const asked = askAboutList(context, place, plan);
  await context.sync();
  const completed = completedReading(
    reading,
    withFormulas(list, formulasOf(formulas, place)),
    layoutOf(asked),
  );
  return { ...whole, reading: completed, syncs: open.syncs + 1 };
}

/** Formulas of all columns that people fill in, added ones too. Those of judged columns would exceed Excel's 5 MB. */
function askForFormulas(
  context: Excel.RequestContext,
  { sheet, area, headers }: StandingTable,
  plan: Plan,
): Excel.Range[] {
  const computed = new Set(
    listColumns(plan).flatMap(({ kind, heading }) =>
      kind === 'judged' || kind === 'working' ? [heading] : [],
    ),
  );
  const bodies = headers.flatMap((heading, place): Area[] => {
    const at = area.left + place;
    return computed.has(heading) ? [] : [{ left: at, right: at, top: area.top + 1, bottom: area.bottom }];
  });
  const object = context.workbook.worksheets.getItem(sheet);
  return joined(bodies).map((body) => object.getRange(areaAddress(body)).load('columnIndex,formulas'));
}

/** By heading, as {@link withFormulas} takes them. */
function formulasOf(
  ranges: readonly Excel.Range[],
  { area, headers }: StandingTable,
): Map<string, readonly unknown[]> {
  const columns = ranges.flatMap(({ columnIndex, formulas }) =>
    (formulas[0] ?? []).map((_: unknown, shift: number): [string, readonly unknown[]] => [
      headers[columnIndex + 1 - area.left + shift] ?? '',
      formulas.map((row): unknown => row[shift]),
    ]),
  );
  return new Map(columns);
}

function completedReading(reading: Reading, list: ReadTable, layout: ListLayout): Reading {
  return {
    ...reading,
    tables: new Map(reading.tables).set(list.name, list),
    sheets: reading.sheets.map((sheet) => (sheet.name === list.sheet ? { ...sheet, ...layout } : sheet)),
  };
}
