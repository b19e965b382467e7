/** A cell or row of a sheet's XML, changed as text so that nothing puts right what is wrong. For tests. */

export function withType(cell: string, type: string): string {
  return cell.replace(/ t="\w+"/, '').replace(/^<c/, type === '' ? '<c' : `<c t="${type}"`);
}

export function withValue(cell: string, type: string, value: string): string {
  return withType(`${opening(cell)}<v>${value}</v></c>`, type);
}

export function withText(cell: string, text: string): string {
  return withType(`${opening(cell)}<is><t>${text}</t></is></c>`, 'inlineStr');
}

export function withFormula(cell: string, formula: string, value: string): string {
  return `${opening(cell)}<f>${formula}</f><v>${value}</v></c>`;
}

function opening(cell: string): string {
  return `${/^<c[^>]*?(?=\/?>)/.exec(cell)?.[0] ?? '<c'}>`;
}

export function renumbered(row: string, to: number): string {
  return row.replace(/ r="([A-Z]*)\d+"/g, (_, column: string) => ` r="${column}${to}"`);
}
