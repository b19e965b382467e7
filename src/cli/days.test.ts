import { readDay } from './days';

test.each(['2026-11-26', '2024-02-29'])('%s is a day', (text) => {
  expect(readDay(text)).not.toBeNull();
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-11-26', '2026/11/26', '', '2026-11-26 '])(
  '%j is none',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);
