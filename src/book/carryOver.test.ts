import { pace } from '../kpi/rubrics/pace';
import { builtInPlan, type Plan } from '../plan';
import type { Book } from './book';
import { carryOver, type CarriedOver } from './carryOver';
import { composeBook } from './compose';
import { NOTHING_KEPT, type Kept } from './kept';
import { bookNames } from './names';
import type { ReadCell, Reading, ReadTable } from './reading';
import { planOf } from './testing/smallPlan';
import { readingOf, typed } from './testing/readingOf';

const PLAN = planOf([{}, { name: 'Wi-Fi設置数', unit: '箇所' }, { name: '満足度', unit: '%', decimals: 1 }]);
const NAMES = bookNames('');
const LIST = NAMES.tables.list;

function draw(plan: Plan, kept: Kept = NOTHING_KEPT): Book {
  return composeBook({ plan, rubric: pace, evaluationYear: 2024, suffix: '', kept });
}

/** What an officer types, by heading and row (from 0). */
type Edits = Readonly<Record<string, Readonly<Record<number, number | string | boolean>>>>;

function read(plan: Plan, edits: Edits, table = LIST): Reading {
  return readingOf(draw(plan), (place, cell) => {
    const value = place.table === table ? edits[place.heading]?.[place.row] : undefined;
    return value === undefined ? cell : typed(value, cell);
  });
}

function carried(reading: Reading, plan = PLAN): CarriedOver {
  return carryOver(reading, NAMES, plan);
}

function cellIn(book: Book, id: string, heading: string): unknown {
  const table = book.sheets[0]?.tables[0];
  const row = table?.rows.find(([first]) => first && 'text' in first && first.text === id);
  return row?.[table?.headers.indexOf(heading) ?? -1];
}

const ENTERED: Edits = {
  R5実績: { 0: 150, 1: '調査なし', 2: '約30' },
  R6実績: { 0: 180.5, 1: '未集計', 2: true },
  担当課: { 0: '観光課' },
  方向: { 1: '以下' },
  小数桁: { 0: 1 },
  '取組・要因': { 0: '情報発信を強めた。' },
  今後の方向性: { 2: '拡大' },
};

test('a book drawn again holds every figure, word and decision that was entered', () => {
  const again = draw(PLAN, carried(read(PLAN, ENTERED)).kept);
  expect(cellIn(again, '1-1-1-1', 'R5実績')).toEqual({ number: 150 });
  expect(cellIn(again, '1-1-1-1', 'R6実績')).toEqual({ number: 180.5 });
  expect(cellIn(again, '1-1-1-2', 'R5実績')).toEqual({ text: '調査なし' });
  expect(cellIn(again, '1-1-1-3', 'R5実績')).toEqual({ text: '約30' });
  expect(cellIn(again, '1-1-1-3', 'R6実績')).toEqual({ text: 'TRUE' });
  expect(cellIn(again, '1-1-1-1', '担当課')).toEqual({ text: '観光課' });
  expect(cellIn(again, '1-1-1-2', '方向')).toEqual({ text: '以下' });
  expect(cellIn(again, '1-1-1-1', '取組・要因')).toEqual({ text: '情報発信を強めた。' });
  expect(cellIn(again, '1-1-1-3', '今後の方向性')).toEqual({ text: '拡大' });
  expect(again.sheets[0]?.numberFormats[0]?.formats[0]).toContain('#,##0.0');
});

test('what is kept is counted', () => {
  expect(carried(read(PLAN, ENTERED)).counts).toEqual({ figures: 2, texts: 6, sections: 3, settings: 0 });
});

test('drawing again and again changes nothing', () => {
  const first = draw(PLAN, carried(read(PLAN, ENTERED)).kept);
  const second = draw(PLAN, carried(readingOf(first)).kept);
  expect(second).toEqual(first);
  const whole = draw(builtInPlan());
  expect(draw(builtInPlan(), carried(readingOf(whole), builtInPlan()).kept)).toEqual(whole);
});

test('判定理由 is judged anew and begins with the verdict', () => {
  const again = draw(PLAN, carried(read(PLAN, { ...ENTERED, 判定理由: { 0: '古い理由' } })).kept);
  expect(cellIn(again, '1-1-1-1', '判定理由')).toEqual({
    text: expect.stringMatching(/^△やや遅れ：/) as string,
  });
});

test('rows that were sorted and columns that were moved do not matter', () => {
  const reading = read(PLAN, ENTERED);
  const table = tableOf(reading);
  const order = table.headers.map((_, i) => i).reverse();
  const moved: ReadTable = {
    ...table,
    headers: order.map((i) => table.headers[i] ?? ''),
    rows: [...table.rows].reverse().map((row) => order.map((i) => row[i] as ReadCell)),
  };
  const kept = carried(withTable(reading, moved)).kept;
  expect(draw(PLAN, kept)).toEqual(draw(PLAN, carried(reading).kept));
});

