import fc from 'fast-check';
import { cellAt } from '../book/a1';
import type { CellWrite } from '../book/changes';
import type { Reading } from '../book/reading';
import { typed } from '../book/testing/readingOf';
import { planOf } from '../book/testing/smallPlan';
import { planRows, type Kpi } from '../plan/plan';
import { checkBook } from './index';
import { changeColumns, changeRows, changeSheet, sortedIn } from './testing/reshape';
import { LATER_DAY, readingWith, spotOf, type Entries } from './testing/subject';

/** Five KPIs of different kinds, each on its way to its target. */
const PLAN = planOf([
  { name: '商品販売額', unit: '千円', baseline: 250_000, target: 280_000 },
  { name: '参加者数', unit: '人', baseline: 120, target: 160, accumulation: 'annual' },
  { name: '整備面積', unit: 'm²', baseline: 1_000, target: 2_200, accumulation: 'cumulative' },
  { name: '満足度', unit: '%', baseline: 42.2, target: 60, decimals: 1 },
  { name: '待ち時間', unit: '分', baseline: 90, target: 60, direction: 'atMost' },
]);
const YEARS = ['R2', 'R3', 'R4', 'R5', 'R6'];
const CONTEXT = { plan: PLAN, today: LATER_DAY, round: null, thresholds: null, accepted: null };

/** A straight way to the target, off by up to `noise` of a step each year (累計: never down). */
function figuresOf(kpi: Kpi, noise: readonly number[]): number[] {
  const baseline = kpi.baseline ?? 0;
  const step = (kpi.target - baseline) / 6;
  return YEARS.map((_, i) =>
    Number((baseline + step * (i + 2 + (noise[i] ?? 0) * 0.4)).toFixed(kpi.decimals)),
  );
}

function entriesOf(noise: readonly number[]): Entries {
  return Object.fromEntries(
    planRows(PLAN).map(({ kpi }) => {
      const figures = figuresOf(kpi, noise);
      const years = YEARS.map((year, i) => [`${year}実績`, figures[i] ?? 0] as const);
      return [kpi.id, { ...Object.fromEntries(years), '取組・要因': '計画どおりに進めた' }];
    }),
  );
}

const CLEAN = entriesOf([]);

function told(entries: Entries, change?: (reading: Reading) => Reading): string[] {
  const reading = readingWith({ plan: PLAN, entries, ...(change ? { change } : {}) });
  return checkBook(reading, CONTEXT).findings.map(spotOf);
}

function withEntry(id: string, heading: string, value: number | string): Entries {
  return { ...CLEAN, [id]: { ...CLEAN[id], [heading]: value } };
}

const whole = (headers: readonly string[]) => headers.map((heading, from) => ({ from, heading }));

test('a book on its way to the targets has no finding, whatever the figures', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (noise) => {
        expect(told(entriesOf(noise))).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});

const SLIPS: readonly (readonly [
  slip: string,
  entries: Entries,
  change: ((reading: Reading) => Reading) | undefined,
  codes: string[],
])[] = [
  ['目標値を書き換えた', withEntry('1-1-1-2', '目標値', 150), undefined, ['S07 1-1-1-2 目標値']],
  ['単位を消した', withEntry('1-1-1-2', '単位', ''), undefined, ['S07 1-1-1-2 単位']],
  ['項目名を直した', withEntry('1-1-1-1', 'KPI項目', '商品の販売額'), undefined, ['S07 1-1-1-1 KPI項目']],
  ['行を消した', CLEAN, changeRows((rows) => rows.filter((_, i) => i !== 1)), ['R01 1-1-1-2 番号']],
  ['行を末尾に写した', CLEAN, changeRows((rows) => [...rows, ...rows.slice(0, 1)]), ['R03 1-1-1-1 番号']],
  [
    '別の行の上に貼り付けた',
    CLEAN,
    changeRows((rows) => rows.map((row, i) => (i === 3 ? (rows[0] ?? row) : row))),
    ['R01 1-1-1-4 番号', 'R03 1-1-1-1 番号'],
  ],
  ['番号を打ち替えた', withEntry('1-1-1-3', '番号', '1-1-1-9'), undefined, ['R02 1-1-1-9 番号']],
  ['番号を消した', withEntry('1-1-1-3', '番号', ''), undefined, ['R02 番号']],
  ['番号を別の行の番号にした', withEntry('1-1-1-3', '番号', '1-1-1-1'), undefined, ['R03 1-1-1-1 番号']],
  ['行ごと並べ替えた', CLEAN, changeRows((rows) => [...rows].reverse()), ['R04 番号']],
  [
    '項目の列だけを並べ替えた',
    CLEAN,
    sortedIn(['KPI項目'], [1, 0, 2, 3, 4]),
    ['R05 1-1-1-1 KPI項目', 'R05 1-1-1-2 KPI項目'],
  ],
  [
    '番号から項目までを二つの行で入れ替えた',
    CLEAN,
    sortedIn(['番号', '重点戦略', '戦略方針', '施策', 'KPI項目'], [2, 1, 0, 3, 4]),
    ['R05 1-1-1-3 単位', 'R05 1-1-1-1 単位'],
  ],
  ['シートの名前を変えた', CLEAN, renamed, ['S03']],
  [
    '見出しを書き換えた',
    CLEAN,
    changeColumns((headers) =>
      whole(headers.map((heading) => (heading === 'R6実績' ? '令和6年度' : heading))),
    ),
    ['S04 R6実績'],
  ],
  [
    '見出しを消した',
    CLEAN,
    changeColumns((headers) => whole(headers.map((heading) => (heading === '単位' ? '' : heading)))),
    ['S04 単位'],
  ],
  [
    '列を消した',
    CLEAN,
    changeColumns((headers) => whole(headers).filter(({ heading }) => heading !== '目標値')),
    ['S04 目標値'],
  ],
  [
    '列を動かした',
    CLEAN,
    changeColumns((headers) => [...whole(headers).slice(1), { from: 0, heading: '番号' }]),
    ['S04'],
  ],
  [
    '列を足した',
    CLEAN,
    changeColumns((headers) => [
      ...whole(headers).slice(0, 3),
      { from: null, heading: 'メモ' },
      ...whole(headers).slice(3),
    ]),
    ['S06 メモ'],
  ],
  ['行を隠した', CLEAN, changeSheet(() => ({ hiddenRows: [7, 8] })), ['S06']],
  ['絞り込んだ', CLEAN, changeSheet(() => ({ hiddenRows: [7], filtered: true })), ['S06']],
  ['マクロを入れた', CLEAN, (reading) => ({ ...reading, remarks: ['macros'] }), ['S09']],
  ['設定の端数処理を消した', CLEAN, brokenSetting, ['S07 端数処理 値']],
  ['累計を減らした', withEntry('1-1-1-3', 'R6実績', 1_900), undefined, ['T01 1-1-1-3 R6実績']],
  ['前年の値を写した', withEntry('1-1-1-1', 'R6実績', 275_000), undefined, ['T04 1-1-1-1 R6実績']],
  ['値が大きく変わった', withEntry('1-1-1-2', 'R6実績', 250), undefined, ['T03 1-1-1-2 R6実績']],
];

