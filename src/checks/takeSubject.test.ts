import { DEFAULT_THRESHOLDS } from '../book/thresholds';
import { snapshotsOf } from '../book/issued/snapshots';
import { NOTHING_KEPT } from '../book/kept';
import type { Reading } from '../book/reading';
import { planOf } from '../book/testing/smallPlan';
import { snapshotsSheet } from '../book/sheets/rounds';
import { bookNames } from '../book/names';
import { readingOf } from '../book/testing/readingOf';
import { pace } from '../kpi/rubrics/pace';
import { checkBook } from './index';
import type { CheckContext, Subject } from './subject';
import { takeSubject } from './takeSubject';
import { changeRows } from './testing/reshape';
import { LATER_DAY, readingWith } from './testing/subject';

const PLAN = planOf([{}, { name: '宿泊者数' }, { name: '満足度' }]);
const CONTEXT: CheckContext = { plan: PLAN, today: LATER_DAY, round: null, thresholds: null, accepted: null };
const ENTERED = Object.fromEntries(['1-1-1-1', '1-1-1-2', '1-1-1-3'].map((id) => [id, { R6実績: '未集計' }]));
const MASTER = readingWith({ plan: PLAN, entries: ENTERED });

function issued(reading: Reading, round = 'R6'): Reading {
  const { identity } = reading;
  if (!identity) throw new Error('no identity');
  return {
    ...reading,
    identity: { ...identity, issue: 'R6-0001', section: '観光課', round, fingerprint: 'x' },
  };
}

function refusals(reading: Reading, context: Partial<CheckContext> = {}): string[] {
  const taken = takeSubject(reading, { ...CONTEXT, ...context });
  return taken.kind === 'refused'
    ? taken.findings.map(({ code, severity, message }) => `${code}${severity} ${message.ja}`)
    : [];
}

function taken(reading: Reading, context: Partial<CheckContext> = {}): Subject {
  const subject = takeSubject(reading, { ...CONTEXT, ...context });
  if (subject.kind === 'refused') throw new Error(subject.findings.map(({ message }) => message.en).join());
  return subject.subject;
}

function without(reading: Reading, ...tables: string[]): Reading {
  return { ...reading, tables: new Map([...reading.tables].filter(([name]) => !tables.includes(name))) };
}

describe('a book that cannot be taken in', () => {
  test('is none of ours: S01', () => {
    const foreign = { ...MASTER, identity: null, tables: new Map(), sheets: [] };
    expect(refusals(foreign)).toEqual([expect.stringContaining('S01F KPIのブックではありません') as string]);
  });

  test('belongs to another plan, or to another version of this one: S01, with both named', () => {
    const [other] = refusals(MASTER, { plan: { ...PLAN, id: 'other-city' } });
    expect(other).toContain('別の計画（test-plan）');
    const [version] = refusals(MASTER, { plan: { ...PLAN, version: '2.0.0' } });
    expect(version).toContain('ブックは 1.0.0、今の計画は 2.0.0');
  });

  test('was issued for another round: S01; a master belongs to none', () => {
    expect(refusals(issued(MASTER, 'R5'), { round: 'R6' })[0]).toContain(
      '収集年度が違います（ブックは R5、今回は R6）',
    );
    expect(refusals(issued(MASTER, 'R6'), { round: 'R6' })).toEqual([]);
    expect(refusals(MASTER, { round: 'R6' })).toEqual([]);
  });

  test('has lost its table: S03, also where the program that saved it drops all tables', () => {
    expect(refusals(without(MASTER, 'KPI一覧表'))[0]).toMatch(/^S03F/);
    expect(refusals({ ...MASTER, identity: null, tables: new Map() })[0]).toMatch(/^S03F/);
  });

  test('has nothing but that to be told', () => {
    const checked = checkBook(without(MASTER, 'KPI一覧表'), CONTEXT);
    expect(checked).toMatchObject({ status: 'rejected', subject: null, findings: [{ severity: 'F' }] });
  });
});

describe('a book that can be taken in', () => {
  test('is known by its visible cells where a gateway dropped the hidden sheet, one heading rewritten too', () => {
    const dropped = without({ ...MASTER, identity: null }, '様式情報表');
    expect(taken(dropped).identity.planId).toBe('test-plan');
    const list = dropped.tables.get('KPI一覧表');
    if (!list) throw new Error('no list');
    const headers = list.headers.map((heading) => (heading === '判定' ? '評価' : heading));
    const rewritten = { ...dropped, tables: new Map(dropped.tables).set('KPI一覧表', { ...list, headers }) };
    expect(checkBook(rewritten, CONTEXT).findings).toMatchObject([{ code: 'S04', column: '判定' }]);
  });

  test('goes by its own bounds, unless the planning section brings its own', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, largeChange: 0.1 };
    expect(taken(MASTER).bounds).toEqual(DEFAULT_THRESHOLDS);
    expect(taken(MASTER, { thresholds }).bounds).toBe(thresholds);
  });

  test('plans the rows it was issued with, and those that stand there where nobody remembers', () => {
    const names = bookNames('');
    const snapshots = snapshotsOf(NOTHING_KEPT, PLAN, ['1-1-1-1', '1-1-1-3'], 'R6-0001');
    const identity = MASTER.identity;
    if (!identity) throw new Error('no identity');
    const sheet = readingOf({ sheets: [snapshotsSheet(snapshots, names)], names: [], identity });
    const remembering = issued({ ...MASTER, tables: new Map([...MASTER.tables, ...sheet.tables]) });
    expect([...taken(remembering).planned.keys()]).toEqual(['1-1-1-1', '1-1-1-3']);
    const forgotten = changeRows((rows) => rows.slice(1))(issued(MASTER));
    expect([...taken(forgotten).planned.keys()]).toEqual(['1-1-1-2', '1-1-1-3']);
    const issuedIds = new Map([['R6-0001', new Set(['1-1-1-1', '1-1-1-2'])]]);
    for (const book of [remembering, forgotten])
      expect([...taken(book, { issuedIds }).planned.keys()]).toEqual(['1-1-1-1', '1-1-1-2']);
  });

  test('collects the year it was issued for, whatever 設定 has come to say', () => {
    expect(taken(issued(MASTER, 'R4')).evaluationYear).toBe(2022);
    expect(taken(readingWith({ plan: PLAN, evaluationYear: 2021 })).evaluationYear).toBe(2021);
  });

  test('with settings that cannot be used is checked by the rubric as shipped and the last year that is over', () => {
    const broken = without(MASTER, '評価基準表');
    const subject = taken(broken, { today: { year: 2024, month: 3, day: 31 } });
    expect([subject.rubric.id, subject.evaluationYear]).toEqual([pace.id, 2022]);
    expect(checkBook(broken, CONTEXT).findings).toMatchObject([{ code: 'S03', severity: 'E' }]);
  });
});
