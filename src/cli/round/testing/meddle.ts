/** What may befall the parts of a file on its way: cells, tables, sheets and texts changed, moved, doubled or lost. For tests. */
import { mutated, pick, type Random } from '../../../xlsx/corpus/damage';
import { zip, type Part } from '../../../xlsx/corpus/zip';
import { exchangedCells, exchangedRows } from './exchanged';
import { renumbered, withFormula, withText, withType, withValue } from './cellXml';

type Meddling = (text: string, random: Random) => string;

const VALUES = [
  ...[
    '1e308',
    '1e400',
    '-0',
    'NaN',
    'INF',
    '0.30000000000000004',
    '99999999',
    '-1',
    '',
    '1e5',
    '0x10',
    'TRUE',
  ],
  ...[
    '１２３',
    '約30',
    '45000',
    '0',
    '1',
    '2',
    '7',
    ' 12 ',
    '#REF!',
    '9007199254740993',
    '__proto__',
    '=1+1',
  ],
];
const TYPES = ['s', 'str', 'b', 'e', 'n', 'd', 'inlineStr', 'zz', ''];
const FORMULAS = [
  '1+1',
  'HYPERLINK("http://x","y")',
  "cmd|'/c calc'!A1",
  'A1',
  '',
  '[1]S!A1',
  'SUM(A1:XFD1048576)',
];
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'KPI一覧表',
  '設定表',
  'R6実績',
  'R5実績',
  '番号',
  '',
  'hasOwnProperty',
];
const TEXTS = [
  '__proto__',
  '=1+1',
  "=cmd|'/c'!A1",
  '調査なし',
  '約30',
  '１，２３４人',
  '▲5',
  '',
  '1-1-1-1',
  '\u200b',
  '廃止',
  '3\n4',
];
const CELL = /<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/g;
/** Columns that a 課 types into, and those that tell whose row it is. */
const TELLING = /<c r="(?:A|E|F|K|M|O|P|Q|R|S|AA|AB)\d+"[^>]*?(?:\/>|>.*?<\/c>)/g;
const ROW = /<row .*?<\/row>/g;

