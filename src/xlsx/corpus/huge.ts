/** Hostile files that are large, or become so. Made when a test runs, never kept. */
import { bomb } from './bomb';
import { changed, hostile, SHEET, type HostileFile } from './hostileFile';
import { swellingFiles } from './swelling';
import { body, sheetData, workbook } from './workbook';
import { zip } from './zip';

/** Files that are large, or become so. */
export function hugeFiles(): HostileFile[] {
  const sheet = (inner: string) => () => workbook({ sheet: inner });
  return [
    ...swellingFiles(),
    hostile('a bomb of spaces', 'xlsx-too-many', () =>
      changed(SHEET, (part) => bomb(part, '<worksheet>', ' ', 120)),
    ),
    hostile('a bomb of cells', 'reads', () =>
      changed(SHEET, (part) =>
        bomb(
          part,
          '<worksheet><sheetData><row r="1">',
          '<c r="C1" s="12"/>',
          100,
          '</row></sheetData></worksheet>',
        ),
      ),
    ),
    hostile('a bomb beyond the limit', 'xlsx-too-large', () =>
      changed(SHEET, (part) => bomb(part, '<worksheet>', '<a/>', 200, '</worksheet>')),
    ),
    hostile('a lying bomb', 'xlsx-size-lies', () =>
      changed(SHEET, (part) => ({ ...bomb(part, '<worksheet>', '<a/>', 120), claimedSize: 5000 })),
    ),
    hostile('a bomb of rows in the table', 'xlsx-too-many', () =>
      changed(SHEET, (part) =>
        bomb(part, '<worksheet><sheetData>', '<row r="2"><c r="A2"/></row>', 60, '</sheetData></worksheet>'),
      ),
    ),
    hostile('deep nesting', 'xlsx-too-many', sheet('<a>'.repeat(1_000_000))),
    hostile(
      'a hundred thousand attributes',
      'xlsx-too-many',
      sheet(`<a ${Array.from({ length: 100_000 }, (_, n) => `b${n}="" `).join('')}/>`),
    ),
    hostile('a bomb of small elements', 'xlsx-too-many', () =>
      changed(SHEET, (part) => bomb(part, '<worksheet>', '<a/>', 126, '</worksheet>')),
    ),
    hostile('a bomb of cells just within the limits', 'reads', () =>
      changed(SHEET, (part) =>
        bomb(
          part,
          '<worksheet><sheetData><row r="1">',
          '<c r="C1" s="1"/>',
          126,
          '</row></sheetData></worksheet>',
        ),
      ),
    ),
    hostile('as many cells of tables as there may be', 'reads', () =>
      workbook({
        tableRef: 'A1:B100000',
        sheet: sheetData(
          Array.from(
            { length: 100_000 },
            (_, n) =>
              `<c r="A${n + 1}" t="str"><f>A${n}&amp;"x"</f><v>文字列${n}</v></c><c r="B${n + 1}"><v>${n}.5</v></c>`,
          ),
        ),
      }),
    ),
    hostile(
      'a million merged areas',
      'xlsx-too-many',
      sheet(`<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells>`),
    ),
    hostile('a million names', 'xlsx-too-many', () =>
      workbook({
        names: `<definedNames>${'<definedName name="n">S!$A$1</definedName>'.repeat(1_000_000)}</definedNames>`,
      }),
    ),
    hostile(
      'a million columns',
      'xlsx-too-many',
      sheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(1_000_000)}</cols>`),
    ),
    hostile(
      'a sheet of 1,048,576 rows',
      'reads',
      sheet(sheetData(Array.from({ length: 1_048_576 }, (_, i) => `<c r="C${i + 1}"><v>1</v></c>`))),
    ),
    hostile(
      '200,000 rows of empty styled cells',
      'reads',
      sheet(
        sheetData(
          Array.from({ length: 200_000 }, (_, i) =>
            Array.from('CDEFGHIJKLMNOPQRSTUV')
              .map((column) => `<c r="${column}${i + 1}" s="0"/>`)
              .join(''),
          ),
        ),
      ),
    ),
    hostile('a million shared strings', 'reads', () =>
      workbook({
        strings: '<si><t>文字列</t></si>'.repeat(1_000_000),
        sheet: body('<c r="B2" t="s"><v>999999</v></c>'),
      }),
    ),
    hostile('a million formats', 'xlsx-too-many', () =>
      workbook({ styles: `<cellXfs>${'<xf numFmtId="0"/>'.repeat(1_000_000)}</cellXfs>` }),
    ),
    hostile('a number format without end', 'reads', () =>
      workbook({
        styles: `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(300_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
      }),
    ),
    hostile('20,000 parts', 'xlsx-too-many', () =>
      zip(Array.from({ length: 20_000 }, (_, i) => ({ name: `a${i}`, content: '', stored: true }))),
    ),
    hostile('a text of a million pieces', 'reads', () =>
      workbook({ sheet: body(`<c r="B2" t="str"><v>${'a<!---->'.repeat(500_000)}</v></c>`) }),
    ),
  ];
}
