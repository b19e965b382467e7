import { planOf } from '../../book/testing/smallPlan';
import { builtInPlan, planRows } from '../../plan';
import { subjectOf } from './subject';

test('the built-in plan is a subject with all its rows, blank where nothing was entered', () => {
  const plan = builtInPlan();
  const subject = subjectOf({ plan });
  expect(subject.rows.map(({ id }) => id)).toEqual(planRows(plan).map(({ kpi }) => kpi.id));
  expect(subject.rows[0]?.cell('R6実績')).toMatchObject({ kind: 'empty', numberFormat: '#,##0' });
});

test('what was typed stands in its cell, with the format of the drawing unless told otherwise', () => {
  const subject = subjectOf({
    plan: planOf([{}, { unit: '%', decimals: 1 }]),
    entries: {
      '1-1-1-1': { R6実績: '約30' },
      '1-1-1-2': { R5実績: 42.5, R6実績: { kind: 'number', value: 0.42, text: '42%', numberFormat: '0%' } },
    },
  });
  expect(subject.rows[0]?.cell('R6実績')).toMatchObject({
    kind: 'text',
    value: '約30',
    numberFormat: '#,##0',
  });
  expect(subject.rows[1]?.actuals.get(2023)).toEqual({ kind: 'figure', value: 42.5 });
  expect(subject.rows[1]?.cell('R6実績')).toMatchObject({ value: 0.42, numberFormat: '0%' });
});

test('an entry for a cell that is not there is a mistake of the test', () => {
  expect(() => subjectOf({ plan: planOf([{}]), entries: { '9-9-9-9': { R6実績: 1 } } })).toThrow(
    '9-9-9-9 R6実績',
  );
});
