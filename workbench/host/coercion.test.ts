import fc from 'fast-check';
import { coerce } from './coercion';
import { fromSerial, serialOf } from './dates';

const typed = (text: string) => coerce(text, false);

test.each([
  ['520', { kind: 'number', value: 520 }],
  ['-5', { kind: 'number', value: -5 }],
  ['+5', { kind: 'number', value: 5 }],
  ['.5', { kind: 'number', value: 0.5 }],
  ['５２０', { kind: 'number', value: 520 }],
  ['1,234', { kind: 'number', value: 1234, format: '#,##0' }],
  ['42.2%', { kind: 'number', value: 0.42200000000000004, format: '0.00%' }],
  ['¥1,000', { kind: 'number', value: 1000, format: '¥#,##0' }],
  ['(5)', { kind: 'number', value: -5 }],
  ['1E3', { kind: 'number', value: 1000, format: '0.00E+00' }],
  ['2024/4/1', { kind: 'number', value: 45383, format: 'yyyy/m/d' }],
  ['1:30', { kind: 'number', value: 0.0625, format: 'h:mm' }],
  ['true', { kind: 'boolean', value: true }],
  ['#N/A', { kind: 'error', value: '#N/A' }],
  ['=A1', { kind: 'formula', formula: '=A1' }],
  ['-A1', { kind: 'formula', formula: '=-A1' }],
] as const)('%s is read as a person means it in Excel', (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test.each([
  '約30',
  '30名程度',
  '▲5',
  '△5',
  '12,34',
  '1-13-1',
  '2024/2/30',
  '1-1-1-2',
  'R2',
  '＝A1',
  '—',
  '1.2.3',
])('%s stays a text', (text) => {
  expect(typed(text)).toEqual({ kind: 'text', value: text, apostrophe: false });
});

test('every number that is written out is read back as it was', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
      const read = typed(String(value));
      return read.kind === 'number' && Object.is(read.value + 0, value + 0);
    }),
  );
});

test('a cell of format @ keeps every text as it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(coerce(text, true)).toEqual({ kind: 'text', value: text, apostrophe: false });
    }),
  );
});

test('serial numbers of days go there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
      const { year, month, day } = fromSerial(serial);
      return serialOf(year, month, day) === serial;
    }),
  );
  expect(serialOf(1900, 1, 1)).toBe(1);
});