test('edited cells of the plan go back to it and are told with before and after', () => {
  const { restored } = carried(
    read(PLAN, { 目標値: { 0: 190 }, KPI項目: { 1: 'Wi-Fi' }, 基準年度: { 2: 'R1' } }),
  );
  expect(restored.map(({ subject, column, before, after }) => [subject, column, before, after])).toEqual([
    ['1-1-1-1', '目標値', '190', '200'],
    ['1-1-1-2', 'KPI項目', 'Wi-Fi', 'Wi-Fi設置数'],
    ['1-1-1-3', '基準年度', 'R1', 'H30'],
  ]);
  expect(restored[0]?.address).toBe('M6');
});

test('rows of ids that the plan does not know stay at the end with their cells', () => {
  const reading = read(PLAN, { ...ENTERED, 番号: { 2: '9-9-9-9' } });
  const { kept, unknownIds } = carried(reading);
  expect(unknownIds).toEqual(['9-9-9-9']);
  const again = draw(PLAN, kept);
  expect(again.sheets[0]?.tables[0]?.rows).toHaveLength(4);
  expect(cellIn(again, '9-9-9-9', 'R5実績')).toEqual({ text: '約30' });
  expect(draw(PLAN, carried(readingOf(again)).kept)).toEqual(again);
});

test('a second row of one id is kept, never merged away', () => {
  const { kept, unknownIds } = carried(read(PLAN, { ...ENTERED, 番号: { 1: '1-1-1-1' } }));
  expect(unknownIds).toEqual(['1-1-1-1']);
  expect(kept.rows.get('1-1-1-1')?.actuals.get(2023)?.cell).toEqual({ number: 150 });
  expect(kept.unknownRows[0]?.cells.get('R6実績')).toEqual({ text: '未集計' });
});

test('columns that officers added stay beside ours', () => {
  const reading = read(PLAN, ENTERED);
  const table = tableOf(reading);
  const wider: ReadTable = {
    ...table,
    headers: [...table.headers, '備考'],
    rows: table.rows.map((row, i) => [...row, typed(`備考${i}`, row[0] as ReadCell)]),
  };
  const again = draw(PLAN, carried(withTable(reading, wider)).kept);
  expect(cellIn(again, '1-1-1-2', '備考')).toEqual({ text: '備考1' });
  const headers = again.sheets[0]?.tables[0]?.headers ?? [];
  expect(headers.indexOf('備考')).toBe(headers.indexOf('今後の方向性') + 1);
});

test('a formula typed into an actual stays a formula and is judged by its result', () => {
  const reading = readingOf(draw(PLAN), ({ heading, row }, cell) =>
    heading === 'R6実績' && row === 0 ? { ...typed(0.1 + 0.2, cell), formula: '=0.1+0.2' } : cell,
  );
  const { kept } = carried(reading);
  expect(kept.rows.get('1-1-1-1')?.actuals.get(2024)).toEqual({
    cell: { formula: '=0.1+0.2' },
    actual: { kind: 'figure', value: 0.3 },
  });
});

test('edited bounds, names and colours are kept; a bound that cannot be used goes back and is told', () => {
  const edits: Edits = {
    境界1: { 3: 0.55 },
    境界2: { 3: '八割' },
    名称: { 4: '要改善' },
    色: { 0: '#00ff00' },
  };
  const { kept, counts, warnings } = carried(read(PLAN, edits, NAMES.tables.grades));
  expect(kept.settings?.bounds.get('slow')).toBe(55);
  expect(kept.settings?.bounds.has('slowLevel')).toBe(false);
  expect(counts.settings).toBe(3);
  expect(warnings.map(({ message }) => message.ja)).toEqual([expect.stringContaining('八割')]);
  const settings = draw(PLAN, kept).sheets.find(({ key }) => key === 'settings');
  const grades = settings?.tables.find(({ name }) => name === NAMES.tables.grades);
  expect(grades?.rows[3]?.slice(4, 6)).toEqual([{ number: 0.55 }, { number: 0.8 }]);
  expect(grades?.rows[4]?.[0]).toEqual({ text: '要改善' });
  expect(grades?.rows[0]).toContainEqual({ text: '#00FF00' });
});

function tableOf(reading: Reading): ReadTable {
  const table = reading.tables.get(LIST);
  if (!table) throw new Error(LIST);
  return table;
}

function withTable(reading: Reading, table: ReadTable): Reading {
  return { ...reading, tables: new Map([...reading.tables, [table.name, table]]) };
}
