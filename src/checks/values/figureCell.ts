/** One year's cell of one KPI with everything a check of its value may weigh. */
import { isDateFormat } from '../../book/dateFormat';
import { actualHeading } from '../../book/columns';
import { rawOf, shownOf } from '../../book/cells';
import type { CellWrite } from '../../book/changes';
import type { Cell } from '../../book/book';
import type { ReadCell } from '../../book/reading';
import type { SheetRow } from '../../book/readRows';
import { figureFormat } from '../../book/sheets/listFormats';
import type { FiscalYear, Kpi } from '../../plan/plan';
import type { Subject } from '../subject';
import { parseEntry } from './entry/parseEntry';
import type { Entry } from './entry/entry';
import type { References } from './references';

export interface FigureCell {
  readonly subject: Subject;
  readonly row: SheetRow;
  /** As the plan has it: what was edited in the row is told by S07 and must not judge figures. */
  readonly kpi: Kpi;
  /** 小数桁 as the planning section set it in the sheet. */
  readonly decimals: number;
  /** false: the row bears another KPI's 項目 (part of the sheet was sorted), so that its figures are not measured by this unit. */
  readonly aligned: boolean;
  readonly year: FiscalYear;
  readonly heading: string;
  readonly read: ReadCell;
  readonly entry: Entry;
  readonly references: References;
}

const MOST_DECIMALS = 6;

export function figureCell(
  base: Pick<FigureCell, 'subject' | 'row' | 'kpi' | 'decimals' | 'aligned' | 'references'>,
  year: FiscalYear,
): FigureCell | null {
  const heading = actualHeading(year);
  const read = base.row.cell(heading);
  return read ? { ...base, year, heading, read, entry: entryOf(read, base.kpi.unit) } : null;
}

/** What kinds of cells hold besides numbers and texts (dates, errors) is told by `read.kind`; here it is no figure. */
function entryOf(read: ReadCell, unit: string): Entry {
  if (read.kind !== 'number' && read.kind !== 'text' && read.kind !== 'empty') return { kind: 'other' };
  const raw = rawOf(read);
  return parseEntry(typeof raw === 'boolean' ? String(raw) : raw, unit);
}

export function decimalsOf(row: SheetRow, kpi: Kpi): number {
  const raw = rawOf(row.cell('小数桁'));
  const isUsable = typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 && raw <= MOST_DECIMALS;
  return isUsable ? raw : kpi.decimals;
}

/** As Excel shows it, where known. */
export function shownIn(read: ReadCell): string {
  return read.text === '' ? shownOf(read) : read.text;
}

/** A write to the cell; with a number format where its own would spoil a figure: text, date, percentage. */
export function writeTo({ subject, read, decimals }: FigureCell, cell: Cell): CellWrite {
  const write = { sheet: subject.list.sheet, address: read.address, cell };
  const isFigure = cell !== null && 'number' in cell;
  return isFigure && spoils(read.numberFormat) ? { ...write, numberFormat: figureFormat(decimals) } : write;
}

function spoils(format: string): boolean {
  return format.includes('@') || isPercentFormat(format) || isScalingFormat(format) || isDateFormat(format);
}

/** A comma behind the last digit shows thousands of what is stored: `#,##0,`. */
export function isScalingFormat(format: string): boolean {
  return /[0#?],+(?![0#?,])/u.test(format.replace(/"[^"]*"|[\\_*]./gu, ''));
}

/** A % outside of quoted and escaped text multiplies by 100 what is shown. */
export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|[\\_*]./gu, '').includes('%');
}
