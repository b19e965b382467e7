import fc from 'fast-check';
import { FIRST_KNOWN_YEAR, formatFiscalYear, isOver, LAST_KNOWN_YEAR, parseFiscalYear } from './fiscalYear';

const knownYear = fc.integer({ min: FIRST_KNOWN_YEAR, max: LAST_KNOWN_YEAR });
const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const kanji = (n: number): string => {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (
    (tens > 1 ? digits.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits.charAt(ones) : '')
  );
};

test.each([
  ['H30', 2018],
  ['平成30年度', 2018],
  ['平成三十年度', 2018],
  ['Ｈ２９', 2017],
  ['H31', 2019],
  ['R1', 2019],
  ['R元', 2019],
  ['Ｒ元年度', 2019],
  ['令和元年度', 2019],
  ['令和一年', 2019],
  ['R6', 2024],
  ['r6', 2024],
  ['R.6', 2024],
  ['R06', 2024],
  ['Ｒ６', 2024],
  ['令和 6 年度', 2024],
  ['令和　６年度', 2024],
  ['㋿6', 2024],
  ['2024', 2024],
  ['２０２４年度', 2024],
  ['西暦2024年', 2024],
  ['R8', 2026],
])('%s is the fiscal year that begins in April %i', (text, year) => {
  expect(parseFiscalYear(text)).toBe(year);
});

test.each([
  '',
  '年度',
  '6',
  '24',
  '02024',
  '20244',
  'R',
  'R0',
  'R00',
  'R100',
  'H0',
  'H32',
  'H 年',
  '平成',
  '令和〇年',
  '令和十十年',
  'R6.5',
  'R-6',
  '+2024',
  '昭和63',
  'S63',
  'RR6',
  '令和6年度末',
  '2024/4',
  '1988',
  '2118',
  '未集計',
  '元',
  '六',
  '西暦元年',
])('%j is no fiscal year', (text) => {
  expect(parseFiscalYear(text)).toBeNull();
});

test('every year is read back from the one spelling that is written', () => {
  fc.assert(
    fc.property(knownYear, (year) => {
      expect(formatFiscalYear(year)).toMatch(/^[HR][1-9]\d?$/);
      expect(parseFiscalYear(formatFiscalYear(year))).toBe(year);
    }),
  );
});

test('the first year of 令和 is never written H31', () => {
  expect([2017, 2018, 2019, 2020].map(formatFiscalYear)).toEqual(['H29', 'H30', 'R1', 'R2']);
});

test('width, case, spaces, numerals and 年度 make no difference', () => {
  const prefixes = { heisei: ['H', 'h', 'H.', '平成'], reiwa: ['R', 'r', 'R.', '令和'] };
  const spelling = fc
    .record({
      era: fc.constantFrom('heisei' as const, 'reiwa' as const),
      count: fc.integer({ min: 1, max: 31 }),
    })
    .chain(({ era, count }) =>
      fc.record({
        year: fc.constant((era === 'heisei' ? 1988 : 2018) + count),
        prefix: fc.constantFrom(...prefixes[era]),
        count: fc.constantFrom(
          String(count),
          String(count).padStart(2, '0'),
          kanji(count),
          ...(count === 1 ? ['元'] : []),
        ),
        suffix: fc.constantFrom('', '年', '年度'),
        gap: fc.constantFrom('', ' ', '　'),
        wide: fc.boolean(),
      }),
    );
  fc.assert(
    fc.property(spelling, ({ year, prefix, count, suffix, gap, wide }) => {
      const text = `${gap}${prefix}${gap}${count}${gap}${suffix}${gap}`;
      expect(parseFiscalYear(wide ? fullWidth(text) : text)).toBe(year);
    }),
  );
});

test('whatever is typed, reading gives a known year or null', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const year = parseFiscalYear(text);
      if (year !== null) expect(parseFiscalYear(formatFiscalYear(year))).toBe(year);
    }),
  );
});

test('a fiscal year is over the day after 31 March of the next calendar year', () => {
  expect(isOver(2024, { year: 2025, month: 3, day: 31 })).toBe(false);
  expect(isOver(2024, { year: 2025, month: 4, day: 1 })).toBe(true);
  expect(isOver(2024, { year: 2024, month: 4, day: 1 })).toBe(false);
  expect(isOver(2024, { year: 2026, month: 1, day: 1 })).toBe(true);
});

test('on every day exactly one fiscal year is running: the latest that is not over while the one before is', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2117-12-31'), noInvalidDate: true }),
      (date) => {
        const today = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        const firstOfApril = Date.UTC(today.year, 3, 1);
        const running = date.getTime() >= firstOfApril ? today.year : today.year - 1;
        expect(isOver(running, today)).toBe(false);
        expect(isOver(running - 1, today)).toBe(true);
      },
    ),
  );
});
