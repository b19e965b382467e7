import { planOf } from '../book/testing/smallPlan';
import { findingKey } from './finding';
import { findingAt, findingOf } from './findingAt';
import { recordOf } from './findingRecord';
import { subjectOf } from './testing/subject';

const SUBJECT = subjectOf({ plan: planOf([{}]) });
const SAID = { message: { ja: '約がついています', en: 'about' }, expected: { ja: '数値', en: 'a figure' } };

test('a record says in Japanese what the finding says, is open, and is told by the same key', () => {
  const owner = { id: '1-1-1-1', name: '企業誘致数', section: '商工観光課' };
  const finding = findingAt(
    SUBJECT,
    'V01',
    { owner, address: 'S6', column: 'R6実績', value: '約30' },
    { ...SAID, remedy: { ja: '数値だけを入れる', en: 'enter the figure' } },
  );
  expect(recordOf(finding)).toEqual({
    severity: 'E',
    code: 'V01',
    kpi: '1-1-1-1',
    name: '企業誘致数',
    section: '商工観光課',
    sheet: 'KPI一覧',
    address: 'S6',
    column: 'R6実績',
    value: '約30',
    message: '約がついています',
    expected: '数値',
    remedy: '数値だけを入れる',
    state: 'open',
    reason: '',
  });
  expect(findingKey(recordOf(finding))).toBe(findingKey(finding));
});

test('a finding about the whole file has no cell', () => {
  expect(recordOf(findingOf('x.xlsx', 'S02', SAID))).toMatchObject({ kpi: '', sheet: '', address: '' });
});
