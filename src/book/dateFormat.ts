/** Whether a number format shows a date: one answer for the open workbook and for files. */

/** Year, month, day, hour, second or era marks outside of texts, colours, conditions and escaped characters. */
export function isDateFormat(format: string): boolean {
  const marks = format
    .slice(0, 255)
    .replace(/"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|[\\_*]./gi, '')
    .replace(/General|E[+-]/gi, '');
  return /[ymdhseg]/i.test(marks);
}
