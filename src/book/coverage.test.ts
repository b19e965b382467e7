import fc from 'fast-check';
import { areaAddress, type Area } from './a1';
import { coverageOf } from './coverage';

const WITHIN: Area = { left: 2, top: 5, right: 6, bottom: 12 };
const cell = fc.record({ column: fc.integer({ min: 1, max: 8 }), row: fc.integer({ min: 1, max: 14 }) });
const area = fc.tuple(cell, cell).map(([a, b]): Area => ({
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
}));

test('a cell is covered when it lies in one of the areas and in the table', () => {
  fc.assert(
    fc.property(fc.array(area), cell, (areas, { column, row }) => {
      const lies = ({ left, top, right, bottom }: Area): boolean =>
        column >= left && column <= right && row >= top && row <= bottom;
      expect(coverageOf(areas.map(areaAddress), WITHIN)(column, row)).toBe(lies(WITHIN) && areas.some(lies));
    }),
  );
});

test('areas of whole sheets, and texts that are no address, do no harm', () => {
  const isCovered = coverageOf(['A1:XFD1048576', 'nonsense', ''], WITHIN);
  expect([isCovered(2, 5), isCovered(6, 12), isCovered(7, 12), isCovered(2, 13)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
