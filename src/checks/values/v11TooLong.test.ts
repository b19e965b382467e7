import { planOf } from '../../book/testing/smallPlan';
import { subjectOf } from '../testing/subject';
import { tooLong } from './v11TooLong';

test.each([
  ['取組・要因', 32_767, 0],
  ['取組・要因', 32_768, 1],
  ['今後の方向性', 40_000, 1],
  ['R6実績', 40_000, 0],
])('a text in %s of %d characters', (column, length, expected) => {
  const subject = subjectOf({
    plan: planOf([{}]),
    entries: { '1-1-1-1': { [column]: 'あ'.repeat(length) } },
  });
  const found = tooLong(subject);
  expect(found.map(({ code, kpi }) => `${code} ${kpi}`)).toEqual(Array(expected).fill('V11 1-1-1-1'));
});

test('a line break counts once, however it is written', () => {
  const subject = subjectOf({
    plan: planOf([{}]),
    entries: { '1-1-1-1': { '取組・要因': '\r\n'.repeat(32_767) } },
  });
  expect(tooLong(subject)).toEqual([]);
});
