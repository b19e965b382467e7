/** What a file may hold, in one place (ECMA-376, Excel's specifications and limits). */

/** The longest text of a cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

/**
 * Text as a cell of a file may hold it. XML 1.0 has no place for most control characters nor for
 * U+FFFE and U+FFFF, and a lone surrogate makes Excel call the file corrupt.
 */
export function cellText(text: string): string {
  const allowed = Array.from(text.slice(0, LONGEST_CELL_TEXT))
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
  return allowed;
}