/** Of cells of a sheet. */
const OF_SHEETS: readonly Meddling[] = [
  oneOf(TELLING, (cell, random) => cell.replace(/<v>.*?<\/v>/, `<v>${pick(VALUES, random)}</v>`)),
  oneOf(TELLING, (cell, random) => withType(cell, pick(TYPES, random))),
  oneOf(TELLING, (cell, random) => withValue(cell, pick(TYPES, random), pick(VALUES, random))),
  oneOf(TELLING, (cell, random) => withText(cell, pick(TEXTS, random))),
  oneOf(TELLING, (cell, random) => withFormula(cell, pick(FORMULAS, random), pick(VALUES, random))),
  oneOf(TELLING, (cell, random) => cell.replace(/ s="\d+"/, ` s="${random(70)}"`)),
  oneOf(CELL, (cell, random) =>
    cell.replace(/r="([A-Z]+)(\d+)"/, (_, column: string) => `r="${column}${random(12)}"`),
  ),
  oneOf(CELL, (cell, random) =>
    cell.replace(/r="[A-Z]+/, `r="${pick(['A', 'E', 'R', 'S', 'AA', 'XFE', ''], random)}`),
  ),
  oneOf(CELL, () => ''),
  oneOf(TELLING, (cell) => cell + cell),
  oneOf(TELLING, (cell, random) => cell + withValue(cell, '', String(random(1000)))),
  oneOf(ROW, () => ''),
  oneOf(ROW, (row) => row + row),
  oneOf(ROW, (row, random) => renumbered(row, random(12) + 1)),
  oneOf(ROW, (row) => row + renumbered(row, 10)),
  exchangedRows,
  exchangedCells,
  (text, random) =>
    text.replace(
      '<mergeCells',
      `<mergeCells><mergeCell ref="S6:S${7 + random(3)}"/></mergeCells><mergeCells`,
    ),
  (text, random) =>
    text.replace(
      /<pageMargins/,
      `<mergeCells><mergeCell ref="S6:S${7 + random(3)}"/></mergeCells><pageMargins`,
    ),
  (text) => text.replace(/<dataValidations.*?<\/dataValidations>/, ''),
  (text) => text.replace(/<sheetProtection[^>]*>/, ''),
];
const OF_TABLES: readonly Meddling[] = [
  (text, random) => text.replace(/ ref="A5:BD\d+"/g, ` ref="A${5 + random(2)}:BD${4 + random(10)}"`),
  (text, random) =>
    text.replace(
      / ref="[^"]*"/,
      ` ref="${pick(['A1:A1', 'A5:BD1048576', 'B5:BE9', '', 'XFE1:A0'], random)}"`,
    ),
  oneOf(/ name="[^"]*"/g, (_, random) => ` name="${pick(NAMES, random)}"`),
  oneOf(/<tableColumn [^>]*?(?:\/>|>.*?<\/tableColumn>)/g, (column, random) =>
    random(2) ? '' : column + column,
  ),
  (text) =>
    text
      .replace('name="R6実績"', 'name="_"')
      .replace('name="R5実績"', 'name="R6実績"')
      .replace('name="_"', 'name="R5実績"'),
  (text, random) => text.replace(/displayName="[^"]*"/, `displayName="${pick(NAMES, random)}"`),
];
const OF_BOOK: readonly Meddling[] = [
  oneOf(/<sheet [^>]*>/g, () => ''),
  oneOf(/<sheet [^>]*>/g, (sheet, random) =>
    sheet.replace(/ name="[^"]*"/, ` name="${pick(NAMES, random)}"`),
  ),
  oneOf(/<sheet [^>]*>/g, (sheet, random) => sheet.replace(/rId\d+/, `rId${random(10)}`)),
  (text) => text.replace('<workbookPr ', '<workbookPr date1904="1" '),
];
const OF_TEXTS: readonly Meddling[] = [
  oneOf(/<si>.*?<\/si>/g, () => ''),
  oneOf(/<si>.*?<\/si>/g, (_, random) => `<si><t>${pick(TEXTS, random)}</t></si>`),
  oneOf(/<si>.*?<\/si>/g, (text) => text + text),
];
const OF_FORMATS: readonly Meddling[] = [
  oneOf(
    /<xf numFmtId="\d+"/g,
    (_, random) => `<xf numFmtId="${pick(['9', '14', '49', '0', '999', '-1'], random)}"`,
  ),
];
const OF_RELATIONSHIPS: readonly Meddling[] = [
  oneOf(/Target="[^"]*"/g, (target, random) => target.replace(/\d/, String(random(6)))),
  oneOf(/<Relationship [^>]*>/g, () => ''),
];

/** Where to meddle, and how often among all. */
const PLACES: readonly (readonly [part: RegExp, meddlings: readonly Meddling[], share: number])[] = [
  [/worksheets\/sheet2\.xml$/, OF_SHEETS, 10],
  [/worksheets\/sheet[1345]\.xml$/, OF_SHEETS, 2],
  [/tables\/table2\.xml$/, OF_TABLES, 4],
  [/tables\/table\d+\.xml$/, OF_TABLES, 1],
  [/xl\/workbook\.xml$/, OF_BOOK, 2],
  [/sharedStrings\.xml$/, OF_TEXTS, 3],
  [/styles\.xml$/, OF_FORMATS, 1],
  [/\.rels$/, OF_RELATIONSHIPS, 2],
];
const SHARES = PLACES.flatMap(([part, meddlings, share]) =>
  Array.from({ length: share }, () => ({ part, meddlings })),
);

/** One to three things befall the parts; now and then the package, or the bytes of the whole file. */
export function meddledFile(parts: readonly Part[], random: Random): Uint8Array {
  let changed = parts;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    changed = random(12) === 0 ? meddledPackage(changed, random) : meddledParts(changed, random);
  }
  const bytes = zip(changed);
  return random(12) === 0 ? mutated(bytes, random) : bytes;
}

function meddledParts(parts: readonly Part[], random: Random): readonly Part[] {
  const { part: wanted, meddlings } = pick(SHARES, random);
  const places = parts.flatMap(({ name }, i) => (wanted.test(name) ? [i] : []));
  const at = pick(places, random);
  const meddle = pick(meddlings, random);
  return parts.map((part, i) =>
    i === at ? { ...part, content: meddle(String(part.content), random) } : part,
  );
}

/** A part lost, doubled, exchanged with another, or its bytes damaged under a right checksum. */
function meddledPackage(parts: readonly Part[], random: Random): readonly Part[] {
  const [a, b] = [random(parts.length), random(parts.length)];
  switch (random(4)) {
    case 0:
      return parts.filter((_, i) => i !== a);
    case 1:
      return parts.flatMap((part, i) =>
        i === a ? [part, { ...part, name: parts[b]?.name ?? part.name }] : [part],
      );
    case 2:
      return parts.map((part, i) =>
        i === a
          ? { ...part, content: parts[b]?.content ?? '' }
          : i === b
            ? { ...part, content: parts[a]?.content ?? '' }
            : part,
      );
    default:
      return parts.map((part, i) => (i === a ? { ...part, content: mutated(bytesIn(part), random) } : part));
  }
}

function bytesIn({ content }: Part): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Changes one of all places that match. */
function oneOf(pattern: RegExp, change: (found: string, random: Random) => string): Meddling {
  return (text, random) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { 0: whole, index } = pick(found, random);
    return text.slice(0, index) + change(whole, random) + text.slice(index + whole.length);
  };
}
