/** Formulas as files spell them, and as the host takes them. Files differ from cells in the prefix of newer functions. */

/** Functions that came after the first edition of the file format carry `_xlfn.` in files ([MS-XLSX] 2.2.2). */
const NEWER =
  /(?<![\p{L}\p{N}_.])(CONCAT|IFNA|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|XMATCH|NUMBERVALUE|DAYS|ISOWEEKNUM|XOR|UNICODE|UNICHAR|FORMULATEXT|SHEET|SHEETS)\(/giu;

/** The engine keeps some characters of headings as private-use characters (host/structuredReference.ts). */
const KEPT_APART = /[\ue000-\ue0ff]/g;

/** A cell's formula in the engine (`=…`) → in a file, without "=". */
export function toFile(formula: string): string {
  const spelled = formula.replace(/^=/, '').replace(KEPT_APART, (kept) => {
    const mark = String.fromCharCode(kept.charCodeAt(0) - 0xe000);
    return /[[\]#'@]/.test(mark) ? `'${mark}` : mark;
  });
  return outsideTexts(spelled, (part) => part.replace(NEWER, '_xlfn.$1('));
}

/** A file's formula → as a person would type it, with "=". */
export function fromFile(formula: string): string {
  return `=${outsideTexts(formula.replace(/^=/, ''), (part) => part.replace(/_xlfn\.(?:_xlws\.)?/gi, ''))}`;
}

/** Changes a formula but for the texts in it. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, place) => (place % 2 === 0 ? change(part) : part))
    .join('');
}
