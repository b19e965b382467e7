/** A rubric with what the planning section edited in 「設定」. */
import type { Bound, Condition, Grade, Rubric } from '../kpi/rubric';
import type { KeptSettings } from './kept';

/** Edits of another rubric do not touch this one. */
export function editedRubric(rubric: Rubric, settings: KeptSettings | null): Rubric {
  if (settings?.rubricId !== rubric.id) return rubric;
  return {
    ...rubric,
    rounding: settings.rounding ?? rubric.rounding,
    grades: rubric.grades.map((grade) => editedGrade(grade, settings)),
  };
}

function editedGrade(grade: Grade, { bounds, grades }: KeptSettings): Grade {
  const edit = grades.get(grade.key);
  const condition = withBounds(grade.condition, ({ key, percent }) => bounds.get(key) ?? percent);
  if (!edit) return { ...grade, condition };
  const name = { ja: edit.name, en: edit.name === grade.name.ja ? grade.name.en : edit.name };
  return { ...grade, symbol: edit.symbol, name, colour: edit.colour, condition };
}

function withBounds(condition: Condition, percentOf: (bound: Bound) => number): Condition {
  switch (condition.kind) {
    case 'metric':
    case 'noWorseThanBaseline':
      return { ...condition, bound: { ...condition.bound, percent: percentOf(condition.bound) } };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((part) => withBounds(part, percentOf)) };
    case 'not':
      return { ...condition, of: withBounds(condition.of, percentOf) };
    default:
      return condition;
  }
}
