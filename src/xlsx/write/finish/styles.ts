/** The styles' part: the book's standard font, and the text mark of single cells. */
import { STANDARD_FONT } from '../styles';

export function finishStyles(xml: string): string {
  return withTextMarks(withStandardFont(xml));
}

/**
 * The first font is the one whose digits a column's width counts, and exceljs makes it Calibri. The 8 pixels a digit and
 * the sizes of the open workbook's printer are those of the standard font.
 */
function withStandardFont(xml: string): string {
  const { name, size, family, charset } = STANDARD_FONT;
  const font = `<font><sz val="${size}"/><color theme="1"/><name val="${name}"/><family val="${family}"/><charset val="${charset}"/></font>`;
  return xml.replace(/(<fonts [^>]*>)<font>.*?<\/font>/, `$1${font}`);
}

/**
 * exceljs has no word for Excel's text mark (the apostrophe before a typed text). Cells that need it were given
 * `hidden`, which the book uses for nothing else.
 */
function withTextMarks(xml: string): string {
  return xml.replace(/<xf ((?:(?!<xf ).)*?) hidden="1"(.*?)<\/xf>/g, '<xf quotePrefix="1" $1$2</xf>');
}
