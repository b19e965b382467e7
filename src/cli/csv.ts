/** CSV for spreadsheets (RFC 4180), harmless whatever stands in it. */

/** So that Excel reads it as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Spreadsheets run a field that begins so, also in full width and behind blanks. */
const RUNS = /^[\s"']*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Rows end in CRLF, the last one too. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** An apostrophe in front makes a text of it, as people type it. */
function field(text: string): string {
  const harmless = RUNS.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
