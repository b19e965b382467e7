import { clipped, withShortQuotes } from './quoted';
import { findingsOf } from './testing/oneCell';

const KPI = { name: '参加者数', unit: '人', baseline: 12, target: 27 };

test('a page of text in a figure’s cell is quoted by its beginning, in every sentence', () => {
  const page = 'あ'.repeat(1_000_000);
  const [finding] = findingsOf(KPI, { R6実績: page }).map(withShortQuotes);
  expect(finding).toMatchObject({ code: 'V01', value: `${'あ'.repeat(99)}…` });
  expect(JSON.stringify(finding).length).toBeLessThan(2_000);
  expect(finding?.message.ja).toContain('あ…');
});

test('what a line can hold is quoted whole', () => {
  const [finding] = findingsOf(KPI, { R6実績: '約30' });
  expect(finding && withShortQuotes(finding)).toBe(finding);
});

test('a letter of two units is not cut in half', () => {
  expect(clipped('𠮷'.repeat(60), 100)).toBe(`${'𠮷'.repeat(49)}…`);
});
