import { gradeLabel, shownGrades, type Grade, type Rubric } from '../../kpi/rubric';
import type { Message } from '../../words/message';
import { stateNames } from '../../words/taskpaneVerdicts';

/** How a verdict is shown: never by its colour alone. */
export interface GradeLook {
  /** What stands on the swatch: the symbol, a short name (A, B+), else the grade's place in its rubric. '' for a state. */
  readonly mark: string;
  readonly name: Message;
  /** Symbol and name, as 判定 has it in Japanese. */
  readonly label: Message;
  /** Fill, `#RRGGBB`. */
  readonly colour: string;
}

/** Best first, states after the grades. */
export function looksOf(rubric: Rubric): GradeLook[] {
  const states = rubric.grades.filter(({ state }) => state === true);
  return [...shownGrades(rubric).map(({ grade }) => grade), ...states].map(lookOfGrade);
}

/** The look of a label as it stands in 判定: one of the rubric's grades, or a state. */
export function lookOfLabel(label: string, rubric: Rubric, colour = '#C8C6C4'): GradeLook {
  const look = looksOf(rubric).find((candidate) => candidate.label.ja === label);
  if (look !== undefined) return look;
  const name = { ja: label, en: stateNames[label] ?? label };
  return { mark: '', name, label: name, colour };
}

function lookOfGrade(grade: Grade, place: number): GradeLook {
  const label = { ja: gradeLabel(grade), en: [grade.symbol, grade.name.en].filter(Boolean).join(' ') };
  return { mark: markOf(grade, place), name: grade.name, label, colour: grade.colour };
}

function markOf(grade: Grade, place: number): string {
  if (grade.state === true) return '';
  if (grade.symbol !== '') return grade.symbol;
  return /^[A-Z][+-]?$/.test(grade.name.ja) ? grade.name.ja : String(place + 1);
}
