/** The bounds of a rubric as the planning section edits them in 設定. */
import { boundProblems } from '../words/kpiRubric';
import type { Message, Problem } from '../words/message';
import { listBounds, type ListedBound } from './boundList';
import { exact, times, toNumber } from './decimal';
import { describeCondition } from './describeCondition';
import { percentText } from './figureText';
import { gradeMessage, type Bound, type Condition, type Rubric } from './rubric';

export { listBounds, type ListedBound } from './boundList';

const HIGHEST_PERCENT = 1000;

/** The rubric with other bounds. `edits`: bound key → percent, as checked by {@link readBounds}; unknown keys have no effect. */
export function withEdits(rubric: Rubric, edits: ReadonlyMap<string, number>): Rubric {
  const edited = (condition: Condition): Condition => editCondition(condition, edits);
  return {
    ...rubric,
    grades: rubric.grades.map((grade) => ({ ...grade, condition: edited(grade.condition) })),
  };
}

/** What 設定 holds: the bounds that can be used, and what is wrong with the others (for which the rubric's own stand). */
export interface BoundsReading {
  /** Bound key → percent. */
  readonly edits: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the cells of 設定 that hold bounds.
 * @param cells bound key → what the cell holds: a share of one (0.6 = 60 %), null for an empty cell.
 *   A key that is missing was never edited.
 * Problems: `bound-empty`, `bound-not-a-number`, `bound-out-of-range` (under 0 % or over 1,000 %), `bounds-out-of-order`
 * (two grades on one metric whose bounds changed places or are equal; then none of that metric's edits is used).
 */
export function readBounds(
  rubric: Rubric,
  cells: ReadonlyMap<string, number | string | boolean | null>,
): BoundsReading {
  const edits = new Map<string, number>();
  const problems: Problem[] = [];
  for (const bound of listBounds(rubric)) {
    const cell = cells.get(bound.key);
    if (cell === undefined) continue;
    const read = readBound(bound, cell, rubric);
    if (typeof read === 'number') edits.set(bound.key, read);
    else problems.push(read);
  }
  for (const [high, low] of neighbours(rubric)) {
    const problem = orderProblem(high, low, edits, rubric);
    if (problem) problems.push(problem);
  }
  for (const group of brokenGroups(rubric, edits)) group.forEach(({ key }) => edits.delete(key));
  return { edits, problems };
}

function readBound(
  bound: ListedBound,
  cell: number | string | boolean | null,
  rubric: Rubric,
): number | Problem {
  const name = boundName(bound, rubric);
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) {
    return problem('bound-empty', boundProblems.empty(name));
  }
  if (typeof cell !== 'number' || !Number.isFinite(cell)) {
    return problem('bound-not-a-number', boundProblems.notANumber(name, String(cell)));
  }
  // Exactly: 0.07 × 100 is not 7 in binary arithmetic.
  const percent = toNumber(times(exact(cell), exact(100)));
  return percent >= 0 && percent <= HIGHEST_PERCENT
    ? percent
    : problem('bound-out-of-range', boundProblems.outOfRange(name, shown(percent)));
}

/** Bounds that are compared with the same metric in the same sense, from the highest to the lowest. */
function ladders(rubric: Rubric): ListedBound[][] {
  const ladders = new Map<string, ListedBound[]>();
  for (const bound of listBounds(rubric)) {
    if (bound.condition.kind !== 'metric') continue;
    const sense = bound.condition.operator.charAt(0);
    const key = `${sense} ${JSON.stringify(bound.condition.metric)}`;
    ladders.set(key, [...(ladders.get(key) ?? []), bound]);
  }
  return [...ladders.values()].map((ladder) => ladder.sort((a, b) => b.percent - a.percent));
}

function neighbours(rubric: Rubric): (readonly [ListedBound, ListedBound])[] {
  return ladders(rubric).flatMap((ladder) =>
    ladder.flatMap((high, index) => {
      const low = ladder[index + 1];
      return low ? [[high, low] as const] : [];
    }),
  );
}

function brokenGroups(rubric: Rubric, edits: ReadonlyMap<string, number>): ListedBound[][] {
  const percentOf = (bound: ListedBound): number => edits.get(bound.key) ?? bound.percent;
  return ladders(rubric).filter((ladder) =>
    ladder.some((bound, index) => {
      const next = ladder[index + 1];
      return next !== undefined && percentOf(bound) <= percentOf(next);
    }),
  );
}

function orderProblem(
  high: ListedBound,
  low: ListedBound,
  edits: ReadonlyMap<string, number>,
  rubric: Rubric,
): Problem | null {
  const highPercent = edits.get(high.key) ?? high.percent;
  const lowPercent = edits.get(low.key) ?? low.percent;
  if (highPercent > lowPercent) return null;
  return problem(
    'bounds-out-of-order',
    boundProblems.outOfOrder(
      boundName(high, rubric),
      shown(highPercent),
      boundName(low, rubric),
      shown(lowPercent),
    ),
  );
}

/** Names grade and bound, with the place 設定 gives it: △やや遅れの境界1: ペース 60%以上. */
function boundName(bound: ListedBound, rubric: Rubric): Message {
  return boundProblems.bound(
    gradeMessage(bound.grade),
    bound.number,
    describeCondition(bound.condition, rubric),
  );
}

function shown(percent: number): string {
  const [, fraction = ''] = String(percent).split('.');
  return percentText(percent, Math.min(fraction.length, 6));
}

function problem(code: string, message: Message): Problem {
  return { code, message, remedy: boundProblems.remedy };
}

function editCondition(condition: Condition, edits: ReadonlyMap<string, number>): Condition {
  switch (condition.kind) {
    case 'metric':
    case 'noWorseThanBaseline':
      return { ...condition, bound: editBound(condition.bound, edits) };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => editCondition(part, edits)) };
    case 'not':
      return { ...condition, of: editCondition(condition.of, edits) };
    default:
      return condition;
  }
}

function editBound(bound: Bound, edits: ReadonlyMap<string, number>): Bound {
  return { ...bound, percent: edits.get(bound.key) ?? bound.percent };
}