test.each(SLIPS)(
  '%s: the finding of that slip, and nothing that merely follows from it',
  (_, entries, change, codes) => {
    expect(told(entries, change)).toEqual(codes);
  },
);

test.each(SLIPS)(
  '%s: what is proposed puts it right, and a second time changes nothing',
  (_, entries, change) => {
    const reading = readingWith({ plan: PLAN, entries, ...(change ? { change } : {}) });
    const { findings } = checkBook(reading, CONTEXT);
    const writes = findings.flatMap(({ repair }) =>
      repair?.action.kind === 'write' ? repair.action.writes : [],
    );
    const repaired = written(reading, writes);
    const left = checkBook(repaired, CONTEXT).findings.filter(({ repair }) => repair !== null);
    expect(left.map(spotOf)).toEqual([]);
    expect(written(repaired, writes)).toEqual(repaired);
  },
);

test('a whole table sorted but for its ids is put right but for its order', () => {
  const headers = readingWith({ plan: PLAN }).tables.get('KPI一覧表')?.headers ?? [];
  const block = headers.slice(headers.indexOf('KPI項目'), headers.indexOf('評価年度実績'));
  const reading = sortedIn(block, [4, 2, 0, 1, 3])(readingWith({ plan: PLAN, entries: CLEAN }));
  const { findings } = checkBook(reading, CONTEXT);
  expect(findings.map(({ code }) => code)).toEqual(['R05', 'R05', 'R05', 'R05', 'R05']);
  const writes = findings.flatMap(({ repair }) =>
    repair?.action.kind === 'write' ? repair.action.writes : [],
  );
  expect(checkBook(written(reading, writes), CONTEXT).findings.map(spotOf)).toEqual(['R04 番号']);
});

/** The list with cells and headings overwritten, as the writes say. */
function written(reading: Reading, writes: readonly CellWrite[]): Reading {
  const list = reading.tables.get('KPI一覧表');
  if (!list) return reading;
  const byAddress = new Map(writes.map(({ address, cell }) => [address, cell]));
  const valueAt = (address: string): string | number | undefined => {
    const cell = byAddress.get(address);
    if (cell === undefined) return undefined;
    return cell === null || 'formula' in cell ? '' : 'number' in cell ? cell.number : cell.text;
  };
  const headers = list.headers.map((heading, i) => String(valueAt(cellAt(i + 1, 5)) ?? heading));
  const rows = list.rows.map((row) =>
    row.map((cell) => {
      const value = valueAt(cell.address);
      return value === undefined ? cell : typed(value, cell);
    }),
  );
  return { ...reading, tables: new Map(reading.tables).set('KPI一覧表', { ...list, headers, rows }) };
}

function renamed(reading: Reading): Reading {
  const list = reading.tables.get('KPI一覧表');
  if (!list) throw new Error('no list');
  return {
    ...reading,
    sheets: reading.sheets.map((sheet) => (sheet.name === 'KPI一覧' ? { ...sheet, name: 'R6報告' } : sheet)),
    tables: new Map(reading.tables).set('KPI一覧表', { ...list, sheet: 'R6報告' }),
  };
}

function brokenSetting(reading: Reading): Reading {
  const table = reading.tables.get('設定表');
  if (!table) throw new Error('no settings');
  const rows = table.rows.map((row) =>
    row[0]?.text === '端数処理' ? row.map((cell, i) => (i === 1 ? typed('', cell) : cell)) : row,
  );
  return { ...reading, tables: new Map(reading.tables).set('設定表', { ...table, rows }) };
}
