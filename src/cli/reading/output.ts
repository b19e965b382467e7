/** What `read` prints of one file. */
import type { ReadCell, Reading, ReadTable } from '../../book/reading';
import { bookNames } from '../../book/names';
import { tableRowsOf } from '../../book/readTable';
import { shownOf } from '../../book/cells';
import { formatFiscalYear, parseFiscalYear } from '../../plan/fiscalYear';
import { readWords, remarkWords } from '../../words/cliRead';
import type { Problem, Result } from '../../words/message';

const ACTUAL = /^(.+)実績$/;
const ID = '番号';

/** `{file, ok: true, identity, remarks, sheets, names, tables, kpis}` or `{file, ok: false, error: {code, message, remedy}}`. */
export function readingJson(file: string, result: Result<Reading>): object {
  if (!result.ok) return { file, ok: false, error: result.errors[0] };
  const { identity, remarks, sheets, tables, names } = result.value;
  return {
    file,
    ok: true,
    identity,
    remarks,
    sheets,
    names: [...names].map(([name, cell]) => ({ name, ...cell })),
    tables: [...tables.values()].map(tableJson),
    kpis: kpisOf(result.value),
  };
}

/** Cells that hold nothing are null, so that every row is as long as `headers`. */
function tableJson({ name, sheet, address, headers, rows }: ReadTable): object {
  return { name, sheet, address, headers, rows: rows.map((row) => row.map(cellJson)) };
}

function cellJson(cell: ReadCell): ReadCell | null {
  return cell.kind === 'empty' && cell.formula === null ? null : cell;
}

interface ReadKpi {
  readonly id: string;
  /** The row of its sheet. */
  readonly row: number;
  /** Every actual column, blank or not; years as `R6`. */
  readonly actuals: readonly (ReadCell & { readonly year: string })[];
}

/** Rows of 「KPI一覧」 in the sheet's order, those without 番号 left out; doubled ids stay doubled. */
function kpisOf(reading: Reading): ReadKpi[] {
  const list = reading.tables.get(bookNames(reading.identity?.suffix ?? '').tables.list);
  if (!list) return [];
  const columns = list.headers.flatMap((heading) => {
    const year = parseFiscalYear(ACTUAL.exec(heading)?.[1] ?? '');
    return year === null ? [] : [{ heading, year: formatFiscalYear(year) }];
  });
  return tableRowsOf(list).flatMap(({ cell }) => {
    const id = cell(ID);
    if (!id || shownOf(id).trim() === '') return [];
    const actuals = columns.flatMap(({ heading, year }) => {
      const actual = cell(heading);
      return actual ? [{ year, ...actual }] : [];
    });
    return [{ id: shownOf(id).trim(), row: Number(/[0-9]+$/.exec(id.address)?.[0]), actuals }];
  });
}

/** One line for a person: which book, how many KPIs, how many actuals are filled in. */
export function readingRow(file: string, result: Result<Reading>): string[] {
  if (!result.ok) {
    const [problem] = result.errors as [Problem];
    return [file, `${readWords.failed.ja} / ${readWords.failed.en}`, '', '', '', '', '', problem.code];
  }
  const { identity, remarks } = result.value;
  const notes = remarks.map(remarkWords).join('、');
  if (!identity)
    return [file, `${readWords.notOurs.ja} / ${readWords.notOurs.en}`, '', '', '', '', '', notes];
  const kpis = kpisOf(result.value);
  const filled = kpis.flatMap(({ actuals }) => actuals).filter(({ kind }) => kind !== 'empty').length;
  const { planId, planVersion, issue, rubricId } = identity;
  return [file, planId, planVersion, issue || '—', rubricId, String(kpis.length), String(filled), notes];
}
