/** Whether two formulas say the same: Excel, LibreOffice and we spell structured references differently. */

/**
 * Compared without regard to spaces outside texts, to upper and lower case, to the short form `[@列]`, and to the table's name
 * where a formula of the table itself leaves it out.
 * @param table name of the table in which the formulas stand
 */
export function isSameFormula(a: string, b: string, table: string): boolean {
  return plainFormula(a, table) === plainFormula(b, table);
}

function plainFormula(formula: string, table: string): string {
  // Odd pieces are texts in quotes, which stay as they are.
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, i) => (i % 2 === 1 ? piece : plainPiece(piece, table.toLowerCase())))
    .join('');
}

function plainPiece(piece: string, table: string): string {
  return piece
    .replace(/\s+/g, '')
    .toLowerCase()
    .replaceAll('_xlfn.', '')
    .replace(/\[@\[([^\]]*)\]\]/g, '[[#thisrow],[$1]]')
    .replace(/\[@([^\]]+)\]/g, '[[#thisrow],[$1]]')
    .replaceAll(`${table}[[#thisrow]`, '[[#thisrow]');
}
