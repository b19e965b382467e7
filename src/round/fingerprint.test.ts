import fc from 'fast-check';
import type { SnapshotRecord } from '../book/records/records';
import { fingerprintOf, type Issued } from './fingerprint';

const ISSUED: Issued = { planId: 'mine-2020', round: 'R6', section: '商工観光課', issue: 'R6-0012' };

function snapshot(column: string, cell: SnapshotRecord['cell'], kpi = '1-1-1-1'): SnapshotRecord {
  return { issue: 'R6-0012', kpi, column, cell };
}

const CELLS = [snapshot('R5実績', { number: 0.3 }), snapshot('取組・要因', { text: '一行目\n二行目' })];

test('a fingerprint is eight letters that people can read out', () => {
  expect(fingerprintOf(ISSUED, CELLS)).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
});

test('it stays the same for ever: books that were issued once come back years later', () => {
  expect(fingerprintOf(ISSUED, CELLS)).toBe('QKNQ-PTHZ');
});

test('order, binary noise and the kind of line break do not matter', () => {
  const same = [
    snapshot('取組・要因', { text: '一行目\r\n二行目' }),
    snapshot('R5実績', { number: 0.1 + 0.2 }),
  ];
  expect(fingerprintOf(ISSUED, same)).toBe(fingerprintOf(ISSUED, CELLS));
});

test('any other figure, word, row, 課, issue, round or plan gives another one', () => {
  const others = [
    fingerprintOf(ISSUED, [snapshot('R5実績', { number: 0.4 }), ...CELLS.slice(1)]),
    fingerprintOf(ISSUED, [snapshot('R5実績', { text: '0.3' }), ...CELLS.slice(1)]),
    fingerprintOf(ISSUED, CELLS.slice(1)),
    fingerprintOf(ISSUED, [...CELLS, snapshot('R5実績', { number: 0.3 }, '1-1-1-2')]),
    fingerprintOf({ ...ISSUED, section: '農林課' }, CELLS),
    fingerprintOf({ ...ISSUED, issue: 'R6-0013' }, CELLS),
    fingerprintOf({ ...ISSUED, round: 'R7' }, CELLS),
    fingerprintOf({ ...ISSUED, planId: 'mine-2025' }, CELLS),
  ];
  expect(new Set([fingerprintOf(ISSUED, CELLS), ...others]).size).toBe(others.length + 1);
});

test('figures near each other rarely share one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 9 }), (figure, step) => {
      const of = (number: number): string => fingerprintOf(ISSUED, [snapshot('R6実績', { number })]);
      expect(of(figure)).not.toBe(of(figure + step));
    }),
  );
});
