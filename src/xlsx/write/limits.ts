/** What a file may hold, in one place (ECMA-376, Excel's specifications and limits). */
import { LONGEST_CELL_TEXT } from '../../book/limits';

/**
 * Text as a cell of a file may hold it. XML 1.0 has no place for most control characters nor for
 * U+FFFE and U+FFFF, a lone surrogate makes Excel call the file corrupt, and Excel breaks lines by LF alone.
 */
export function cellText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').slice(0, LONGEST_CELL_TEXT);
  return escapedCodes(Array.from(lines).filter(isAllowed).join(''));
}

/** A heading as a table's part names its column: Excel spells the line break out. */
export function columnName(heading: string): string {
  return cellText(heading).replaceAll('\n', '_x000a_');
}

/** A text that happens to look like Excel's spelling of a character (`_x000D_`) stays what it is. */
function escapedCodes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x09 || code === 0x0a;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0x7f && code !== 0xfffe && code !== 0xffff;
}
