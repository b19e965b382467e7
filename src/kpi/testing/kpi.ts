/** A KPI and its judging, for tests: only what matters to the test is spelled out. */
import { readActual } from '../actual';
import { judge } from '../judge';
import type { Actual, Judgement, Measured, Progress } from '../judgement';
import { gradeLabel, type Rubric } from '../rubric';
import { pace } from '../rubrics/pace';

const R6 = 2024;

/** 以上, 時点, baseline of H30 (2018), target of R6 (2024). */
export function kpiOf(fields: Partial<Measured> & Pick<Measured, 'baseline' | 'target'>): Measured {
  return {
    id: '1-1-1-1',
    unit: '人',
    baselineYear: 2018,
    targetYear: R6,
    direction: 'atLeast',
    accumulation: 'pointInTime',
    decimals: 0,
    ...fields,
  };
}

/** Cells as typed, by year; plan R2 to R6. */
export function judged(
  kpi: Measured,
  cells: Readonly<Record<number, number | string | boolean | null>>,
  rubric: Rubric = pace,
  evaluationYear = R6,
): Judgement {
  const actuals = new Map<number, Actual>();
  for (const [year, raw] of Object.entries(cells)) {
    const actual = readActual(raw);
    if (actual) actuals.set(Number(year), actual);
  }
  return judge(kpi, actuals, { evaluationYear, firstYear: 2020 }, rubric);
}

/** 判定 as written in the sheet. */
export function verdictOf(judgement: Judgement): string {
  return judgement.kind === 'judged' ? gradeLabel(judgement.grade) : judgement.state;
}

/** @throws Error where no figure was measured */
export function progressIn(judgement: Judgement): Progress {
  if (!judgement.progress) throw new Error(`not measured: ${judgement.explanation.en}`);
  return judgement.progress;
}
