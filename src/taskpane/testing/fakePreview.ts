import type { GeneratePreview, GenerateRequest } from '../../excel/openBook';
import { planRows, type PlanRow } from '../../plan/plan';

/** What generating would make of a plan, in sheets and in the framework's levels. */
export function previewOfPlan(
  { plan, suffix }: GenerateRequest,
  isNew: boolean,
): Pick<GeneratePreview, 'sheets' | 'counts'> {
  const rows = planRows(plan);
  const sheet = (name: string, count: number) => ({ name: name + suffix, rows: count, isNew });
  const distinct = (pick: (row: PlanRow) => unknown) => new Set(rows.map(pick)).size;
  const counts = {
    strategies: distinct((row) => row.strategy),
    policies: distinct((row) => row.policy),
    measures: distinct((row) => row.measure),
    kpis: rows.length,
  };
  return {
    sheets: [
      sheet('KPI一覧', counts.kpis),
      sheet('施策', counts.measures),
      sheet('集計', counts.strategies + 1),
      sheet('設定', 24),
    ],
    counts,
  };
}

export const namesTaken = {
  code: 'foreign-sheet',
  message: { ja: '同じ名前のシートがあります。', en: 'The sheet name is taken.' },
  remedy: { ja: '別の名前にしてください。', en: 'Choose another name.' },
};
