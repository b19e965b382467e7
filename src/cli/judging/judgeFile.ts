/** The verdicts of a book's figures, by the settings that stand in the book. */
import { assess, explanationOf, type Assessment } from '../../book/assess';
import { readRows } from '../../book/readRows';
import { readSettings } from '../../book/readSettings';
import type { Reading } from '../../book/reading';
import { recognise } from '../../book/recognise';
import { readManualVerdicts } from '../../book/records/manualVerdicts';
import type { Rubric } from '../../kpi/rubric';
import type { FiscalYear, Plan } from '../../plan';
import { fileBookProblems } from '../../words/cliBook';
import type { Result } from '../../words/message';
import type { JudgedKpi } from './output';

export interface JudgedFile {
  readonly judged: readonly JudgedKpi[];
  readonly evaluationYear: FiscalYear;
  readonly rubric: Rubric;
}

/** @param plan what the book was made from; a book of another plan is refused */
export function judgeReading(reading: Reading, plan: Plan): Result<JudgedFile> {
  const found = recognise(reading, reading.identity?.suffix ?? '');
  if (found.kind === 'none') return { ok: false, errors: [fileBookProblems.notOurs(reading.source)] };
  if (found.kind === 'foreign') {
    return { ok: false, errors: [fileBookProblems.foreign(reading.source, found.holders)] };
  }
  const { identity, names } = found;
  if (identity.planId !== plan.id) {
    return { ok: false, errors: [fileBookProblems.otherPlan(reading.source, identity.planId, plan.id)] };
  }
  const settings = readSettings(reading, names, plan);
  if (!settings.ok) return settings;
  const rows = readRows(reading, names, plan);
  if (!rows.ok) return rows;
  const { evaluationYear, rubric } = settings.value;
  const context = { evaluationYear, firstYear: plan.firstYear };
  const judged = assess(rows.value, context, rubric, readManualVerdicts(reading, names)).map(judgedKpi);
  return { ok: true, value: { judged, evaluationYear, rubric } };
}

function judgedKpi(assessment: Assessment): JudgedKpi {
  const { row, judgement, manual } = assessment;
  const shared = { id: row.id, decimals: row.measured?.decimals ?? 0, judgement };
  if (!manual) return shared;
  const { verdict, reason, by } = manual.record;
  const explanation = explanationOf(assessment).ja;
  return { ...shared, manual: { verdict, reason, by, state: manual.state, explanation } };
}
