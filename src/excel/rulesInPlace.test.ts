import { composeBook } from '../book/compose';
import { NOTHING_KEPT } from '../book/kept';
import { readingOf } from '../book/testing/readingOf';
import type { ReadTable } from '../book/reading';
import { RUBRICS } from '../kpi/rubrics';
import { movedFormula, rulesInPlace } from './rulesInPlace';
import { smallPlan } from './testing/plans';

const [rubric] = RUBRICS;
if (!rubric) throw new Error('no rubric');
const book = composeBook({ plan: smallPlan(), rubric, evaluationYear: 2022, suffix: '', kept: NOTHING_KEPT });
const [list] = book.sheets;
if (!list) throw new Error('no list');
const read = (): ReadTable => {
  const table = readingOf(book).tables.get('KPI一覧表');
  if (!table) throw new Error('no table');
  return table;
};

test('in a list that stands as it was drawn every rule stands as it was drawn', () => {
  const placed = rulesInPlace(list, read());
  expect(placed.map(({ allow, prompt }) => ({ allow, prompt }))).toEqual(
    list.inputRules.map(({ allow, prompt }) => ({ allow, prompt })),
  );
});

test('a sorted KPI takes its rule along, and the rule reads the row where it stands', () => {
  const table = read();
  const sorted = { ...table, rows: [...table.rows].reverse() };
  const described = list.inputRules.find(({ ranges }) => ranges[0] === 'O6:S6');
  const last = 5 + table.rows.length;
  const placed = rulesInPlace(list, sorted).find(
    ({ prompt }) => prompt?.message === described?.prompt?.message,
  );
  expect(placed?.ranges.some((range) => range.endsWith(`S${last}`))).toBe(true);
  const top = /^O(\d+)/.exec(placed?.ranges[0] ?? '')?.[1] ?? '';
  expect(placed?.allow).toMatchObject({ formula: expect.stringContaining(`ISNUMBER(O${top})`) as string });
  expect(placed?.allow).toMatchObject({ formula: expect.stringContaining(`$I${top}`) as string });
});

test('a column that was moved is found by its heading', () => {
  const table = read();
  const swap = <T>(row: readonly T[]): T[] => [row[0], row[2], row[1], ...row.slice(3)] as T[];
  const [left, right] = [table.headers.indexOf('方向'), table.headers.indexOf('集計区分')];
  const moved = <T>(row: readonly T[]): T[] =>
    row.map((cell, i) => (i === left ? row[right] : i === right ? row[left] : cell) as T);
  const placed = rulesInPlace(list, { ...table, headers: moved(table.headers), rows: table.rows.map(swap) });
  const direction = list.inputRules.find(({ ranges }) => ranges[0]?.startsWith('G6'));
  expect(placed.find(({ allow }) => allow === direction?.allow)?.ranges[0]).toMatch(/^H6:H/);
});

test.each([
  ['=LEN(J6)<=100', '=LEN(K9)<=100'],
  ['=AND(O6>=$I6,O6<=$AD$6)', '=AND(P9>=$J9,P9<=$AE$6)'],
  ['=IF(O6="A1",状態語,R2C3)', '=IF(P9="A1",状態語,R2C3)'],
  ['=EXACT(評語_1,LOG10(O6))', '=EXACT(評語_1,LOG10(P9))'],
])('%s three rows down and a column to the right is %s', (formula, moved) => {
  expect(movedFormula(formula, 3, (column) => column + 1)).toBe(moved);
});
