/** Whether a rubric's keys and labels tell its parts apart. */
import { rubricFindings } from '../../words/kpiRubric';
import type { Message } from '../../words/message';
import { boundedConditions } from '../boundList';
import { gradeLabel, type Rubric } from '../rubric';

/** One message for each doubled label, doubled key, and state word without a grade. */
export function formFindings(rubric: Rubric): Message[] {
  const gradeKeys = rubric.grades.map((grade) => grade.key);
  return [
    ...doubled(rubric.grades.map(gradeLabel)).map(rubricFindings.sameLabel),
    ...doubled(gradeKeys).map(rubricFindings.sameKey),
    ...doubled(boundKeys(rubric)).map(rubricFindings.sameKey),
    ...Object.entries(rubric.judgedStates)
      .filter(([, key]) => !gradeKeys.includes(key))
      .map(([word, key]) => rubricFindings.unknownGrade(word, key)),
  ];
}

/** A bound may stand several times in one grade, with one percentage: there it is one bound. */
function boundKeys(rubric: Rubric): string[] {
  return rubric.grades.flatMap((grade) => {
    const bounds = boundedConditions(grade.condition).map(({ bound }) => bound);
    return [...new Map(bounds.map((bound) => [`${bound.key} ${bound.percent}`, bound.key])).values()];
  });
}

function doubled(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
