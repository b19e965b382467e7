/** A cell as written → a cell as a Reading has it. */
import type { CellKind, ReadCell } from '../../../book/reading';
import { XLSX_COUNTED } from '../../../words/xlsx';
import { fail } from '../fault';
import { addressOf } from './address';
import type { Budget } from '../parts/budget';
import { UNREAD, type RawCell, type SharedFormula } from '../parts/rawCell';
import type { SharedStrings } from '../parts/sharedStrings';
import { DAYS_1904, serialOfIso } from './dates';
import { decodeEscapes } from '../xml/references';
import { shiftFormula } from './sharedFormula';
import { showsDate, shownNumber } from './shownNumber';

/** What cells of one workbook refer to. */
export interface CellContext {
  /** The sheet's part, for messages. */
  readonly part: string;
  readonly strings: SharedStrings;
  /** Number formats by cell format. */
  readonly formats: readonly string[];
  readonly sharedFormulas: ReadonlyMap<number, SharedFormula>;
  readonly date1904: boolean;
  /** Characters that the Reading may still come to hold: a few bytes of a file may stand for a long text in every cell. */
  readonly held: Budget;
}

interface Content {
  readonly kind: CellKind;
  readonly value: ReadCell['value'];
  readonly text: string;
}

/** Excel's own limit for a formula, and its "=". Moving one takes a moment for each of its characters. */
const LONGEST_SHARED = 8_193;

const EMPTY: Content = { kind: 'empty', value: null, text: '' };
const NOT_CALCULATED: Content = { kind: 'notCalculated', value: null, text: '' };
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:E[+-]?[0-9]+)?$/i;

/** A cell that has nothing in it. */
export function emptyCell(address: string, numberFormat = 'General'): ReadCell {
  // Written out: all cells have the same shape then, which the engine rewards.
  return { kind: 'empty', value: null, text: '', formula: null, address, numberFormat };
}

/** Throws ReadFault where the file contradicts itself, and where more would be held than is left. */
export function readCell(raw: RawCell, context: CellContext): ReadCell {
  const address = addressOf(raw.column, raw.row);
  const numberFormat = formatOf(raw, context, address);
  const formula = formulaOf(raw, context, address);
  const { kind, value, text } = contentOf(raw, formula !== null, numberFormat, context, address);
  const written = typeof value === 'string' ? value.length : 0;
  context.held.spend(written + text.length + (formula?.length ?? 0) + numberFormat.length, context.part);
  return { kind, value, text, formula, address, numberFormat };
}

function formatOf({ style }: RawCell, { formats, part }: CellContext, address: string): string {
  // A file without formats at all (some programs write none) has style 0 only.
  if (style === 0) return formats[0] ?? 'General';
  return formats[style] ?? fail('xlsx-cell', part, address, `s="${style}"`);
}

function formulaOf(
  raw: RawCell,
  { sharedFormulas, part, held }: CellContext,
  address: string,
): string | null {
  if (raw.formula !== null) return raw.formula;
  if (raw.sharedFormula === null) return null;
  const shared = sharedFormulas.get(raw.sharedFormula);
  if (!shared) return fail('xlsx-cell', part, address, `si="${raw.sharedFormula}"`);
  if (shared.text === UNREAD) return held.refuse(part);
  if (shared.text.length > LONGEST_SHARED)
    return fail('xlsx-too-many', part, XLSX_COUNTED.characters, LONGEST_SHARED);
  held.require(shared.text.length, part);
  return shiftFormula(shared.text, raw.column - shared.column, raw.row - shared.row);
}

function contentOf(
  raw: RawCell,
  hasFormula: boolean,
  numberFormat: string,
  context: CellContext,
  address: string,
): Content {
  const { value, type } = raw;
  if (value === null) return hasFormula ? NOT_CALCULATED : EMPTY;
  if (value === UNREAD) return context.held.refuse(context.part);
  if (typeof value === 'string')
    return writtenContent(value, type, hasFormula, numberFormat, context, address);
  if (type !== 's') return numberContent(value, numberFormat, context.date1904);
  return textContent(sharedString(value, context) ?? refuse(String(value), type, context, address));
}

/** null: there is no such string. */
function sharedString(index: number, { strings, held, part }: CellContext): string | null {
  const text = strings.get(index) ?? null;
  return text === UNREAD ? held.refuse(part) : text;
}

function refuse(value: string, type: string, { part }: CellContext, address: string): never {
  return fail('xlsx-cell', part, address, `t="${type.slice(0, 20)}" "${value.slice(0, 40)}"`);
}

function writtenContent(
  value: string,
  type: string,
  hasFormula: boolean,
  numberFormat: string,
  context: CellContext,
  address: string,
): Content {
  const refused = (): never => refuse(value, type, context, address);
  switch (type) {
    case 'n': {
      const written = value.trim();
      if (written === '') return hasFormula ? NOT_CALCULATED : EMPTY;
      if (!NUMBER.test(written)) return refused();
      return numberContent(Number(written), numberFormat, context.date1904);
    }
    case 's':
      if (!/^\s*[0-9]{1,9}\s*$/.test(value)) return refused();
      return textContent(sharedString(Number(value), context) ?? refused());
    case 'str':
    case 'inlineStr':
      return textContent(decodeEscapes(value));
    case 'b':
      return booleanContent(value.trim().toLowerCase()) ?? refused();
    case 'e':
      return { kind: 'error', value: value.trim(), text: value.trim() };
    case 'd': {
      const serial = serialOfIso(value) ?? refused();
      return {
        kind: 'date',
        value: serial,
        text: shownNumber(serial, showsDate(numberFormat) ? numberFormat : 'yyyy/m/d'),
      };
    }
    default:
      return refused();
  }
}

function numberContent(written: number, numberFormat: string, date1904: boolean): Content {
  if (!Number.isFinite(written)) return { kind: 'error', value: '#NUM!', text: '#NUM!' };
  const number = written === 0 ? 0 : written;
  if (!showsDate(numberFormat)) {
    return { kind: 'number', value: number, text: shownNumber(number, numberFormat) };
  }
  const serial = date1904 ? number + DAYS_1904 : number;
  return { kind: 'date', value: serial, text: shownNumber(serial, numberFormat) };
}

/** A formula whose result is "" and a cell that holds "" look empty and are. */
function textContent(text: string): Content {
  return text === '' ? EMPTY : { kind: 'text', value: text, text };
}

/** LibreOffice writes true and false. */
function booleanContent(written: string): Content | null {
  if (written === '1' || written === 'true') return { kind: 'boolean', value: true, text: 'TRUE' };
  return written === '0' || written === 'false' ? { kind: 'boolean', value: false, text: 'FALSE' } : null;
}
