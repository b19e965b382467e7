/** A plan, a rubric and what was entered before, composed into the KPI book. */
import type { Rubric } from '../kpi/rubric';
import type { FiscalYear, Plan } from '../plan/plan';
import { assess, reasonTexts } from './assess';
import type { Book, BookIdentity, ConditionalFormat, Sheet } from './book';
import { definedNames } from './definedNames';
import { editedRubric } from './editedRubric';
import { identityFor } from './identity';
import type { Kept } from './kept';
import { manualsNow } from './manual/change';
import { bookNames } from './names';
import { plannedRows } from './plannedRows';
import { findingMarks } from './records/marks';
import { placeFindings } from './records/placeFindings';
import { identitySheet } from './sheets/identity';
import { listSheet } from './sheets/list';
import type { ListContent } from './sheets/listContent';
import { masterView } from './sheets/masterView';
import { measuresSheet } from './sheets/measures';
import { recordSheets } from './sheets/records';
import { settingsSheet } from './sheets/settings';
import { summarySheet } from './sheets/summary';

export interface BookRequest {
  readonly plan: Plan;
  /** As shipped; the officer's edits come with `kept`. */
  readonly rubric: Rubric;
  readonly evaluationYear: FiscalYear;
  /** '' unless foreign sheets hold our names; see BookIdentity. */
  readonly suffix: string;
  /** NOTHING_KEPT for a first drawing, else from `carryOver`. */
  readonly kept: Kept;
}

/** Sheets in tab order: KPI一覧, 施策, 集計, 設定, records where there are any, and the hidden identity. 判定理由 is judged anew. */
export function composeBook(request: BookRequest): Book {
  const { plan, evaluationYear, suffix, kept } = request;
  const rubric = editedRubric(request.rubric, kept.settings);
  const names = bookNames(suffix);
  const identity: BookIdentity = identityFor(plan, rubric, suffix);
  const context = { evaluationYear, firstYear: plan.firstYear };
  const manual = kept.records.manualVerdicts;
  const assessments = assess(plannedRows(plan, kept), context, rubric, manual);
  const reasons = reasonTexts(assessments);
  const view = masterView(plan);
  const content: ListContent = { plan, rubric, evaluationYear, suffix, names, kept, reasons, view };
  const list = listSheet(content);
  const elsewhere = new Set(kept.unknownRows.map(({ id }) => id));
  const records = {
    ...kept.records,
    findings: placeFindings(kept.records.findings, list),
    manualVerdicts: manualsNow(manual, assessments, elsewhere),
  };
  return {
    sheets: [
      withMarks(list, findingMarks(records.findings, names)),
      measuresSheet(content),
      summarySheet(content),
      settingsSheet({
        plan,
        rubric,
        evaluationYear,
        identity,
        thresholds: kept.thresholds,
        names,
        locked: false,
      }),
      ...recordSheets(records, names),
      identitySheet(identity, names),
    ],
    names: definedNames(plan, rubric, suffix),
    identity,
  };
}

/** Marks lie over the book's own colours. */
function withMarks(list: Sheet, marks: readonly ConditionalFormat[]): Sheet {
  return { ...list, conditionalFormats: [...marks, ...list.conditionalFormats] };
}
