import { readActual } from './actual';
import type { Actual } from './judgement';
import { selectActual } from './select';

const R4 = { evaluationYear: 2022, firstYear: 2020 };

function cells(byYear: Record<number, number | string>): Map<number, Actual> {
  return new Map(
    Object.entries(byYear).flatMap(([year, raw]) => {
      const actual = readActual(raw);
      return actual ? [[Number(year), actual] as const] : [];
    }),
  );
}

test('the figure of the evaluation year is judged', () => {
  expect(selectActual(cells({ 2021: 5, 2022: 7 }), R4)).toEqual({ kind: 'figure', value: 7, year: 2022 });
});

test('a blank is not made up for by an earlier figure', () => {
  expect(selectActual(cells({ 2021: 5 }), R4)).toEqual({ kind: 'blank' });
});

test('調査なし takes the latest earlier figure, over words and blanks between', () => {
  expect(selectActual(cells({ 2020: 5, 2021: '未集計', 2022: '調査なし' }), R4)).toEqual({
    kind: 'figure',
    value: 5,
    year: 2020,
  });
});

test('調査なし takes no figure of before the plan, and none of later years', () => {
  expect(selectActual(cells({ 2019: 5, 2022: '調査なし', 2023: 9 }), R4)).toEqual({
    kind: 'state',
    word: '調査なし',
  });
});

test.each(['未集計', '把握不能', '廃止', '対象外'])('%s stands, whatever earlier years say', (word) => {
  expect(selectActual(cells({ 2021: 5, 2022: word }), R4)).toEqual({ kind: 'state', word });
});

test('a text that is no state word is told with its text', () => {
  expect(selectActual(cells({ 2022: '約30' }), R4)).toEqual({ kind: 'unreadable', text: '約30' });
});
