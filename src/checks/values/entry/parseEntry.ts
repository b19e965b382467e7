/** Reads whatever a person typed into a figure cell; what it makes of a text is told, never silently used. */
import { readActual } from '../../../kpi/actual';
import { cleanNumber } from '../../../kpi/decimal';
import type { Entry } from './entry';
import { tidy } from './letters';
import { FIGURES_IN_TEXT, readNumeral } from './numeral';
import { withoutBeside } from './beside';
import { isDate, meansNothing, stateMeant, yearMeant } from './words';
import { readWritten } from './written';

/** △ is a minus in tables of accounts and a mark elsewhere; ∆ and Δ are typed for it. */
const TRIANGLE = /^([△▵∆Δ▽▼])\s*/u;
const ERROR_NAME = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/iu;
/** Spaces in place of thousands commas; a unit may follow. */
const GROUPING_SPACES = / (?=\d{3}(?!\d))/gu;
const EUROPEAN = /^[-−]?\d{1,3}(?:\.\d{3})+,\d+$/u;
const SCIENTIFIC = /^[-+−]?\d+(?:\.\d+)?E[-+]?\d{1,3}$/iu;
const ODD_COMMAS = /^[-−]?\d+(?:[,、.]\d+)+$/u;
/** Two figures, not one with commas in odd places: 4862,4900 and 12、15, but not 1,23. */
const LISTED = /^(?=.*(?:、|\d{4}))\d+(?:\.\d+)?(?:[,、]\d+(?:\.\d+)?)+$/u;
/** The full stop that an input method offers for the point: 95。0. */
const KANA_POINT = /(?<=\d)。(?=\d)/u;
/** Letters typed for digits: l00, 1O5. `10l` has a unit. */
const LOOKALIKE =
  /(?<![A-Za-z\d.,])(?=[lIOo|.,]*\d)(?!\d+l(?![\dlIOo|]))[\d.,]*[lIOo|][\dlIOo|.,]*(?![A-Za-z])/u;
/** A report, not an entry: which of its figures is meant nobody can tell, and some patterns take long to find out. */
const LONGEST_ENTRY = 200;
const IN_BRACKETS = /^\(([^()]+)\)$/u;

/** @param raw as it stands in the cell; @param unit the KPI's unit */
export function parseEntry(raw: string | number | null, unit: string): Entry {
  const actual = readActual(raw);
  if (!actual || typeof raw === 'number') return numberOrBlank(actual);
  if (actual.kind === 'state') return actual;
  if ((raw ?? '').length > LONGEST_ENTRY) return { kind: 'other' };
  const { text } = tidy(raw ?? '');
  if (text === '') return { kind: 'blank' };
  if (ERROR_NAME.test(text)) return { kind: 'errorName' };
  if (text.includes('\n') && /\d/u.test(text)) return brokenLines(text, unit);
  const year = yearMeant(text);
  if (year !== null) return { kind: 'year', year };
  if (isDate(text)) return { kind: 'date' };
  const written = readWritten(raw ?? '', unit);
  if (written?.kind === 'written') return { kind: 'written', ...written.figure };
  const mark = TRIANGLE.exec(text)?.[1];
  if (mark !== undefined) {
    const size = readWritten(text.replace(TRIANGLE, ''), unit);
    if (size?.kind === 'written') return { kind: 'triangle', mark, size: size.figure.figure };
  }
  return written ?? kanaPoint(text, unit) ?? oddFigure(text) ?? wordsIn(text, unit);
}

function kanaPoint(text: string, unit: string): Entry | null {
  if (!KANA_POINT.test(text)) return null;
  const written = readWritten(text.replace(KANA_POINT, '.'), unit);
  if (written?.kind !== 'written') return null;
  const { figure } = written;
  const repairs = [...figure.repairs.filter((repair) => repair !== 'text'), 'point' as const];
  return { kind: 'written', ...figure, repairs, certain: false };
}

function numberOrBlank(actual: ReturnType<typeof readActual>): Entry {
  if (!actual) return { kind: 'blank' };
  return actual.kind === 'figure' ? { kind: 'figure', figure: actual.value } : { kind: 'other' };
}

function brokenLines(text: string, unit: string): Entry {
  const written = readWritten(text.replace(/\s*\n\s*/gu, ''), unit);
  const figures = figuresIn(text);
  const isOne = figures.length === 1 && written?.kind === 'written' && written.figure.certain;
  return { kind: 'lines', figure: isOne ? written.figure.figure : (single(figures) ?? null) };
}

function oddFigure(text: string): Entry | null {
  const plain = text.replace('−', '-');
  if (EUROPEAN.test(text))
    return { kind: 'odd', figure: Number(plain.replaceAll('.', '').replace(',', '.')) };
  if (SCIENTIFIC.test(text)) return { kind: 'odd', figure: finite(Number(plain)) };
  if (LISTED.test(text) && readNumeral(text) === null)
    return { kind: 'figures', figures: text.split(/[,、]/u).map(Number), joined: null };
  if (LOOKALIKE.test(text)) return { kind: 'odd', figure: null };
  if (ODD_COMMAS.test(text)) return { kind: 'odd', figure: null };
  const inside = readNumeral(IN_BRACKETS.exec(text)?.[1]?.trim() ?? '');
  return inside === null ? null : { kind: 'odd', figure: cleanNumber(-inside) };
}

function wordsIn(text: string, unit: string): Entry {
  const word = stateMeant(text);
  if (word) return { kind: 'almostState', word };
  if (meansNothing(text)) return { kind: 'nothing' };
  if (/^(?:ゼロ|零)[^\d]{0,3}$/u.test(text)) return { kind: 'words', figure: 0 };
  const figures = figuresIn(text);
  if (figures.length > 1) {
    const joined = readWritten(text.replace(GROUPING_SPACES, ','), unit);
    const isFigure = joined?.kind === 'written' && joined.figure.certain;
    return { kind: 'figures', figures, joined: isFigure ? joined.figure.figure : null };
  }
  const figure = single(figures);
  return figure === undefined ? { kind: 'other' } : { kind: 'words', figure };
}

const MINUS_BEFORE = /[▲−]\s*$/u;
/** A minus and so many spaces before a figure: from the beginning of a long text, each figure would cost as much as all. */
const LONGEST_GAP = 8;

/** Every figure of a text that is not a year or a footnote beside it. */
function figuresIn(text: string): number[] {
  const source = withoutBeside(text);
  return [...source.matchAll(FIGURES_IN_TEXT)].flatMap(({ 0: found, index }) => {
    const size = readNumeral(found) ?? readNumeral(/^[\d.,]+/u.exec(found)?.[0] ?? '');
    if (size === null) return [];
    return [MINUS_BEFORE.test(source.slice(Math.max(0, index - LONGEST_GAP), index)) ? -size : size];
  });
}

function single(figures: readonly number[]): number | undefined {
  return figures.length === 1 ? figures[0] : undefined;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? cleanNumber(value) : null;
}
