/** Proves that a rubric has no gap, no grade that cannot be reached, and no overlap hidden by its order. */
import { conditionWords } from '../words/kpiConditions';
import { rubricFindings } from '../words/kpiRubric';
import type { Message } from '../words/message';
import { alternativesOf } from './boundList';
import { holds } from './condition';
import { describeGrade } from './describeCondition';
import { describeSituation } from './proof/describeSituation';
import { formFindings } from './proof/form';
import { findGaps } from './proof/gaps';
import { findHoles, type Hole } from './proof/holes';
import { findOverlaps, type Overlap } from './proof/overlaps';
import { linesFor, type Situation } from './proof/situations';
import { gradeMessage, type Condition, type Grade, type Rubric } from './rubric';

/**
 * What is wrong with a rubric, in words and as data.
 * - `form`: doubled keys or labels, a state word that points to no grade.
 * - `gap`: figures that get no grade.
 * - `unreachable`: a grade, or one alternative of its condition, that no figure gets, because it cannot hold or other grades
 *   always come first.
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
    ...findGaps(rubric, situations).map((witness) => toldGap(witness, rubric)),
    ...findUnreachable(rubric, situations),
    ...findOverlaps(rubric, situations).map((overlap) => toldOverlap(overlap, rubric)),
    ...findHoles(rubric, lines).map((hole) => toldHole(hole, rubric)),
  ];
}

/** A grade, or one alternative of its condition, that never gives a verdict. */
function findUnreachable(rubric: Rubric, situations: readonly Situation[]): RubricFinding[] {
  const byStateWord = Object.values(rubric.judgedStates);
  return rubric.grades.flatMap((grade) => {
    const won = situations.filter((situation) => situation.grade === grade);
    if (won.length === 0) {
      return byStateWord.includes(grade.key) ? [] : [unreachable(grade, grade.condition, rubric, situations)];
    }
    return alternativesOf(grade.condition)
      .filter((part) => !won.some(({ standing }) => holds(part, standing)))
      .map((part) => unreachable(grade, part, rubric, situations));
  });
}

function unreachable(
  grade: Grade,
  part: Condition,
  rubric: Rubric,
  situations: readonly Situation[],
): RubricFinding {
  const winners = new Set(
    situations.filter(({ standing }) => holds(part, standing)).map((situation) => situation.grade),
  );
  const hiddenBy = rubric.grades.filter((candidate) => winners.has(candidate));
  const line = describeGrade(grade, rubric, part);
  const message =
    hiddenBy.length > 0
      ? rubricFindings.hidden(line, hiddenBy.map(gradeMessage))
      : rubricFindings.neverTrue(line);
  return { kind: 'unreachable', grade, hiddenBy, message };
}

function toldGap(witness: Situation, rubric: Rubric): RubricFinding {
  return { kind: 'gap', witness, message: rubricFindings.gap(describeSituation(witness, rubric)) };
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
