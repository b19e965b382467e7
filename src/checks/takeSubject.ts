/** From a Reading to what checks look at, or to the reasons why the book cannot be taken in. */
import type { BookIdentity } from '../book/book';
import { editedRubric } from '../book/editedRubric';
import { bookNames, SHEET_NAMES, type BookNames } from '../book/names';
import { readRows, type SheetRow } from '../book/readRows';
import { surveySettings, type SettingsSurvey } from '../book/readSettings';
import type { Reading } from '../book/reading';
import { recognise } from '../book/recognise';
import { acceptedFigures } from '../book/records/acceptedFigures';
import { readRecords } from '../book/records/readRecords';
import type { Records } from '../book/records/records';
import { readThresholds } from '../book/readThresholds';
import type { Rubric } from '../kpi/rubric';
import { findRubric } from '../kpi/rubrics';
import { pace } from '../kpi/rubrics/pace';
import { isOver, parseFiscalYear } from '../plan/fiscalYear';
import { planRows, planYears, type FiscalYear, type PlanRow } from '../plan/plan';
import { subjectWords } from '../words/checks/subject';
import type { Finding } from './finding';
import { findingOf } from './findingAt';
import type { CheckContext, Subject } from './subject';

export type Taken =
  | { readonly kind: 'subject'; readonly subject: Subject }
  /** All findings are F. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

export function takeSubject(reading: Reading, context: CheckContext): Taken {
  const refused = (...findings: readonly Finding[]): Taken => ({ kind: 'refused', findings });
  const recognised = recognise(reading);
  if (recognised.kind !== 'book') return refused(notOurs(reading, recognised));
  const { identity, names } = recognised;
  const others = otherBook(reading, identity, context);
  if (others.length > 0) return refused(...others);
  const list = reading.tables.get(names.tables.list);
  const rows = readRows(reading, names, context.plan);
  if (!list || !rows.ok) return refused(tableMissing(reading, names));
  const records = readRecords(reading, names);
  const survey = surveySettings(reading, names, context.plan);
  return {
    kind: 'subject',
    subject: {
      ...context,
      reading,
      identity,
      names,
      list,
      rows: rows.value,
      planned: plannedRows(rows.value, identity, records, context),
      rubric: rubricOf(survey, identity),
      evaluationYear: evaluationYearOf(survey, identity, context),
      // A master knows from its own log what it was given.
      accepted:
        context.accepted ?? (identity.issue === '' ? acceptedFigures(records.log, context.plan) : null),
      bounds: context.thresholds ?? readThresholds(reading, names).thresholds,
      records,
    },
  };
}

function notOurs(
  reading: Reading,
  recognised: Exclude<ReturnType<typeof recognise>, { kind: 'book' }>,
): Finding {
  const names = bookNames('');
  const sheets = new Set(reading.sheets.map(({ name }) => name));
  // The sheets stand but no table does: spreadsheets that know no tables save them so.
  const lostTables =
    sheets.has(SHEET_NAMES.list) &&
    sheets.has(SHEET_NAMES.settings) &&
    !reading.tables.has(names.tables.list);
  if (lostTables) return tableMissing(reading, names);
  const words =
    recognised.kind === 'foreign' ? subjectWords.foreign(recognised.holders) : subjectWords.notOurs();
  return findingOf(reading.source, 'S01', words);
}

function tableMissing(reading: Reading, names: BookNames): Finding {
  return findingOf(reading.source, 'S03', subjectWords.tableMissing(names.tables.list));
}

/** Another plan, another version of it, or a book issued for another round. */
function otherBook(reading: Reading, identity: BookIdentity, { plan, round }: CheckContext): Finding[] {
  const isMaster = identity.issue === '';
  const told = (words: ReturnType<typeof subjectWords.notOurs>): Finding[] => [
    findingOf(reading.source, 'S01', words),
  ];
  if (identity.planId !== plan.id) return told(subjectWords.otherPlan(identity.planId, plan.id));
  if (identity.planVersion !== plan.version)
    return told(subjectWords.otherVersion(identity.planVersion, plan.version, isMaster));
  if (!isMaster && round !== null && identity.round !== round)
    return told(subjectWords.otherRound(identity.round, round));
  return [];
}

/**
 * All of the plan in a master. In an issued book those that it was issued with, by the planning section's own record, else
 * by the book's. Where there is neither (a gateway dropped the hidden sheet), those that the plan knows of what stands there,
 * so that no row is called missing on a guess.
 */
function plannedRows(
  rows: readonly SheetRow[],
  { issue }: BookIdentity,
  { snapshots }: Records,
  { plan, issuedIds }: CheckContext,
): ReadonlyMap<string, PlanRow> {
  const all = planRows(plan).map((row) => [row.kpi.id, row] as const);
  if (issue === '') return new Map(all);
  const issued =
    issuedIds?.get(issue) ??
    new Set(snapshots.filter((record) => record.issue === issue).map(({ kpi }) => kpi));
  const wanted = issued.size > 0 ? issued : new Set(rows.map(({ id }) => id));
  return new Map(all.filter(([id]) => wanted.has(id)));
}

function rubricOf({ shipped, kept }: SettingsSurvey, { rubricId }: BookIdentity): Rubric {
  return editedRubric(shipped ?? findRubric(rubricId) ?? pace, kept);
}

/** An issued book collects the year it was issued for, whatever 設定 has come to say. */
function evaluationYearOf(
  survey: SettingsSurvey,
  identity: BookIdentity,
  { plan, round, today }: CheckContext,
): FiscalYear {
  const years = planYears(plan);
  const inPlan = (year: FiscalYear | null): FiscalYear | null =>
    year !== null && years.includes(year) ? year : null;
  return (
    inPlan(parseFiscalYear(identity.round)) ??
    survey.evaluationYear ??
    inPlan(parseFiscalYear(round ?? '')) ??
    years.filter((year) => isOver(year, today)).at(-1) ??
    plan.firstYear
  );
}
