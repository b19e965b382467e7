import type { FindingRecord } from '../book/records/records';
import { planOf } from '../book/testing/smallPlan';
import type { CheckCode } from './codes';
import type { Finding } from './finding';
import { findingAt, type FindingSpot } from './findingAt';
import { recordOf } from './findingRecord';
import { inOrder } from './order';
import { withoutCascades } from './silence';
import { spotOf, subjectOf } from './testing/subject';
import { unreadableFile } from './unreadableFile';

const SUBJECT = subjectOf({ plan: planOf([{}, {}, {}]) });
const SAID = { ja: '', en: '' };

function finding(code: CheckCode, spot: FindingSpot = {}): Finding {
  return findingAt(SUBJECT, code, spot, { message: SAID, expected: SAID });
}

function of(kpi: string, address: string, column = 'R6実績'): FindingSpot {
  return { owner: { id: kpi, name: '', section: '' }, address, column };
}

function left(...findings: readonly Finding[]): string[] {
  return withoutCascades(findings, SUBJECT).map(spotOf);
}

const FIRST = of('1-1-1-1', 'S6');
const SECOND = of('1-1-1-2', 'S7');

test.each<CheckCode>(['V01', 'V04', 'V05', 'V06', 'V08'])(
  'of a KPI with what is no figure (%s) nothing is compared, but of another KPI it is',
  (code) => {
    const found = [
      finding(code, FIRST),
      finding('T03', FIRST),
      finding('C03', FIRST),
      finding('P04', FIRST),
      finding('T03', SECOND),
    ];
    expect(left(...found)).toEqual([`${code} 1-1-1-1 R6実績`, 'T03 1-1-1-2 R6実績']);
  },
);

test.each<CheckCode>(['V03', 'V09', 'U01', 'U02', 'U04'])(
  'a figure that is only in doubt (%s) leaves what the other years tell',
  (code) => {
    const old = of('1-1-1-1', 'P6', 'R3実績');
    expect(left(finding(code, old), finding('T01', FIRST))).toEqual([
      `${code} 1-1-1-1 R3実績`,
      'T01 1-1-1-1 R6実績',
    ]);
  },
);

test.each<CheckCode>(['V07', 'V10', 'V02'])(
  'a figure whose value stands (%s) is compared all the same',
  (code) => {
    expect(left(finding(code, FIRST), finding('T01', FIRST))).toHaveLength(2);
  },
);

const EFFORTS = of('1-1-1-1', 'AA6', '取組・要因');

test('a 累計 that fell is told once: neither as one year’s figure, nor as a change, nor as being behind', () => {
  const found = [finding('T02', FIRST), finding('T03', FIRST), finding('P04', EFFORTS)];
  expect(left(finding('T01', FIRST), ...found)).toEqual(['T01 1-1-1-1 R6実績']);
  expect(left(finding('T01', of('1-1-1-1', 'Q6', 'R4実績')), ...found.slice(1))).toHaveLength(3);
  expect(left(finding('T01', SECOND), ...found.slice(1))).toHaveLength(3);
});

test('a sum in place of one year’s figure is told once: neither as a change nor as beyond the target', () => {
  expect(left(finding('T02', FIRST), finding('T03', FIRST), finding('T05', FIRST))).toEqual([
    'T02 1-1-1-1 R6実績',
  ]);
});

test('what a finding tells along is asked about once that one was let stand', () => {
  const [fall, behind] = [finding('T01', FIRST), finding('P04', EFFORTS)];
  const record: FindingRecord = { ...recordOf(fall), state: 'ignored', reason: '数え直した' };
  const subject = { ...SUBJECT, records: { ...SUBJECT.records, findings: [record] } };
  expect(withoutCascades([fall, behind], subject)).toEqual([fall, behind]);
});

test('a figure that was let stand with a reason is compared again, until it changes', () => {
  const [doubt, change] = [finding('V01', { ...FIRST, value: '約5000' }), finding('T03', FIRST)];
  const record: FindingRecord = { ...recordOf(doubt), state: 'ignored', reason: '合併' };
  const subject = { ...SUBJECT, records: { ...SUBJECT.records, findings: [record] } };
  expect(withoutCascades([doubt, change], subject)).toEqual([doubt, change]);
  const changed = { ...doubt, value: '約6000' };
  expect(withoutCascades([changed, change], subject)).toEqual([changed]);
});

test('of a column whose heading is missing nothing else is told; of one that moved everything is', () => {
  const gone = finding('S04', { column: 'R6実績' });
  const moved = finding('S04', { column: '', severity: 'I', address: 'A5' });
  expect(left(gone, finding('V08', FIRST))).toEqual(['S04 R6実績']);
  expect(left(moved, finding('V08', FIRST))).toHaveLength(2);
});

test('of a row that is nobody’s, or one too many, no more is told than that', () => {
  const extra = of('1-1-1-1', 'A8', '番号');
  expect(left(finding('R03', extra), finding('V01', of('1-1-1-1', 'S8')), finding('V01', FIRST))).toEqual([
    'R03 1-1-1-1 番号',
    'V01 1-1-1-1 R6実績',
  ]);
});

test('of a row whose id and name disagree only what is no figure at all is told', () => {
  const name = of('1-1-1-1', 'E6', 'KPI項目');
  const found = [
    finding('R05', name),
    finding('S07', of('1-1-1-1', 'F6', '単位')),
    finding('U01', FIRST),
    finding('V04', FIRST),
  ];
  expect(left(...found)).toEqual(['R05 1-1-1-1 KPI項目', 'V04 1-1-1-1 R6実績']);
});

test('what merging swallowed is told by the merging alone', () => {
  const merged = finding('S05', { address: 'S6:S7', column: 'R6実績' });
  expect(left(merged, finding('V08', SECOND), finding('V08', of('1-1-1-3', 'S8')))).toEqual([
    'S05 R6実績',
    'V08 1-1-1-3 R6実績',
  ]);
});

test('the gravest comes first, then what concerns the whole file, then row by row', () => {
  const found = [
    finding('T04', FIRST),
    finding('T03', of('1-1-1-3', 'S10')),
    finding('T03', of('1-1-1-2', 'S9')),
    finding('S09'),
    finding('V01', of('1-1-1-3', 'S10')),
  ];
  const told = inOrder(found, SUBJECT.reading).map(
    ({ severity, place }) => severity + (place?.address ?? ''),
  );
  expect(told).toEqual(['ES10', 'W', 'WS9', 'WS10', 'IS6']);
});

test('an unreadable file is told in the reader’s own words', () => {
  const problem = {
    code: 'xlsx-password',
    message: { ja: 'a.xlsx: 暗号化', en: 'a.xlsx: encrypted' },
    remedy: SAID,
  };
  expect(unreadableFile(problem, 'a.xlsx')).toMatchObject({
    code: 'S02',
    severity: 'F',
    file: 'a.xlsx',
    place: null,
    message: problem.message,
  });
});
