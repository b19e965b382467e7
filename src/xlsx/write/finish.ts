/**
 * Puts right in the written parts what exceljs cannot say:
 * - an input rule over several ranges (it keeps one range a rule);
 * - a table's calculated columns, without which Excel leaves a new row's judged cells empty.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book, Sheet, Table } from '../../book/book';

/** exceljs numbers sheets and tables in the order they were added; book order is that order. */
export function finishParts(bytes: Uint8Array, book: Book): Uint8Array {
  const parts = unzipSync(bytes);
  let tableNumber = 0;
  book.sheets.forEach((sheet, index) => {
    rewrite(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => withAllRanges(xml, sheet));
    for (const table of sheet.tables) {
      tableNumber += 1;
      rewrite(parts, `xl/tables/table${tableNumber}.xml`, (xml) => withCalculatedColumns(xml, table));
    }
  });
  return zipSync(parts, { level: 6 });
}

function rewrite(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`the writer made no part ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}

function withAllRanges(xml: string, sheet: Sheet): string {
  const all = new Map(sheet.inputRules.map((rule) => [rule.ranges[0] ?? '', rule.ranges.join(' ')]));
  return xml.replace(
    /(<dataValidation [^>]*\bsqref=")([^"]+)(")/g,
    (_, before: string, first: string, after: string) => `${before}${all.get(first) ?? first}${after}`,
  );
}

function withCalculatedColumns(xml: string, table: Table): string {
  return xml
    .replace(/ totalsRowShown="1"/, ' totalsRowShown="0"')
    .replace(
      /<tableColumn id="(\d+)"([^>]*?)(?:\/>|><\/tableColumn>)/g,
      (whole, id: string, rest: string) => {
        const formula = calculatedColumn(table, Number(id) - 1);
        if (formula === null) return whole;
        return `<tableColumn id="${id}"${rest}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
      },
    );
}

/** The formula that every row of a column holds, without "="; null where the rows differ. */
function calculatedColumn(table: Table, column: number): string | null {
  const formulas = new Set(
    table.rows.map((row) => {
      const cell = row[column];
      return cell && 'formula' in cell ? cell.formula : null;
    }),
  );
  const [only] = formulas;
  return formulas.size === 1 && typeof only === 'string' ? only.slice(1) : null;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
