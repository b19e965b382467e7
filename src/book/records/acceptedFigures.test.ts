import { planOf } from '../testing/smallPlan';
import { acceptedFigures } from './acceptedFigures';
import type { LogEntry } from './records';

const PLAN = planOf([{}]);
const ENTRY: LogEntry = {
  batch: '2025-05-01T09:00:00 #1',
  time: '2025-05-01 09:00',
  kind: 'accept',
  file: '返却.xlsx',
  digest: '00',
  section: '観光課',
  kpi: '1-1-1-1',
  column: 'R5実績',
  before: null,
  after: { number: 12 },
  note: '',
  undone: false,
};

const known = (...log: readonly Partial<LogEntry>[]): unknown =>
  acceptedFigures(
    log.map((entry) => ({ ...ENTRY, ...entry })),
    PLAN,
  )
    .get('1-1-1-1')
    ?.get(2023);

test('the figure that was accepted last is the one that is known', () => {
  expect(known({}, { after: { number: 13 } })).toEqual({ kind: 'figure', value: 13 });
  expect(known({ after: { text: '調査なし' } })).toEqual({ kind: 'state', word: '調査なし' });
});

test('what was put back is not known any more, and a repair after accepting is no silent change', () => {
  expect(known({ undone: true })).toBeUndefined();
  expect(known({}, { kind: 'repair', after: { number: 14 } })).toEqual({ kind: 'figure', value: 14 });
  expect(known({}, { kind: 'putBack', after: null })).toBeUndefined();
});

test('texts and figures that were only repaired were accepted from nobody', () => {
  expect(known({ kind: 'repair' })).toBeUndefined();
  expect(known({ column: '取組・要因', after: { text: 'x' } })).toBeUndefined();
});
