/** A table's part: filter buttons all or none, no words for a row of totals that is not there, calculated columns. */
import type { Table } from '../../../book/book';
import { escapeXml } from './xml';

export function finishTable(xml: string, table: Table): string {
  return xml
    .replace(' totalsRowShown="1"', ' totalsRowShown="0"')
    .replace(/ totalsRow(?:Label|Function)="[^"]*"/g, '')
    .replace(/<autoFilter ref="([^"]+)">.*?<\/autoFilter>/, table.showFilter ? '<autoFilter ref="$1"/>' : '')
    .replace(/<tableColumn id="(\d+)"([^>]*?)\/>/g, (whole, id: string, rest: string) => {
      const formula = calculatedColumn(table, Number(id) - 1);
      if (formula === null) return whole;
      return `<tableColumn id="${id}"${rest}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
    });
}

/** The formula that every row of a column holds, without "="; null where the rows differ. Without it Excel leaves a new row's cells empty. */
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
