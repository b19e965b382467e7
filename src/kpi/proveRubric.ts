/** Proves that a rubric has no gap, no grade that cannot be reached, and no overlap hidden by its order. */
import { conditionWords } from '../words/kpiConditions';
import { rubricFindings } from '../words/kpiRubric';
import type { Message } from '../words/message';
import { blankPattern } from './proof/blankPattern';
import { leavesOf } from './boundList';
import { holds } from './condition';
import { describeSituation, plainer } from './proof/describeSituation';
import { gradeOf } from './judge';
import { gradeMessage, type Grade, type Rubric } from './rubric';
import { formFindings } from './proof/form';
import { findHoles, type Hole } from './proof/holes';
import { findOverlaps, type Overlap } from './proof/overlaps';
import { linesFor, type Situation } from './proof/situations';

/**
 * What is wrong with a rubric, in words and as data.
 * - `form`: doubled keys or labels, a state word that points to no grade.
 * - `gap`: figures that get no grade.
 * - `unreachable`: a grade that no figure gets, because its condition cannot hold or other grades always come first.
 * - `overlap`: two grades compare the same metric, and there are figures that satisfy both, figures that satisfy only the
 *   first, and figures that satisfy only the second (70〜80 beside 80〜90). A ladder (80以上, then 60以上) is no overlap: all that
 *   satisfies the first satisfies the second. Nor are grades of different things (目標値を達成 before 達成率80%以上): being put
 *   first is what they are for. Compared are the alternatives of a condition that ask for the metric, so a 「目標値を達成、または…」 is none.
 * - `hole`: as figures of one KPI improve, a grade gives way to another and then comes back (80以上, 60〜79, それ以外: 79.5).
 */
export type RubricFinding =
  | { readonly kind: 'form'; readonly message: Message }
  | { readonly kind: 'gap'; readonly witness: Situation; readonly message: Message }
  | {
      readonly kind: 'unreachable';
      readonly grade: Grade;
      readonly hiddenBy: readonly Grade[];
      readonly message: Message;
    }
  | (Overlap & { readonly kind: 'overlap'; readonly message: Message })
  | (Hole & { readonly kind: 'hole'; readonly message: Message });

/**
 * All findings; empty for a sound rubric. The proof runs through every cell that the rubric's bounds cut out of
 * (baseline, actual) on its rounding grid, for both directions and ranges, targets above, at and below zero, a spread of
 * elapsed times, with and without baseline (see proof/situations.ts), and judges each for real: a finding always comes with a figure.
 */
export function proveRubric(rubric: Rubric): RubricFinding[] {
  const form = formFindings(rubric).map((message): RubricFinding => ({ kind: 'form', message }));
  const lines = [...linesFor(rubric)];
  const situations = lines.flat();
  return [
    ...form,
    ...findGaps(rubric, situations),
    ...findUnreachable(rubric, situations),
    ...findOverlaps(rubric, situations).map((overlap) => toldOverlap(overlap, rubric)),
    ...findHoles(rubric, lines).map((hole) => toldHole(hole, rubric)),
  ];
}

/** One gap for each pattern of blank metrics, and for each cell between the bounds where none is blank. */
function findGaps(rubric: Rubric, situations: readonly Situation[]): RubricFinding[] {
  const gaps = new Map<string, Situation>();
  for (const situation of situations) {
    if (gradeOf(situation.standing, rubric)) continue;
    const key = blankPattern(rubric, situation) + boundPattern(rubric, situation);
    gaps.set(key, plainer(gaps.get(key), situation));
  }
  return [...gaps.values()].map((witness) => ({
    kind: 'gap',
    witness,
    message: rubricFindings.gap(describeSituation(witness, rubric)),
  }));
}

function findUnreachable(rubric: Rubric, situations: readonly Situation[]): RubricFinding[] {
  const reached = new Set(Object.values(rubric.judgedStates));
  for (const { standing } of situations) {
    const grade = gradeOf(standing, rubric);
    if (grade) reached.add(grade.key);
  }
  return rubric.grades
    .filter((grade) => !reached.has(grade.key))
    .map((grade) => {
      const hiddenBy = winnersOver(grade, rubric, situations);
      const label = gradeMessage(grade);
      return {
        kind: 'unreachable',
        grade,
        hiddenBy,
        message:
          hiddenBy.length > 0
            ? rubricFindings.hidden(label, hiddenBy.map(gradeMessage))
            : rubricFindings.neverTrue(label),
      };
    });
}

function winnersOver(grade: Grade, rubric: Rubric, situations: readonly Situation[]): Grade[] {
  const winners = situations
    .filter(({ standing }) => holds(grade.condition, standing))
    .map(({ standing }) => gradeOf(standing, rubric));
  return rubric.grades.filter((candidate) => winners.includes(candidate));
}

/** Which comparisons hold; '' where a metric is blank, which is reason enough. */
function boundPattern(rubric: Rubric, situation: Situation): string {
  if (blankPattern(rubric, situation) !== '') return '';
  return rubric.grades
    .flatMap((grade) => leavesOf(grade.condition))
    .map((leaf) => (holds(leaf, situation.standing) ? '1' : '0'))
    .join('');
}

function toldOverlap(overlap: Overlap, rubric: Rubric): RubricFinding {
  const { first, second, metric, witness } = overlap;
  const message = rubricFindings.overlap(
    gradeMessage(first),
    gradeMessage(second),
    conditionWords.metrics[metric],
    describeSituation(witness, rubric),
  );
  return { kind: 'overlap', ...overlap, message };
}

function toldHole(hole: Hole, rubric: Rubric): RubricFinding {
  const message = rubricFindings.hole(
    gradeMessage(hole.grade),
    gradeMessage(hole.between),
    describeSituation(hole.witness, rubric),
  );
  return { kind: 'hole', ...hole, message };
}
