/** Small hostile files: what lies, what is broken, what wants to reach out of its box. */
import { changed, hostile, SHEET, type HostileFile } from './hostileFile';
import { withLargeEnd } from './largeEnd';
import { encryptedOle, oldExcelOle } from './ole';
import { body, HEADINGS, sheetData, workbook } from './workbook';
import { joined, zip, type Part } from './zip';

/** Small files. */
export function hostileFiles(): HostileFile[] {
  const whole = workbook();
  return [
    hostile('empty', 'xlsx-empty', () => new Uint8Array(0)),
    hostile('text', 'xlsx-not-zip', () => new TextEncoder().encode('番号,値\n1,2\n')),
    hostile('random bytes', 'xlsx-not-zip', () =>
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + 13) % 251),
    ),
    hostile('random bytes after PK', 'xlsx-truncated', () =>
      Uint8Array.from({ length: 5000 }, (_, i) => [0x50, 0x4b, 3, 4][i] ?? (i * 7919) % 251),
    ),
    hostile('encrypted', 'xlsx-password', encryptedOle),
    hostile('xls', 'xlsx-old-format', oldExcelOle),
    hostile('OLE header only', 'xlsx-ole', () => encryptedOle().slice(0, 600)),
    hostile('half a file', 'xlsx-truncated', () => whole.slice(0, whole.length >> 1)),
    hostile('no end', 'xlsx-truncated', () => whole.slice(0, -1)),
    hostile('empty ZIP', 'xlsx-other-document', () => zip([])),
    hostile('OpenDocument', 'xlsx-other-document', () =>
      zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    ),
    hostile('doubled part', 'xlsx-doubled-part', () =>
      changed(SHEET, (part) => [part, { ...part, content: String(part.content).replace('<v>1', '<v>9') }]),
    ),
    hostile('doubled part in other case', 'xlsx-doubled-part', () =>
      changed(SHEET, (part) => [part, { ...part, name: SHEET.toUpperCase() }]),
    ),
    hostile('wrong checksum', 'xlsx-checksum', () => changed(SHEET, (part) => ({ ...part, claimedCrc: 1 }))),
    hostile('claims less', 'xlsx-size-lies', () => changed(SHEET, (part) => ({ ...part, claimedSize: 10 }))),
    hostile('claims more', 'xlsx-size-lies', () =>
      changed(SHEET, (part) => ({ ...part, claimedSize: 100_000 })),
    ),
    hostile('claims 3 GB', 'xlsx-too-large', () => changed(SHEET, (part) => ({ ...part, claimedSize: 3e9 }))),
    hostile('claims another size in large fields', 'xlsx-size-lies', () =>
      changed(SHEET, (part) => ({ ...part, large: true, claimedSize: 10 })),
    ),
    hostile('claims an exabyte', 'xlsx-too-large', () =>
      changed(SHEET, (part) => ({ ...part, large: true, claimedSize: 2 ** 60 })),
    ),
    hostile('large fields cut short', 'xlsx-damaged', () =>
      changed(SHEET, (part) => ({ ...part, large: true, missingBytes: 8 })),
    ),
    hostile('two ends that disagree', 'xlsx-damaged', () =>
      withLargeEnd(whole, { keepsSmall: true, count: 1 }),
    ),
    hostile('large end that is not there', 'xlsx-damaged', () => withLargeEnd(whole, { at: 2 ** 53 })),
    hostile('large directory that is not there', 'xlsx-damaged', () =>
      withLargeEnd(whole, { start: 2 ** 60 }),
    ),
    hostile('a million parts in a large end', 'xlsx-too-many', () =>
      withLargeEnd(whole, { count: 1_000_000 }),
    ),
    hostile('cut within what is behind the end of another', 'xlsx-truncated', () =>
      joined([whole.slice(0, -1), whole.slice(0, 500)]),
    ),
    hostile('encrypted part', 'xlsx-compression', () => changed(SHEET, (part) => ({ ...part, flags: 1 }))),
    hostile('unknown compression', 'xlsx-compression', () =>
      changed(SHEET, (part) => ({ ...part, method: 12 })),
    ),
    hostile('no deflate data', 'xlsx-damaged', () =>
      changed(SHEET, (part) => ({ ...part, deflated: Uint8Array.from([7, 7, 7]) })),
    ),
    hostile('no worksheet', 'xlsx-part-missing', () => changed(SHEET, () => [])),
    hostile('worksheet outside the file', 'xlsx-part-missing', () =>
      changed('xl/_rels/workbook.xml.rels', (part) => ({
        ...part,
        content: String(part.content).replace('Target=', 'TargetMode="External" Target='),
      })),
    ),
    hostile('worksheet without a target', 'xlsx-part-missing', () =>
      workbook({ target: (path) => (path.includes('sheet1') ? '' : path.replace(/^xl\//, '')) }),
    ),
    hostile('traversal', 'reads', () =>
      workbook({ more: [{ name: '../../../etc/cron.d/x', content: 'x' }] }),
    ),
    hostile('traversal in a target', 'reads', () => workbook({ target: (path) => `../../../${path}` })),
    hostile('macros', 'reads', () =>
      workbook({
        moreRelationships: [['vbaProject', 'vbaProject.bin']],
        more: [{ name: 'xl/vbaProject.bin', content: 'x' }],
      }),
    ),
    hostile('entity bomb', 'xlsx-doctype', () =>
      changed(SHEET, (part) => ({
        ...part,
        content: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`,
      })),
    ),
    hostile('external entity', 'xlsx-doctype', () =>
      changed('xl/workbook.xml', (part) => ({
        ...part,
        content: `<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>`,
      })),
    ),
    hostile('undefined entity', 'xlsx-xml', () =>
      workbook({ sheet: body('<c r="B2" t="str"><v>&xxe;</v></c>') }),
    ),
    hostile('unclosed', 'xlsx-xml', () => workbook({ sheet: `<sheetData><row r="1">${HEADINGS}` })),
    hostile('undeclared prefix', 'xlsx-xml', () =>
      workbook({ sheet: body('<c r="B2"><foo:v>1</foo:v></c>') }),
    ),
    hostile('prefix out of its scope', 'xlsx-xml', () =>
      workbook({ sheet: body('<c r="B2"><foo:v xmlns:foo="urn:foo"/><foo:v>1</foo:v></c>') }),
    ),
    hostile('foreign root', 'xlsx-xml', () =>
      changed(SHEET, (part) => ({
        ...part,
        content: String(part.content).replace('spreadsheetml', 'wordprocessingml'),
      })),
    ),
    hostile('badly nested in a foreign element', 'xlsx-xml', () =>
      workbook({ sheet: '<foo:a xmlns:foo="urn:foo"><row></foo:a></row>' }),
    ),
    hostile('badly nested', 'xlsx-xml', () => workbook({ sheet: '<sheetData><row></sheetData></row>' })),
    hostile('binary sheet', 'xlsx-xml', () =>
      changed(SHEET, (part) => ({ ...part, content: new Uint8Array(1000) })),
    ),
    hostile('bad UTF-8', 'xlsx-encoding', () =>
      workbook({
        change: (part) => (part.name === SHEET ? { ...part, content: latin(part) } : part),
        sheet: body('<c r="B2" t="str"><v>\u00e9</v></c>'),
      }),
    ),
    hostile('reference out of range', 'xlsx-value', () =>
      workbook({ sheet: body('<c r="ZZZ2"><v>1</v></c>') }),
    ),
    hostile('row out of range', 'xlsx-cell', () =>
      workbook({ sheet: '<sheetData><row r="1048577"/></sheetData>' }),
    ),
    hostile('row 0', 'xlsx-cell', () => workbook({ sheet: '<sheetData><row r="0"/></sheetData>' })),
    hostile('cell in another row', 'xlsx-cell', () => workbook({ sheet: body('<c r="B3"><v>1</v></c>') })),
    hostile('cell twice', 'xlsx-cell', () =>
      workbook({ sheet: body('<c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>') }),
    ),
    hostile('named cell twice', 'xlsx-cell', () =>
      workbook({
        sheet: sheetData([HEADINGS, '<c r="E2"/><c r="D2"/><c r="E2"/>']),
        names: '<definedNames><definedName name="n">S!$E$2</definedName></definedNames>',
      }),
    ),
    hostile('target without end', 'xlsx-too-many', () =>
      workbook({ moreRelationships: [['image', 'a/'.repeat(5_000)]] }),
    ),
    hostile('kind without end', 'xlsx-too-many', () =>
      workbook({ moreRelationships: [['/'.repeat(5_000), 'a']] }),
    ),
    hostile('string index out of range', 'xlsx-value', () =>
      workbook({ strings: '<si><t>a</t></si>', sheet: body('<c r="B2" t="s"><v>7</v></c>') }),
    ),
    hostile('string index below 0', 'xlsx-cell', () =>
      workbook({ sheet: body('<c r="B2" t="s"><v>-1</v></c>') }),
    ),
    hostile('format out of range', 'xlsx-cell', () =>
      workbook({ sheet: body('<c r="B2" s="9"><v>1</v></c>') }),
    ),
    hostile('no number', 'xlsx-cell', () => workbook({ sheet: body('<c r="B2"><v>0x10</v></c>') })),
    hostile('shared formula without its group', 'xlsx-cell', () =>
      workbook({ sheet: body('<c r="B2"><f t="shared" si="5"/></c>') }),
    ),
    hostile('impossible table', 'xlsx-value', () => workbook({ tableRef: 'B2:A1' })),
    hostile('table of the whole sheet', 'reads', () => workbook({ tableRef: 'A1:XFD1048576' })),
    hostile('table of ours of the whole sheet', 'xlsx-too-many', () =>
      workbook({ tableRef: 'A1:XFD1048576', tableName: 'KPI一覧表' }),
    ),
    hostile('names of the whole sheet', 'reads', () =>
      workbook({
        names: `<definedNames>${'<definedName name="n">S!$A$1:$XFD$1048576</definedName>'.repeat(5000)}</definedNames>`,
      }),
    ),
    hostile('input rules of the whole sheet', 'reads', () =>
      workbook({
        sheet: `${sheetData([HEADINGS])}<dataValidations>${'<dataValidation type="whole" sqref="A1:XFD1048576"/>'.repeat(20_000)}</dataValidations>`,
      }),
    ),
    hostile('rules of the whole sheet', 'reads', () =>
      workbook({
        sheet: `${sheetData([HEADINGS])}<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
      }),
    ),
  ];
}

/** The last byte of é left out. */
function latin({ content }: Part): Uint8Array {
  const bytes = new TextEncoder().encode(String(content));
  return bytes.filter((byte) => byte !== 0xa9);
}
