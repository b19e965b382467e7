/** The smallest workbook with one table, every part of it replaceable. */
import { zip, type Part } from './zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Ingredients {
  /** What stands in `<worksheet>`. */
  readonly sheet?: string;
  /** What stands in `<sst>`; undefined: no such part. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  readonly tableRef?: string;
  readonly tableName?: string;
  readonly tableAttributes?: string;
  readonly columns?: readonly string[];
  readonly workbookPr?: string;
  readonly names?: string;
  readonly sheetName?: string;
  readonly strict?: boolean;
  /** Targets of the workbook's and the sheet's relationships. */
  readonly target?: (path: string) => string;
  /** Last word on every part. */
  readonly change?: (part: Part) => Part | readonly Part[];
  readonly more?: readonly Part[];
  /** Further relationships of the workbook: kind and target. */
  readonly moreRelationships?: readonly (readonly [kind: string, target: string])[];
}

/** Rows of a plain table: a heading and bodies, as cells with references. */
export function sheetData(rows: readonly string[]): string {
  return `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('')}</sheetData>`;
}

export const HEADINGS =
  '<c r="A1" t="inlineStr"><is><t>番号</t></is></c><c r="B1" t="inlineStr"><is><t>値</t></is></c>';

export function workbook(given: Ingredients = {}): Uint8Array<ArrayBuffer> {
  const office = given.strict ? STRICT_OFFICE : OFFICE;
  const main = given.strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const target = given.target ?? ((path: string) => path.replace(/^xl\//, ''));
  const related = (list: readonly (readonly [kind: string, target: string])[]): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}">${list
      .map(([kind, to], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${to}"/>`)
      .join('')}</Relationships>`;
  const columns = given.columns ?? ['番号', '値'];
  const parts: Part[] = [
    {
      name: '[Content_Types].xml',
      content: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    { name: '_rels/.rels', content: related([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${main}" xmlns:r="${office}">${given.workbookPr ?? ''}<sheets><sheet name="${given.sheetName ?? 'S'}" sheetId="1" r:id="rId1"/></sheets>${given.names ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: related([
        ['worksheet', target('xl/worksheets/sheet1.xml')],
        ['styles', target('xl/styles.xml')],
        ...(given.strings === undefined ? [] : [['sharedStrings', target('xl/sharedStrings.xml')] as const]),
        ...(given.moreRelationships ?? []),
      ]),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${HEAD}<worksheet xmlns="${main}" xmlns:r="${office}">${given.sheet ?? sheetData([HEADINGS, '<c r="B2"><v>1</v></c>'])}</worksheet>`,
    },
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      content: related([['table', given.target ? target('xl/tables/table1.xml') : '../tables/table1.xml']]),
    },
    {
      name: 'xl/tables/table1.xml',
      content: `${HEAD}<table xmlns="${main}" id="1" name="${given.tableName ?? 'T'}" displayName="${given.tableName ?? 'T'}" ref="${given.tableRef ?? 'A1:B2'}"${given.tableAttributes ?? ''}><tableColumns count="${columns.length}">${columns.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${HEAD}<styleSheet xmlns="${main}">${given.styles ?? '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'}</styleSheet>`,
    },
    ...(given.strings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `${HEAD}<sst xmlns="${main}">${given.strings}</sst>` }]),
    ...(given.more ?? []),
  ];
  const { change } = given;
  return zip(change ? parts.flatMap((part) => change(part)) : parts);
}

/** Cells of the row below the heading. */
export function body(cells: string, further: readonly string[] = []): string {
  return sheetData([HEADINGS, cells, ...further]);
}
