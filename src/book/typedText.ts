/** What Excel would make of a text that is typed into a cell. */

/** Excel reads a figure or a date only where the whole text is one: other letters than these make it a text. */
const FIGURE_LIKE = /^[\p{N}\sA-Za-z.,:/\-−‐+()%¥\\$€£年月日時分秒円令和平成昭大正明治元]*$/u;

/** Whether Excel might read a formula, figure, date, TRUE or a text mark into a text, in a cell whose format is not `@`. */
export function couldBeRead(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (/^[\s'=+\-−@#]/.test(plain) || /^(?:true|false)$/i.test(plain.trim())) return true;
  return /\p{N}/u.test(plain) && FIGURE_LIKE.test(plain);
}
