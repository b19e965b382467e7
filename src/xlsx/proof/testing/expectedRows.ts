/** What the judged and the working columns of a book should say, by the TypeScript arithmetic. */
import { assess, type Assessment } from '../../../book/assess';
import { plannedRows } from '../../../book/plannedRows';
import { aimOf } from '../../../kpi/aim';
import { toNumber, type Fraction } from '../../../kpi/decimal';
import type { Progress } from '../../../kpi/judgement';
import { formatFiscalYear } from '../../../plan/fiscalYear';
import type { RandomBook } from './randomBook';

/** '' for a blank; ratios as shares of one. */
export type Expected = Readonly<Record<string, number | string>>;

export function assessmentsOf({ request, rubric }: RandomBook): Assessment[] {
  const { plan, kept, evaluationYear } = request;
  return assess(plannedRows(plan, kept), { evaluationYear, firstYear: plan.firstYear }, rubric);
}

/** Heading → value, for every column that is calculated from the entry on. */
export function expectedRow({ row, judgement, verdict }: Assessment, firstYear: number): Expected {
  const { progress } = judgement;
  const measured = row.measured;
  const aim = progress && measured ? aimOf(measured, firstYear) : null;
  const start = aim?.start ?? null;
  return {
    評価年度実績: blankOr(progress?.actual),
    実績年度: progress ? formatFiscalYear(progress.actualYear) : '',
    期待値: blankOr(progress?.expected),
    達成率: share(progress, 'levelRatio'),
    進捗率: share(progress, 'changeRatio'),
    ペース: share(progress, 'paceRatio'),
    期待比: share(progress, 'expectedRatio'),
    判定: verdict,
    行の確認: row.broken ?? '',
    実績年: blankOr(progress?.actualYear),
    有効基準値: start ? figureOf(start.value) : '',
    有効基準年: blankOr(start?.year),
    側: aim ? (aim.side === 'atLeast' ? 1 : -1) : '',
    目指す値: aim ? figureOf(aim.target) : '',
    維持: progress ? Number(progress.keep) : '',
    達成: progress ? Number(progress.met) : '',
    目標までの差: start && aim ? toNumber(aim.target) - toNumber(start.value) : '',
  };
}

function share(
  progress: Progress | null,
  key: 'levelRatio' | 'changeRatio' | 'paceRatio' | 'expectedRatio',
): number | string {
  const percent = progress?.[key] ?? null;
  return percent === null ? '' : percent / 100;
}

function blankOr(value: number | null | undefined): number | string {
  return value ?? '';
}

function figureOf(value: Fraction): number {
  return toNumber(value);
}
