import type { Reading } from '../../book/reading';
import type { Result } from '../../words/message';
import { HEADINGS, sheetData, workbook, type Ingredients } from '../corpus/workbook';
import { readWorkbook } from './index';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';

const NAMED = '<definedNames><definedName name="n">S!$B$2</definedName></definedNames>';

function read(given: Ingredients, limits: Partial<ReadLimits>): Result<Reading> {
  return readWorkbook(workbook(given), '提出.xlsx', { ...DEFAULT_LIMITS, ...limits });
}

/** What a reader is told of the table, and what the name n points to. */
function told(result: Result<Reading>): string {
  if (!result.ok) return result.errors.map(({ code }) => code).join();
  const { tables, names, remarks } = result.value;
  return [...tables.keys(), ...remarks, names.get('n')?.value ?? ''].join(' ');
}

const LONG: readonly (readonly [string, Ingredients])[] = [
  ['texts', { sheet: sheetData([HEADINGS, `<c r="A2" t="str"><v>${'x'.repeat(500)}</v></c>${seven()}`]) }],
  [
    'shared strings',
    {
      strings: `<si><t>${'x'.repeat(500)}</t></si>`,
      sheet: sheetData([HEADINGS, `<c r="A2" t="s"><v>0</v></c>${seven()}`]),
    },
  ],
  [
    'one short string in many cells',
    {
      tableRef: 'A1:B40',
      strings: '<si><t>20 characters it has</t></si>',
      sheet: sheetData([
        HEADINGS,
        ...Array.from({ length: 39 }, (_, i) => (i === 0 ? seven() : `<c r="A${i + 2}" t="s"><v>0</v></c>`)),
      ]),
    },
  ],
  [
    'a shared formula',
    {
      tableRef: 'A1:B4',
      sheet: sheetData([
        HEADINGS,
        `<c r="A2"><f t="shared" si="0">${'C1+'.repeat(50)}1</f><v>1</v></c>${seven()}`,
        ...[3, 4].map((row) => `<c r="A${row}"><f t="shared" si="0"/><v>1</v></c>`),
      ]),
    },
  ],
  [
    'a shared formula written out beside it',
    {
      sheet: sheetData([
        `${HEADINGS}<c r="D1"><f t="shared" si="0">${'C1+'.repeat(150)}1</f></c>`,
        `<c r="A2"><f t="shared" si="0"/><v>1</v></c>${seven()}`,
      ]),
    },
  ],
];

function seven(): string {
  return '<c r="B2"><v>7</v></c>';
}

describe.each(LONG)('a table with more characters than may be: %s', (_, given) => {
  test('ours is refused', () => {
    expect(
      told(
        read({ ...given, tableName: 'KPI一覧表', names: NAMED }, { characters: 400, foreignCharacters: 400 }),
      ),
    ).toBe('xlsx-too-many');
  });

  test('another one is left out and named, and what a name points to is read all the same', () => {
    expect(told(read({ ...given, names: NAMED }, { foreignCharacters: 400 }))).toBe('tableLeftOut:T 7');
    expect(told(read({ ...given, names: NAMED }, {}))).toBe('T 7');
  });
});

test('hidden rows and columns are counted together', () => {
  const sheet =
    '<cols><col min="3" max="5" hidden="1"/></cols><sheetData><row r="9" hidden="1"/></sheetData>';
  expect(told(read({ sheet }, { hiddenLines: 4 }))).toBe('T ');
  expect(told(read({ sheet }, { hiddenLines: 3 }))).toBe('xlsx-too-many');
});

test('a cell out of its order is read in its place', () => {
  const sheet = sheetData([HEADINGS, `${seven()}<c r="A2"><v>6</v></c>`]);
  const result = read({ sheet, names: NAMED }, {});
  expect(result.ok && result.value.tables.get('T')?.rows[0]?.map(({ value }) => value)).toEqual([6, 7]);
});
