import { gradeLabel, type Grade, type Rubric } from '../../kpi/rubric';
import type { Message } from '../../words/message';
import { stateNames } from '../../words/taskpaneVerdicts';

/** How a verdict is shown: never by its colour alone. */
export interface GradeLook {
  /** One or two characters for a small swatch: the symbol, or the name or its first letter. '' for a state. */
  readonly mark: string;
  /** Symbol and name, as 判定 has it in Japanese. */
  readonly label: Message;
  /** Fill, `#RRGGBB`. */
  readonly colour: string;
}

export function lookOfGrade(grade: Grade): GradeLook {
  const label = { ja: gradeLabel(grade), en: [grade.symbol, grade.name.en].filter(Boolean).join(' ') };
  return { mark: grade.state ? '' : markOf(grade), label, colour: grade.colour };
}

/** The look of a label as it stands in 判定: one of the rubric's grades, or a state. */
export function lookOfLabel(label: string, rubric: Rubric, colour = '#C8C6C4'): GradeLook {
  const grade = rubric.grades.find((candidate) => gradeLabel(candidate) === label);
  if (grade !== undefined) return lookOfGrade(grade);
  return { mark: '', label: { ja: label, en: stateNames[label] ?? label }, colour };
}

function markOf(grade: Grade): string {
  if (grade.symbol !== '') return grade.symbol;
  return grade.name.ja.length <= 2 ? grade.name.ja : grade.name.ja.slice(0, 1);
}
