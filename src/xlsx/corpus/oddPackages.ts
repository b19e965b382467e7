/** Odd packages: other paths, encodings, prefixes and compressions around the same cells. */
import { odd, text, type OddFile } from './oddFile';
import { body, type Ingredients } from './workbook';
import { withLargeEnd } from './largeEnd';
import { bytesOf, joined, type Part } from './zip';

function recoded(label: 'utf-16le' | 'utf-16be', mark: boolean): NonNullable<Ingredients['change']> {
  return (part: Part) => {
    const content = String(part.content).replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const units = `${mark ? '\uFEFF' : ''}${content}`;
    const bytes = new Uint8Array(units.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < units.length; i += 1)
      view.setUint16(i * 2, units.charCodeAt(i), label === 'utf-16le');
    return { ...part, content: bytes };
  };
}

/** `<row>` → `<x:row>`. */
function prefixed(part: Part): Part {
  if (!/worksheets\/sheet|sharedStrings|tables\/|workbook\.xml$|styles/.test(part.name)) return part;
  const content = String(part.content)
    .replace(/<(\/?)([A-Za-z])/g, '<$1x:$2')
    .replace(
      /xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml/,
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    );
  return { ...part, content };
}

const SHARED = {
  sheet: body('<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>'),
  strings:
    '<si><t>1-1-1-1</t></si><si><r><t>未</t></r><r><rPr><b/></rPr><t xml:space="preserve">集計 </t></r></si>',
};
const SHARED_CELLS = { A2: text('1-1-1-1'), B2: text('未集計 ') };

function asBytes(name: string, change: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>): OddFile {
  const plain = odd(name, SHARED_CELLS, SHARED);
  return { ...plain, bytes: change(plain.bytes) };
}

export function oddPackages(): OddFile[] {
  return [
    odd('rich-text', SHARED_CELLS, SHARED),
    odd(
      'phonetic-shared',
      { B2: text('課税') },
      {
        sheet: body('<c r="B2" t="s"><v>0</v></c>'),
        strings: '<si><t>課税</t><rPh sb="0" eb="2"><t>カゼイ</t></rPh><phoneticPr fontId="1"/></si>',
      },
    ),
    odd(
      'phonetic-run',
      { B2: text('課税額') },
      {
        sheet: body('<c r="B2" t="s"><v>0</v></c>'),
        strings: '<si><r><t>課税</t></r><r><t>額</t></r><rPh sb="0" eb="2"><t>カゼイ</t></rPh></si>',
      },
    ),
    odd(
      'phonetic-inline',
      { B2: text('課税') },
      {
        sheet: body(
          '<c r="B2" t="inlineStr"><is><r><t>課</t></r><r><t>税</t></r><rPh sb="0" eb="2"><t>カゼイ</t></rPh></is></c>',
        ),
      },
    ),
    odd('strict', SHARED_CELLS, { ...SHARED, strict: true }),
    odd('prefixes', SHARED_CELLS, { ...SHARED, change: prefixed }),
    odd('absolute-targets', SHARED_CELLS, { ...SHARED, target: (path) => `/${path}` }),
    odd('backslash-targets', SHARED_CELLS, {
      ...SHARED,
      target: (path) => `\\${path.replaceAll('/', '\\')}`,
    }),
    odd('percent-in-parts', SHARED_CELLS, {
      ...SHARED,
      target: (path) => `/${path.replace('sheet1', 'sheet%201').replace('table1', '表%1')}`,
      change: (part) => ({
        ...part,
        name: part.name.replace(/sheet1(?=\.xml)/, 'sheet%201').replace('table1', '表%1'),
      }),
    }),
    odd('percent-in-targets', SHARED_CELLS, {
      ...SHARED,
      target: (path) => `/${path.replace('sheet1', 'sheet%201').replace('table1', '%E8%A1%A8')}`,
      change: (part) => ({
        ...part,
        name: part.name.replace(/sheet1(?=\.xml)/, 'sheet 1').replace('table1', '表'),
      }),
    }),
    odd('backslash-parts', SHARED_CELLS, {
      ...SHARED,
      change: (part) => ({ ...part, name: part.name.replaceAll('/', '\\') }),
    }),
    odd('other-case', SHARED_CELLS, {
      ...SHARED,
      change: (part) => ({ ...part, name: part.name.toUpperCase() }),
    }),
    odd('data-descriptors', SHARED_CELLS, { ...SHARED, change: (part) => ({ ...part, descriptor: true }) }),
    odd('zip64-sizes', SHARED_CELLS, { ...SHARED, change: (part) => ({ ...part, large: true }) }),
    odd('zip64-descriptors', SHARED_CELLS, {
      ...SHARED,
      change: (part) => ({ ...part, large: true, descriptor: true }),
    }),
    asBytes('zip64-end', withLargeEnd),
    asBytes('zip64-end-as-well', (bytes) => withLargeEnd(bytes, { keepsSmall: true })),
    asBytes('zeros-behind-the-end', (bytes) => joined([bytes, new Uint8Array(300)])),
    asBytes('line-break-behind-the-end', (bytes) => joined([bytes, bytesOf([0x0d0a, 2])])),
    asBytes('much-behind-a-zip64-end', (bytes) => joined([withLargeEnd(bytes), new Uint8Array(100_000)])),
    odd('stored', SHARED_CELLS, { ...SHARED, change: (part) => ({ ...part, stored: true }) }),
    odd('utf-16le', SHARED_CELLS, { ...SHARED, change: recoded('utf-16le', true) }),
    odd('utf-16be', SHARED_CELLS, { ...SHARED, change: recoded('utf-16be', true) }),
    odd('utf-16-unmarked', SHARED_CELLS, { ...SHARED, change: recoded('utf-16le', false) }),
    odd('utf-8-mark', SHARED_CELLS, {
      ...SHARED,
      change: (part) => ({ ...part, content: `\uFEFF${String(part.content)}` }),
    }),
  ];
}
