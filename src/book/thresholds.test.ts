import { four } from '../kpi/rubrics/four';
import { pace } from '../kpi/rubrics/pace';
import type { Book } from './book';
import { carryOver } from './carryOver';
import { composeBook } from './compose';
import { NOTHING_KEPT, type Kept } from './kept';
import { bookNames } from './names';
import type { Reading, ReadTable } from './reading';
import { readThresholds } from './readThresholds';
import { recognise } from './recognise';
import { DEFAULT_THRESHOLDS, THRESHOLD_KEYS, THRESHOLD_RANGES } from './thresholds';
import { planOf } from './testing/smallPlan';
import { readingOf, typed } from './testing/readingOf';

const PLAN = planOf([{}, {}]);
const NAMES = bookNames('');
const LARGE_CHANGE = 3;

function draw(kept: Kept = NOTHING_KEPT, rubric = pace): Book {
  return composeBook({ plan: PLAN, rubric, evaluationYear: 2024, suffix: '', kept });
}

function withLargeChange(value: number | string | boolean): Reading {
  return readingOf(draw(), ({ table, heading, row }, cell) =>
    table === NAMES.tables.thresholds && heading === '値' && row === LARGE_CHANGE ? typed(value, cell) : cell,
  );
}

test('what we propose lies within what the sheet accepts', () => {
  for (const key of THRESHOLD_KEYS) {
    expect(DEFAULT_THRESHOLDS[key]).toBeGreaterThanOrEqual(THRESHOLD_RANGES[key].min);
    expect(DEFAULT_THRESHOLDS[key]).toBeLessThanOrEqual(THRESHOLD_RANGES[key].max);
  }
});

test('thresholds as drawn are those proposed, and nothing is wrong', () => {
  expect(readThresholds(readingOf(draw()), NAMES)).toEqual({ thresholds: DEFAULT_THRESHOLDS, problems: [] });
});

test('an edited threshold is kept by drawing again, by another rubric too, and counted', () => {
  const carried = carryOver(withLargeChange(0.3), NAMES, PLAN);
  expect(carried.counts.settings).toBe(1);
  const again = readThresholds(readingOf(draw(carried.kept, four)), NAMES);
  expect(again).toEqual({ thresholds: { ...DEFAULT_THRESHOLDS, largeChange: 0.3 }, problems: [] });
});

test.each([
  ['that was emptied', '', '空欄'],
  ['typed as text', '半分', '半分'],
  ['out of its range', 50, '50'],
  ['that is TRUE', true, 'TRUE'],
])('a threshold %s is told with its cell, and the proposed one holds', (_, value, words) => {
  const reading = withLargeChange(value);
  const { thresholds, problems } = readThresholds(reading, NAMES);
  expect(thresholds).toEqual(DEFAULT_THRESHOLDS);
  const address = reading.tables.get(NAMES.tables.thresholds)?.rows.at(LARGE_CHANGE)?.at(1)?.address ?? '';
  expect(problems).toMatchObject([
    {
      code: 'threshold-unusable',
      cell: { sheet: '設定', address },
      message: { ja: expect.stringContaining(words) as string },
    },
  ]);
  expect(problems[0]?.message.ja).toContain(`設定!${address}`);
  expect(problems[0]?.message.ja).toContain('50%');
  expect(carryOver(reading, NAMES, PLAN)).toMatchObject({ warnings: problems, counts: { settings: 0 } });
});

test('a deleted row is told, and comes back by drawing again', () => {
  const reading = withTable(readingOf(draw()), NAMES.tables.thresholds, (table) => ({
    ...table,
    rows: table.rows.slice(1),
  }));
  const { thresholds, problems } = readThresholds(reading, NAMES);
  expect(thresholds).toEqual(DEFAULT_THRESHOLDS);
  expect(problems).toMatchObject([{ code: 'threshold-unusable' }]);
  expect(draw(carryOver(reading, NAMES, PLAN).kept)).toEqual(draw());
});

/** 設定 of the first layout had no 検査基準表, and no rows for what an issued book is told by. */
function firstLayout(reading: Reading): Reading {
  const without = withTable(reading, NAMES.tables.settings, (table) => ({
    ...table,
    rows: table.rows
      .filter(([label]) => !['発行先', '収集年度', '照合番号'].includes(label?.text ?? ''))
      .map((row) =>
        row.map((cell, column) => (row[0]?.text === '様式版' && column === 1 ? typed(1, cell) : cell)),
      ),
  }));
  const tables = new Map([...without.tables].filter(([name]) => name !== NAMES.tables.thresholds));
  return { ...without, tables, identity: null };
}

test('a book of the first layout is told as outdated, and drawn again it holds all that was entered', () => {
  const entered = readingOf(draw(), ({ table, heading, row }, cell) =>
    table === NAMES.tables.list && heading === 'R6実績' && row === 0
      ? typed(150, cell)
      : table === NAMES.tables.grades && heading === '境界1' && row === 3
        ? typed(0.55, cell)
        : cell,
  );
  const old = firstLayout(entered);
  expect(recognise(old)).toMatchObject({ kind: 'book', outdated: true, identity: { layout: 1 } });
  const carried = carryOver(old, NAMES, PLAN);
  expect(carried).toMatchObject({ warnings: [], counts: { figures: 1, settings: 1 } });
  const again = draw(carried.kept);
  expect(again).toEqual(draw(carryOver(entered, NAMES, PLAN).kept));
  expect(recognise(readingOf(again))).toMatchObject({
    kind: 'book',
    outdated: false,
    identity: { layout: 2 },
  });
});

function withTable(reading: Reading, name: string, change: (table: ReadTable) => ReadTable): Reading {
  const table = reading.tables.get(name);
  if (!table) throw new Error(name);
  return { ...reading, tables: new Map([...reading.tables, [name, change(table)]]) };
}
