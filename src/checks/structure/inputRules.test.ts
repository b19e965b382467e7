import { composeBook } from '../../book/compose';
import { NOTHING_KEPT } from '../../book/kept';
import { coverageOf } from '../../book/coverage';
import { parseArea } from '../../book/a1';
import { listColumns } from '../../book/columns';
import { isRuled } from '../../book/sheets/listRules';
import { planOf } from '../../book/testing/smallPlan';
import { pace } from '../../kpi/rubrics/pace';
import { changeSheet } from '../testing/reshape';
import { subjectOf } from '../testing/subject';
import { inputRules } from './inputRules';

const PLAN = planOf([{}, { unit: '%', decimals: 1 }, { unit: '人' }]);
const DRAWN = composeBook({ plan: PLAN, rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT });
const RULED = DRAWN.sheets[0]?.inputRules.flatMap(({ ranges }) => ranges) ?? [];

function foundWith(ruledAreas: readonly string[] | null, issue = '') {
  const subject = subjectOf({ plan: PLAN, change: changeSheet(() => ({ ruledAreas })) });
  return inputRules({ ...subject, identity: { ...subject.identity, issue } });
}

test('the columns that are said to have input rules are those that are drawn with them', () => {
  const table = { left: 1, top: 6, right: listColumns(PLAN).length, bottom: 8 };
  const isCovered = coverageOf(RULED, table);
  const drawn = listColumns(PLAN).filter((_, i) => isCovered(i + 1, 6) && isCovered(i + 1, 8));
  expect(drawn.map(({ heading }) => heading)).toEqual(
    listColumns(PLAN)
      .filter(isRuled)
      .map(({ heading }) => heading),
  );
});

test('the book as drawn has all its rules, and a sheet whose rules were not looked at is not accused', () => {
  expect(foundWith(RULED)).toEqual([]);
  expect(foundWith(null)).toEqual([]);
});

test('cells that were pasted over are told in one finding with their number, and the rules put back', () => {
  const rest = RULED.filter((area) => parseArea(area)?.left !== 15);
  const found = foundWith([...rest, 'O6:S6', 'P7:S8']);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    severity: 'I',
    place: { address: 'O7' },
    value: 'O7、O8',
    repair: { safe: true, action: { kind: 'inputRules' } },
  });
  expect(found[0]?.message.ja).toContain('2 個');
});

test('of an issued book only the cells of the collected year and 今後の方向性 count', () => {
  const entered = [...RULED.filter((area) => (parseArea(area)?.left ?? 0) > 20), 'S6:S8'];
  expect(foundWith(entered, 'R6-0001')).toEqual([]);
  expect(foundWith(entered)).toHaveLength(1);
});
