/**
 * Structured references in formulas. Excel writes `[@実績]` in the table's own rows and keeps `T[[#This Row],[実績]]`; Univer
 * knows only the long form, and stumbles over some characters in headings. Formulas are translated both ways.
 */
export interface StructuredReference {
  readonly table: string;
  /** `#All`, `#Data`, `#Headers`, `#Totals`, `#This Row`; `@` is `#This Row`. */
  readonly items: readonly string[];
  /** None, one, or first and last. */
  readonly columns: readonly string[];
}

/** Replaces every structured reference; `ownTable` is meant where no table is named. Texts and quoted sheet names stay. */
export function replaceReferences(
  formula: string,
  ownTable: string | null,
  replace: (reference: StructuredReference) => string,
): string {
  let out = '';
  let at = 0;
  while (at < formula.length) {
    const mark = formula.charAt(at);
    if (mark === '"' || mark === "'") {
      const end = endOfQuoted(formula, at);
      out += formula.slice(at, end);
      at = end;
    } else if (mark === '[') {
      const end = endOfBracket(formula, at);
      const table = /[\p{L}\p{N}_.\\]+$/u.exec(out)?.[0] ?? '';
      const { items, columns } = parseBody(formula.slice(at + 1, end - 1));
      out = out.slice(0, out.length - table.length);
      out += replace({ table: table || (ownTable ?? ''), items, columns });
      at = end;
    } else {
      out += mark;
      at += 1;
    }
  }
  return out;
}

function endOfQuoted(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) === quote) {
      if (formula.charAt(at + 1) !== quote) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return at;
}

function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const mark = formula.charAt(at);
    if (mark === "'") at += 1;
    else if (mark === '[') depth += 1;
    else if (mark === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function parseBody(body: string): Pick<StructuredReference, 'items' | 'columns'> {
  const trimmed = body.trim();
  if (trimmed.startsWith('@')) {
    const rest = trimmed.slice(1).trim();
    return {
      items: ['#This Row'],
      columns: rest === '' ? [] : rest.startsWith('[') ? bracketed(rest) : [unescape(rest)],
    };
  }
  if (!trimmed.startsWith('[')) {
    if (trimmed === '') return { items: [], columns: [] };
    return trimmed.startsWith('#')
      ? { items: [canonical(trimmed)], columns: [] }
      : { items: [], columns: [unescape(trimmed)] };
  }
  const parts = bracketed(trimmed, true);
  const isItem = (part: string): boolean => part.startsWith('\u0000');
  return {
    items: parts.filter(isItem).map((part) => canonical(part.slice(1))),
    columns: parts.filter((part) => !isItem(part)),
  };
}

/** `[a],[b]:[c]` → parts, escapes undone; items (`#…`) are marked with a leading NUL where asked for. */
function bracketed(body: string, markItems = false): string[] {
  const parts: string[] = [];
  for (let at = body.indexOf('['); at >= 0 && at < body.length; at = body.indexOf('[', at)) {
    const end = endOfBracket(body, at);
    const raw = body.slice(at + 1, end - 1);
    parts.push(markItems && raw.trim().startsWith('#') ? `\u0000${raw.trim()}` : unescape(raw));
    at = end;
  }
  return parts;
}

const ITEMS = ['#All', '#Data', '#Headers', '#Totals', '#This Row'];
const canonical = (item: string): string =>
  ITEMS.find((known) => known.toLowerCase() === item.toLowerCase()) ?? item;

const unescape = (name: string): string => name.replace(/'(.)/gs, '$1');
const escape = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

/** Headings may hold characters that Univer's parser takes for its own; they travel as private-use characters. */
const TROUBLE = /[(),:#{}[\]'@\n\r\t"]/g;
export const engineColumn = (name: string): string =>
  name.replace(TROUBLE, (mark) => String.fromCharCode(0xe000 + mark.charCodeAt(0)));
const fromEngineColumn = (name: string): string =>
  name.replace(/[\ue000-\ue0ff]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));

/** The long form, for the engine. */
export function engineForm(reference: StructuredReference): string {
  const columns = reference.columns.map((column) => `[${engineColumn(column)}]`);
  return assemble(reference.table, reference.items, columns, (column) => column.slice(1, -1));
}

/** As Excel shows it in a cell of `ownTable` (null: outside any table). */
export function excelForm(reference: StructuredReference, ownTable: string | null): string {
  const { table, items } = reference;
  const names = reference.columns.map(fromEngineColumn);
  const isOwn = ownTable !== null && table.toLowerCase() === ownTable.toLowerCase();
  const [only] = names;
  if (items.length === 1 && items[0] === '#This Row') {
    if (names.length === 0) return `${isOwn ? '' : table}[@]`;
    if (names.length === 2) return `${table}[@${names.map((name) => `[${escape(name)}]`).join(':')}]`;
    return `${isOwn ? '' : table}[@${bareOrBracketed(only ?? '')}]`;
  }
  if (items.length === 0 && names.length === 1 && isOwn) return `[${escape(only ?? '')}]`;
  return assemble(
    table,
    items,
    names.map((name) => `[${escape(name)}]`),
    (column) => column.slice(1, -1),
  );
}

function assemble(
  table: string,
  items: readonly string[],
  columns: readonly string[],
  bare: (column: string) => string,
): string {
  const [first] = columns;
  if (items.length === 0 && columns.length === 0) return table;
  if (items.length === 0 && columns.length === 1) return `${table}[${bare(first ?? '')}]`;
  if (items.length === 1 && columns.length === 0) return `${table}[${items[0] ?? ''}]`;
  const parts = [...items.map((item) => `[${item}]`), ...(columns.length > 0 ? [columns.join(':')] : [])];
  return `${table}[${parts.join(',')}]`;
}

/** A heading with anything but letters, digits and underscores is bracketed after `@`. */
const bareOrBracketed = (name: string): string =>
  /^[\p{L}\p{N}_（）・％]+$/u.test(name) ? name : `[${escape(name)}]`;
