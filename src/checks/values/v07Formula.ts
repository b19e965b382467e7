/** V07: a formula where a figure was asked for. Its value is frozen; one that is in doubt only after a look at it. */
import { valueWords } from '../../words/checks/values';
import type { Repair } from '../finding';
import { isAccepted } from './accepted';
import { shownIn, type FigureCell } from './figureCell';
import { clearRepair, figureRepair, wordRepair, type ValueRule } from './rule';
import { readingOf } from './v02Repairable';

const WORDS = valueWords.V07;
const EXTERNAL: readonly RegExp[] = [
  /'[^']*\[[^\]]+\][^']*'!/u,
  /\[[^[\]]+\][\p{L}\p{N}_.]*!/u,
  /'[^']*\.xls[xmb]?'!/iu,
  /\|'?[^'!]*'?!/u,
];
const VOLATILE = /(?<![\w.])(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/iu;

export const v07Formula: ValueRule = {
  code: 'V07',
  recognise: (cell) => {
    const { formula, kind } = cell.read;
    if (formula === null && kind !== 'notCalculated') return null;
    const written = formula ?? shownIn(cell.read);
    const figure = figureOf(cell);
    const shared = { expected: WORDS.expected, figure };
    if (kind === 'notCalculated') {
      const remedy = WORDS.remedyNotCalculated;
      return { ...shared, message: WORDS.notCalculated(written), remedy, repair: null };
    }
    const isExternal = refersElsewhere(written);
    const isVolatile = changesByItself(written);
    const message = isExternal ? WORDS.external : isVolatile ? WORDS.volatile : WORDS.formula;
    const safe = !isExternal && !isVolatile && isInNoDoubt(cell, figure);
    return {
      ...shared,
      message: message(written, shownIn(cell.read)),
      remedy: isExternal ? WORDS.remedyExternal : safe ? WORDS.remedy : WORDS.remedyDoubt,
      repair: frozen(cell, figure, safe),
    };
  },
};

/** Whether a formula reads another workbook: `[1]Sheet1!A1`, `'C:\…\[x.xlsx]S'!A1`, DDE. Structured references are our own. */
export function refersElsewhere(formula: string): boolean {
  const withoutTexts = formula.replace(/"[^"]*"/gu, '""');
  return EXTERNAL.some((pattern) => pattern.test(withoutTexts));
}

/** Whether its value is another one tomorrow, or depends on where it stands. */
function changesByItself(formula: string): boolean {
  return VOLATILE.test(formula.replace(/"[^"]*"/gu, '""'));
}

/** What refers to an empty cell yields 0. */
function isInNoDoubt(cell: FigureCell, figure: number | null): boolean {
  return figure === null || (figure !== 0 && isAccepted(cell, figure));
}

function figureOf(cell: FigureCell): number | null {
  return cell.entry.kind === 'figure' ? cell.entry.figure : (readingOf(cell)?.figure ?? null);
}

function frozen(cell: FigureCell, figure: number | null, safe: boolean): Repair | null {
  const repair =
    figure !== null
      ? figureRepair(cell, figure, safe && (readingOf(cell)?.certain ?? true))
      : cell.entry.kind === 'state'
        ? wordRepair(cell, cell.entry.word, safe)
        : cell.entry.kind === 'blank'
          ? clearRepair(cell)
          : null;
  return repair && { ...repair, before: cell.read.formula ?? repair.before };
}
