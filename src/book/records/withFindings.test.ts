import { FINDING } from '../testing/sampleRecords';
import { NO_RECORDS, type FindingRecord, type Records } from './records';
import { findingRecordKey, withFindings, withReason, type ShownIn } from './withFindings';

const IGNORED: FindingRecord = { ...FINDING, severity: 'W', code: 'V09', state: 'ignored', reason: '割合' };
const nothingShown: ShownIn = () => [];

function after(
  before: readonly FindingRecord[],
  found: readonly FindingRecord[],
  shown: ShownIn = nothingShown,
): readonly FindingRecord[] {
  return withFindings(remembered(before), found, shown).findings;
}

function remembered(findings: readonly FindingRecord[]): Records {
  return { ...NO_RECORDS, findings };
}

function found(finding: FindingRecord): FindingRecord {
  return { ...finding, state: 'open', reason: '' };
}

test('what was ignored with a reason stays ignored while the figure is the same', () => {
  expect(after([IGNORED], [found(IGNORED)])).toEqual([IGNORED]);
});

test('an ignored finding is back as soon as the figure changes, without its reason', () => {
  const other = { ...found(IGNORED), value: '0.9' };
  expect(after([IGNORED], [other])).toEqual([other]);
  expect(after([IGNORED], [])).toEqual([]);
});

test('a reason outlives an error that hides its finding for a while', () => {
  const error = { ...FINDING, column: 'R5実績' };
  const shown: ShownIn = (kpi, column) =>
    kpi === IGNORED.kpi && column === IGNORED.column ? [IGNORED.value] : [];
  const between = after([IGNORED], [error], shown);
  expect(between).toEqual([error, IGNORED]);
  expect(after(between, [found(IGNORED)])).toContainEqual(IGNORED);
});

test('確認済 without a reason is open again, and a reason written before it is ignored is kept', () => {
  expect(after([{ ...IGNORED, reason: ' ' }], [found(IGNORED)])).toMatchObject([{ state: 'open' }]);
  const noted: FindingRecord = { ...FINDING, reason: '課に照会中' };
  expect(after([noted], [FINDING])).toEqual([noted]);
});

test('an open finding that is gone is repaired, once; another figure with the same fault is open', () => {
  const repaired = { ...FINDING, state: 'repaired' };
  expect(after([FINDING], [])).toEqual([repaired]);
  expect(after(after([FINDING], []), [])).toEqual([repaired]);
  const again = { ...FINDING, value: '約40' };
  expect(after([FINDING], [again])).toEqual([again]);
  expect(after(after([FINDING], []), [FINDING])).toEqual([FINDING]);
});

test('the worst of what is open comes first, then what was ignored, then what is repaired', () => {
  const note: FindingRecord = { ...FINDING, severity: 'I', code: 'V02' };
  const fatal: FindingRecord = { ...FINDING, severity: 'F', code: 'S03', kpi: '' };
  const gone: FindingRecord = { ...FINDING, kpi: '1-1-1-2' };
  const states = after([IGNORED, gone], [note, found(IGNORED), FINDING, fatal]).map(
    ({ severity, state }) => `${severity} ${state}`,
  );
  expect(states).toEqual(['F open', 'E open', 'I open', 'W ignored', 'E repaired']);
});

test('a finding is ignored with a reason, and opened again by taking the reason away', () => {
  const key = findingRecordKey(FINDING);
  const ignored = withReason(remembered([FINDING, IGNORED]), key, ' 課に確認 ');
  expect(ignored.findings).toContainEqual({ ...FINDING, state: 'ignored', reason: '課に確認' });
  expect(withReason(ignored, key, '').findings).toEqual([FINDING, IGNORED]);
});
