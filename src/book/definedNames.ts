/** The defined names of the book: cells and lists of 「設定」. */
import { listBounds } from '../kpi/boundList';
import type { Rubric } from '../kpi/rubric';
import type { Plan } from '../plan/plan';
import { absoluteArea, absoluteCell, quoteSheet } from './a1';
import type { DefinedName } from './book';
import { bookNames } from './names';
import { settingsPlace } from './sheets/settingsPlace';

export function definedNames(plan: Plan, rubric: Rubric, suffix: string): DefinedName[] {
  const names = bookNames(suffix);
  const place = settingsPlace(plan, rubric);
  const on = (name: string, address: string): DefinedName => ({
    name,
    refersTo: `${quoteSheet(names.sheets.settings)}!${address}`,
  });
  const { cells } = names;
  return [
    on(cells.evaluationYear, place.value('evaluationYear')),
    on(cells.evaluationYearNumber, place.value('evaluationYearNumber')),
    on(cells.firstYearNumber, place.value('firstYearNumber')),
    on(cells.yearPosition, place.value('yearPosition')),
    on(cells.roundingMode, place.value('roundingMode')),
    on(cells.ratioSteps, place.value('ratioSteps')),
    on(cells.problems, place.value('problems')),
    on(cells.rubricTitle, place.value('rubricTitle')),
    on(cells.stateWords, absoluteArea(place.stateWords)),
    on(cells.planYears, absoluteArea(place.planYears)),
    on(cells.years, absoluteArea(place.years)),
    ...rubric.grades.map((_, i) => on(names.gradeLabel(i + 1), absoluteCell(4, place.gradeRow(i)))),
    ...listBounds(rubric).map(({ grade, number }, i) =>
      on(
        names.bound(i + 1),
        absoluteCell(place.firstBound + number - 1, place.gradeRow(rubric.grades.indexOf(grade))),
      ),
    ),
  ];
}
