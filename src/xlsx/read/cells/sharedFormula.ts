/** A formula that is written out for one cell of a group, moved to another. */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../../../book/a1';

/**
 * What is left as it is: texts, quoted sheet names, brackets of structured references and other books, and every word that
 * is no reference (`LOG10(`, `表1`, `a.B5`). Then areas of whole columns or rows, then cells.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.($!])|(\$?[0-9]{1,7}):(\$?[0-9]{1,7})(?![\p{L}\p{N}_.$])|(\$?[A-Za-z]{1,3})(\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.$\\?]+|\[/gu;

/** @returns the formula as it stands `columns` to the right and `rows` below; what leaves the sheet becomes #REF! */
export function shiftFormula(formula: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return formula;
  // Put together at once: a text that grows by a reference at a time is held in as many pieces.
  const shifted: string[] = [];
  let last = 0;
  TOKENS.lastIndex = 0;
  for (let match = TOKENS.exec(formula); match; match = TOKENS.exec(formula)) {
    const [token, fromColumn, toColumn, fromRow, toRow, column, row] = match;
    if (token === '[') {
      TOKENS.lastIndex = pastBrackets(formula, match.index);
      continue;
    }
    const moved =
      fromColumn !== undefined && toColumn !== undefined
        ? pair(moveColumn(fromColumn, columns), ':', moveColumn(toColumn, columns))
        : fromRow !== undefined && toRow !== undefined
          ? pair(moveRow(fromRow, rows), ':', moveRow(toRow, rows))
          : column !== undefined && row !== undefined
            ? pair(moveColumn(column, columns), '', moveRow(row, rows))
            : token;
    shifted.push(formula.slice(last, match.index), moved);
    last = TOKENS.lastIndex;
  }
  shifted.push(formula.slice(last));
  return shifted.join('');
}

function pair(first: string | null, between: string, second: string | null): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

function moveColumn(written: string, by: number): string | null {
  if (written.startsWith('$')) return written;
  const column = columnNumber(written) + by;
  return column >= 1 && column <= MAX_COLUMNS ? columnLetters(column) : null;
}

function moveRow(written: string, by: number): string | null {
  if (written.startsWith('$')) return written;
  const row = Number(written) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
}

/** Brackets nest; an apostrophe inside takes the next character as it is. */
function pastBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
