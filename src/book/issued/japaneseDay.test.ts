import { japaneseDay } from './japaneseDay';

test.each([
  ['2026-12-10', '令和8年12月10日（木）'],
  ['2027-01-04', '令和9年1月4日（月）'],
  ['2028-02-29', '令和10年2月29日（火）'],
])('%s is written %s', (iso, written) => {
  expect(japaneseDay(iso)).toBe(written);
});

test.each(['', '2027-02-29', '2026-13-01', '12月10日', '2019-04-30'])(
  '%j is no such day and stays',
  (given) => {
    expect(japaneseDay(given)).toBe(given);
  },
);
