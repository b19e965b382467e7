/** The book of one 担当課: cover, its KPIs, the settings that the formulas need, and what it was issued with. */
import { bookNames } from '../names';
import { cellAt } from '../a1';
import type { Book, BookIdentity, Sheet } from '../book';
import { actualKey } from '../columns';
import { definedNames } from '../definedNames';
import { editedRubric } from '../editedRubric';
import { identityFor } from '../identity';
import type { Plan } from '../../plan/plan';
import { findingMarks } from '../records/marks';
import type { FindingRecord } from '../records/records';
import type { ListView } from '../sheets/listView';
import { identitySheet } from '../sheets/identity';
import { listSheet } from '../sheets/list';
import type { ListContent } from '../sheets/listContent';
import { listPlace, type ListPlace } from '../sheets/listPlace';
import { snapshotsSheet } from '../sheets/rounds';
import { settingsSheet } from '../sheets/settings';
import { coverSheet } from './cover';
import { issuedKept } from './issuedKept';
import { issuedView } from './issuedView';
import type { IssuedRequest } from './request';
import { reviewSheet } from './review';
import { snapshotsOf } from './snapshots';

/**
 * Sheets in tab order: 表紙, 確認事項 where there are findings, KPI一覧, 設定 and the hidden ones. 「KPI一覧」 has the master's headings in the master's
 * order, so that all that reads a master reads it. What may be typed into is unlocked; whoever writes the book protects it.
 * 設定 stays visible though nothing in it can be changed: a gateway that drops hidden sheets would break every formula.
 */
export function composeIssuedBook(request: IssuedRequest): Book {
  const { evaluationYear } = request;
  const plan = withoutNotes(request.plan);
  const rubric = editedRubric(request.rubric, request.kept.settings);
  const names = bookNames('');
  const identity: BookIdentity = { ...identityFor(plan, rubric, ''), ...request.identity };
  const kept = issuedKept(request);
  const content: ListContent = {
    plan,
    rubric,
    evaluationYear,
    suffix: '',
    names,
    kept,
    reasons: new Map(),
    view: issuedView(request),
  };
  const list = listSheet(content);
  const snapshots = snapshotsOf(request.kept, plan, request.ids, identity.issue);
  const place = listPlace(content, content.view.rows.length);
  const findings = placedHere(request.findings, list, place, content.view);
  const firstInput = cellAt(place.column(actualKey(evaluationYear)), place.firstRow);
  return {
    sheets: [
      coverSheet({ request, rubric, names, firstInput }, identity),
      ...(findings.length > 0 ? [reviewSheet(findings)] : []),
      { ...list, conditionalFormats: [...findingMarks(findings, names), ...list.conditionalFormats] },
      settingsSheet({
        plan,
        rubric,
        evaluationYear,
        identity,
        thresholds: kept.thresholds,
        names,
        locked: true,
      }),
      snapshotsSheet(snapshots, names),
      identitySheet(identity, names),
    ],
    names: definedNames(plan, rubric, ''),
    identity,
  };
}

/** A finding about something that is not seen here leads to its KPI's 番号, one about no KPI of this book nowhere. */
function placedHere(
  findings: readonly FindingRecord[],
  list: Sheet,
  place: ListPlace,
  { look }: ListView,
): FindingRecord[] {
  const rows = list.tables[0]?.rows ?? [];
  const seen = new Set(place.columns.filter((column) => look(column).shown).map(({ heading }) => heading));
  return findings.map((finding) => {
    const column = seen.has(finding.column) ? finding.column : '番号';
    const address = place.cell(rows, finding.kpi, column);
    return { ...finding, sheet: address === null ? '' : list.name, address: address ?? '' };
  });
}

/** How the plan's text was corrected is the planning section's business. */
function withoutNotes(plan: Plan): Plan {
  const notes: [] = [];
  return {
    ...plan,
    notes,
    strategies: plan.strategies.map((strategy) => ({
      ...strategy,
      notes,
      policies: strategy.policies.map((policy) => ({
        ...policy,
        notes,
        measures: policy.measures.map((measure) => ({
          ...measure,
          notes,
          kpis: measure.kpis.map((kpi) => ({ ...kpi, notes })),
        })),
      })),
    })),
  };
}
