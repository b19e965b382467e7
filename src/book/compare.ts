/** What the sheet says against what the add-in says, and which formulas are no longer ours. */
import type { Rubric } from '../kpi/rubric';
import type { Plan } from '../plan/plan';
import type { Assessment } from './assess';
import { rawOf, shownOf } from './cells';
import type { CellChange } from './change';
import { listColumns } from './columns';
import type { VerdictSource } from './formulas/manualFirst';
import { rowFormulas } from './formulas/rowFormulas';
import type { ReadTable } from './reading';
import type { SheetRow } from './readRows';
import { isSameFormula } from './sameFormula';

/** A judged or working cell that lost its formula, and the formula to put back. */
export interface OverwrittenCell extends CellChange {
  readonly formula: string;
}

/** Cells of 判定, 達成率, 進捗率 that say something else than `assessments`, which were made from the same rows of `list`. */
export function disagreements(
  rows: readonly SheetRow[],
  assessments: readonly Assessment[],
  { sheet }: ReadTable,
): CellChange[] {
  const judged = new Map(assessments.map((assessment) => [assessment.row, assessment]));
  return rows.flatMap((row) => {
    const assessment = judged.get(row);
    if (!assessment) return [];
    const progress = assessment.judgement.progress;
    const expected: readonly (readonly [heading: string, value: string | number | null])[] = [
      ['判定', assessment.verdict],
      ['達成率', progress?.levelRatio ?? null],
      ['進捗率', progress?.changeRatio ?? null],
    ];
    return expected.flatMap(([heading, value]): CellChange[] => {
      const cell = row.cell(heading);
      if (!cell || cell.kind === 'notCalculated') return [];
      const raw = rawOf(cell);
      const said = typeof raw === 'number' && typeof value !== 'string' ? percentOf(raw) : shownOf(cell);
      if (said === (value ?? '')) return [];
      const after = value === null ? '' : typeof value === 'number' ? `${value}%` : value;
      const before = typeof said === 'number' ? `${said}%` : said;
      return [{ sheet, address: cell.address, subject: row.id, column: heading, before, after }];
    });
  });
}

/** Formulas that someone overwrote, in the sheet's order. `list` is the table from which the rows were read. */
export function overwrittenFormulas(
  rows: readonly SheetRow[],
  plan: Plan,
  rubric: Rubric,
  list: ReadTable,
  suffix: string,
  source: VerdictSource,
): OverwrittenCell[] {
  const formulas = rowFormulas(plan, rubric, suffix, source);
  const columns = listColumns(plan).flatMap(({ key, heading }) => {
    const formula = formulas.get(key);
    return formula === undefined ? [] : [{ heading, formula }];
  });
  return rows.flatMap((row) =>
    columns.flatMap(({ heading, formula }): OverwrittenCell[] => {
      const cell = row.cell(heading);
      if (!cell || (cell.formula !== null && isSameFormula(cell.formula, formula, list.name))) return [];
      const before = cell.formula ?? shownOf(cell);
      return [
        {
          sheet: list.sheet,
          address: cell.address,
          subject: row.id,
          column: heading,
          before,
          after: formula,
          formula,
        },
      ];
    }),
  );
}

/** A share of 1 as the percentage it shows; binary noise does not count. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}
