import { NO_RECORDS, type FindingRecord } from '../book/records/records';
import type { Kpi } from '../plan/plan';
import type { CheckCode } from './codes';
import { recordOf } from './findingRecord';
import { editedPlan } from './structure/editedPlan';
import type { Subject } from './subject';
import { subjectWith } from './testing/oneKpi';
import type { Entry, SubjectRequest } from './testing/subject';
import { toldOf } from './testing/told';
import { examine } from './values/examine';

const CARDS: Partial<Kpi> = { unit: '枚', baseline: 2_937, target: 4_293, accumulation: 'cumulative' };
const SALES: Partial<Kpi> = { baseline: 279_072, target: 293_026 };
const VISITORS: Partial<Kpi> = { unit: '人', baseline: 3_568, target: 4_890, accumulation: 'annual' };

function subjectOf(
  kpi: Partial<Kpi>,
  figures: readonly (Entry | null)[],
  row: Readonly<Record<string, Entry>> = {},
  request: Partial<SubjectRequest> = {},
): Subject {
  const years = Object.fromEntries(
    figures.flatMap((value, i) => (value === null ? [] : [[`R${i + 2}実績`, value]])),
  );
  const entries = { '1-1-1-1': { '取組・要因': '計画どおり', ...years, ...row } };
  return subjectWith(kpi, [], { entries, ...request });
}

function told(...given: Parameters<typeof subjectOf>): string[] {
  return toldOf(subjectOf(...given)).map((spot) => spot.replace(' 1-1-1-1', ''));
}

/** With the finding of this code let stand for a reason. */
function letStand(subject: Subject, code: CheckCode): Subject {
  const found = [...editedPlan(subject), ...examine(subject)].filter((finding) => finding.code === code);
  const findings = found.map((finding): FindingRecord => ({
    ...recordOf(finding),
    state: 'ignored',
    reason: '計画を改めた',
  }));
  return { ...subject, records: { ...NO_RECORDS, findings } };
}

describe('a figure written as text that can mean nothing else is compared as the figure', () => {
  test('in the year that is collected', () => {
    expect(told(CARDS, [3_181, 3_425, 3_683, 3_940, '3,000枚'])).toEqual(['V02 R6実績', 'T01 R6実績']);
    expect(told(SALES, [279_315, 276_561, 286_875, 281_367, '600,000千円'])).toEqual([
      'V02 R6実績',
      'T03 R6実績',
      'T05 R6実績',
    ]);
    expect(told(VISITORS, [3_914, 4_019, 4_270, 4_668, '21,648人'])).toEqual(['V02 R6実績', 'T02 R6実績']);
  });

  test('and as that of a year before', () => {
    expect(told(VISITORS, [3_914, 4_019, 4_270, '4,668', 4_668])).toEqual(['V02 R5実績', 'T04 R6実績']);
    expect(told(CARDS, [3_181, 3_425, '４６８３', 3_940, 4_198])).toEqual(['V02 R4実績', 'T01 R5実績']);
  });

  test('where it was accepted as that figure nothing changed; where it was not, it did', () => {
    const accepted = new Map([['1-1-1-1', new Map([[2023, { kind: 'figure', value: 3_940 } as const]])]]);
    expect(told(CARDS, [3_181, 3_425, 3_683, '3,940', 4_198], {}, { accepted })).toEqual(['V02 R5実績']);
    expect(told(CARDS, [3_181, 3_425, 3_683, '3,950', 4_198], {}, { accepted })).toEqual([
      'V02 R5実績',
      'C03 R5実績',
    ]);
  });

  test('and stands in a year that is not over as the figure would', () => {
    const today = { year: 2025, month: 3, day: 31 };
    expect(told(CARDS, [3_181, 3_425, 3_683, 3_940, '4,198'], {}, { today })).toEqual([
      'V02 R6実績',
      'T06 R6実績',
    ]);
  });
});

describe('a figure in doubt', () => {
  test('of an old year hides nothing of the others, and makes none of them look wrong', () => {
    expect(told(CARDS, [3_181, 34_250, 3_683, 3_940, 3_000])).toEqual(['U01 R3実績', 'T01 R6実績']);
    expect(told(CARDS, [3_181, 34_250, 3_683, 3_940, 4_198])).toEqual(['U01 R3実績']);
    expect(told(CARDS, [3_181, '△5', 3_683, 3_940, 3_000])).toEqual(['V03 R3実績', 'T01 R6実績']);
    expect(told(CARDS, [3_181, -3_425, 3_683, 3_940, 3_000])).toEqual(['U04 R3実績', 'T01 R6実績']);
  });

  test('of the year that is collected is compared with nothing', () => {
    const behind = { '取組・要因': '' };
    expect(told(SALES, [279_315, 276_561, 286_875, 281_367, 290_886_000], behind)).toEqual(['U01 R6実績']);
    expect(told(CARDS, [3_181, 3_425, 3_683, 3_940, '△5'], behind)).toEqual(['V03 R6実績']);
  });

  test('is told apart from what was accepted before only by its doubt', () => {
    const accepted = new Map([['1-1-1-1', new Map([[2021, { kind: 'figure', value: 3_425 } as const]])]]);
    expect(told(CARDS, [3_181, 34_250, 3_683, 3_940, 4_198], {}, { accepted })).toEqual(['U01 R3実績']);
  });

  test('is compared again once someone said why it may stand', () => {
    const subject = subjectOf(CARDS, [3_181, 34_250, 3_683, 3_940, 4_198]);
    expect(toldOf(letStand(subject, 'U01'))).toContain('T01 1-1-1-1 R4実績');
  });
});

test('what is no figure at all leaves nothing to compare', () => {
  expect(told(CARDS, [3_181, '約3400', 3_683, 3_940, 3_000])).toEqual(['V01 R3実績']);
});

describe('an edited cell of the plan is told there, and figures are compared with the plan', () => {
  const steady = [279_315, 276_561, 286_875, 281_367, 290_886];

  test('a lowered target makes no figure too high, a raised one none too low', () => {
    expect(told(SALES, steady, { 目標値: 1 })).toEqual(['S07 目標値']);
    expect(told(SALES, steady, { 目標値: 2_000_000, '取組・要因': '' })).toEqual(['S07 目標値']);
  });

  test('a raised baseline makes no 累計 fall', () => {
    expect(told(CARDS, [3_181, 3_425, 3_683, 3_940, 4_198], { 基準値: 5_000 })).toEqual(['S07 基準値']);
  });

  test('what figures tell against the plan is told beside it', () => {
    expect(told(CARDS, [3_181, 3_425, 3_683, 3_940, 3_000], { 集計区分: '累積' })).toEqual([
      'S07 集計区分',
      'T01 R6実績',
    ]);
    expect(told(SALES, [...steady.slice(0, 4), 900_000], { 方向: '' })).toEqual([
      'S07 方向',
      'T03 R6実績',
      'T05 R6実績',
    ]);
  });

  test('a change of the plan that was let stand with a reason counts', () => {
    const subject = letStand(subjectOf(SALES, steady, { 目標値: 100_000 }), 'S07');
    expect(toldOf(subject)).toContain('T05 1-1-1-1 R6実績');
    const unusable = letStand(
      subjectOf(CARDS, [3_181, 3_425, 3_683, 3_940, 3_000], { 集計区分: 'x' }),
      'S07',
    );
    expect(toldOf(unusable)).toContain('T01 1-1-1-1 R6実績');
  });
});
