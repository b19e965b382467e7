/** Files of a few kilobytes that would become hundreds of megabytes, or an hour's work, by repeating what they hold once. */
import { bomb } from './bomb';
import { changed, hostile, SHEET, type HostileFile } from './hostileFile';
import { body, sheetData, workbook, type Ingredients } from './workbook';

const OURS = 'KPI一覧表';

/** What is too much in a table of ours is left out in another one. */
function inBothTables(name: string, given: (rows: number) => Ingredients, rows: number): HostileFile[] {
  const file = (tableName: string) => () => workbook({ ...given(rows), tableRef: `A1:B${rows}`, tableName });
  return [
    hostile(`${name} in a table of ours`, 'xlsx-too-many', file(OURS)),
    hostile(name, 'reads', file('T')),
  ];
}

export function swellingFiles(): HostileFile[] {
  return [
    ...inBothTables('a shared formula of a million characters', sharedFormula(330_000), 3_000),
    ...inBothTables('a shared formula in 20,000 cells', sharedFormula(2_700), 20_000),
    ...inBothTables(
      'one string in 190,000 cells',
      (rows) => ({
        strings: `<si><t>${'x'.repeat(32_000)}</t></si>`,
        ...column(rows, () => '', ' t="s"', '0'),
      }),
      190_000,
    ),
    ...inBothTables(
      'figures with hundreds of decimals',
      (rows) => ({
        styles: format(`0.${'0'.repeat(250)}`),
        ...column(rows, (row) => `${row}.`, ' s="1"', '5'),
      }),
      190_000,
    ),
    hostile('figures of three hundred digits', 'reads', () =>
      workbook({
        tableRef: 'A1:B190000',
        styles: format('#,##0.00'),
        ...column(190_000, (row) => `1.${row}`, ' s="1"', 'e300'),
      }),
    ),
    ...inBothTables(
      'texts of a million characters',
      () => column(20, () => '日', ' t="str"', 'x'.repeat(999_000)),
      20,
    ),
    hostile('all names for one long text', 'xlsx-too-many', () =>
      workbook({
        strings: `<si><t>${'x'.repeat(32_000)}</t></si>`,
        sheet: body('<c r="B2" t="s"><v>0</v></c>'),
        names: namesFor('B', 19_000),
      }),
    ),
    hostile('a cell 199,000 times in the row of all names', 'xlsx-cell', () =>
      workbook({
        sheet: `<sheetData><row r="1">${'<c r="C1"/>'.repeat(199_000)}<c r="D1"/></row></sheetData>`,
        names: `<definedNames>${'<definedName name="n">S!$C$1</definedName><definedName name="m">S!$D$1</definedName>'.repeat(9_000)}</definedNames>`,
      }),
    ),
    hostile('all columns hidden on a thousand sheets', 'xlsx-too-many', () =>
      manySheets(1_000, '<cols><col min="1" max="16384" hidden="1"/></cols><sheetData/>'),
    ),
    hostile('all columns hidden on a hundred sheets', 'reads', () =>
      manySheets(100, '<cols><col min="1" max="16384" hidden="1"/></cols><sheetData/>'),
    ),
    hostile('a million hidden rows on seven sheets', 'xlsx-too-many', () =>
      manySheets(7, `<sheetData>${'<row hidden="1"/>'.repeat(1_000_000)}</sheetData>`),
    ),
    hostile('merged areas on a hundred sheets', 'xlsx-too-many', () =>
      manySheets(100, `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(9_000)}</mergeCells>`),
    ),
    hostile('ruled areas on a hundred sheets', 'reads', () =>
      manySheets(
        100,
        `<sheetData/><dataValidations><dataValidation type="list" sqref="${'A1 '.repeat(9_000)}"/></dataValidations>`,
      ),
    ),
    hostile('elements whose many attributes look alike', 'reads', () => {
      const attributes = Array.from({ length: 255 }, (_, i) => `a${i.toString(36).padStart(2, '0')}zzzz=""`);
      return changed(SHEET, (part) =>
        bomb(part, '<worksheet>', `<a ${attributes.join(' ')}/>`, 60, '</worksheet>'),
      );
    }),
  ];
}

/** Of so many references, written out for A2 and meant for all cells below. */
function sharedFormula(references: number): (rows: number) => Ingredients {
  return (rows) => ({
    sheet: sheetData([
      '',
      `<c r="A2"><f t="shared" si="0" ref="A2:A${rows}">${'A1+'.repeat(references)}1</f><v>1</v></c>`,
      ...Array.from({ length: rows - 2 }, (_, i) => `<c r="A${i + 3}"><f t="shared" si="0"/><v>1</v></c>`),
    ]),
  });
}

function column(rows: number, head: (row: number) => string, attributes: string, tail: string): Ingredients {
  const cells = Array.from({ length: rows - 1 }, (_, i) => {
    return `<c r="A${i + 2}"${attributes}><v>${head(i + 2)}${tail}</v></c>`;
  });
  return { sheet: sheetData(['', ...cells]) };
}

function format(code: string): string {
  return `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`;
}

function namesFor(letter: string, count: number): string {
  const names = Array.from(
    { length: count },
    (_, i) => `<definedName name="n${i}">S!$${letter}$2</definedName>`,
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** All of one part. */
function manySheets(count: number, sheet: string): Uint8Array<ArrayBuffer> {
  return workbook({
    sheet,
    change: (part) => {
      if (part.name.startsWith('xl/worksheets/_rels/')) return [];
      if (part.name !== 'xl/workbook.xml') return part;
      const sheets = Array.from(
        { length: count },
        (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`,
      );
      const content = String(part.content).replace(/<sheet [^>]*>/, sheets.join(''));
      return { ...part, content };
    },
  });
}
