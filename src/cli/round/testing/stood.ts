/** Whether what would enter the master stood in the file: looked up in what was read, without the help of round/. For tests. */
import { bookNames } from '../../../book/names';
import type { ReadCell, Reading } from '../../../book/reading';
import type { LogEntry } from '../../../book/records/records';
import { planRows } from '../../../plan';
import { ENTRY_HEADINGS } from './fillIn';
import { PLAN } from './issuedFiles';

const KPIS = new Map(planRows(PLAN).map(({ kpi }) => [kpi.id, kpi]));
const STATE_WORDS = ['未集計', '調査なし', '把握不能', '廃止', '対象外'];

/** null: it stood there, in the row of that KPI as planned; else why not. */
export function whyNotStood(reading: Reading, { kpi, column, after }: LogEntry): string | null {
  const list = reading.tables.get(bookNames('').tables.list);
  const planned = KPIS.get(kpi);
  if (!list || !planned) return 'no list, or no such KPI';
  if (after === null || 'formula' in after) return 'nothing is cleared or calculated by rule';
  if (!ENTRY_HEADINGS.includes(column)) return `nobody enters anything in ${column}`;
  const at = (heading: string): number => {
    const places = list.headers.flatMap((header, i) => (header === heading ? [i] : []));
    return places.length === 1 ? (places[0] ?? -1) : -1;
  };
  const rows = list.rows.filter((row) => valueAt(row, at('番号')) === kpi);
  const [row, ...others] = rows;
  if (!row || others.length > 0) return `${rows.length} rows of ${kpi}`;
  const told = [
    [at('KPI項目'), planned.name],
    [at('単位'), planned.unit],
    [at('目標値'), planned.target],
  ] as const;
  // Of a column that is lost an officer is told; without it the others still tell whose row it is.
  const differs = told.some(([place, value]) => place >= 0 && valueAt(row, place) !== value);
  if (differs) return 'the row is that of another KPI';
  const cell = row[at(column)];
  if (!cell) return `no cell ${column}`;
  return column.endsWith('実績') ? figureFault(cell, after) : textFault(cell, after);
}

/** A number as it is, a state word, or a text that a person would read as that number. */
function figureFault(cell: ReadCell, after: { text: string } | { number: number }): string | null {
  if (cell.formula !== null) return `a formula gave ${cell.text}`;
  if ('text' in after)
    return cell.kind === 'text' && STATE_WORDS.includes(after.text) ? null : 'no state word';
  if (!Number.isFinite(after.number)) return 'no number';
  if (cell.kind === 'number') return cell.value === after.number ? null : `${cell.text} stood there`;
  if (cell.kind !== 'text') return `${cell.kind} is no figure`;
  const digits = cell.text
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/^[▲△−-]/, '-');
  return Number.parseFloat(digits) === after.number ? null : `${cell.text} stood there`;
}

function textFault(cell: ReadCell, after: { text: string } | { number: number }): string | null {
  if (!('text' in after)) return 'no text';
  if (cell.kind === 'error' || cell.kind === 'notCalculated') return `${cell.kind} is no text`;
  const plain = (text: string): string => text.normalize('NFKC').trim();
  const stood = cell.kind === 'text' ? String(cell.value) : cell.text;
  return plain(after.text) === plain(stood) || plain(after.text) === plain(String(cell.value))
    ? null
    : `${stood} stood there`;
}

function valueAt(row: readonly ReadCell[], place: number): ReadCell['value'] {
  const value = row[place]?.value ?? null;
  return typeof value === 'string' ? value.trim() : value;
}
