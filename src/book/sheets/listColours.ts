/** Colours of 「KPI一覧」 that follow what stands in the cells. */
import { NO_GRADE } from '../../kpi/judge';
import type { ConditionalFormat } from '../book';
import { STATES } from '../words';
import type { ListContent } from './listContent';
import type { ListPlace } from './listPlace';
import { COLOURS, inkOn } from './look';
import { cellAt } from '../a1';

export function listColours({ rubric, names }: ListContent, place: ListPlace): ConditionalFormat[] {
  const [verdict, reason] = [place.inRow('verdict'), place.inRow('reason')];
  const grades = rubric.grades.map((grade, i): ConditionalFormat => ({
    kind: 'formula',
    ranges: [place.body('verdict')],
    formula: `=${verdict}=${names.gradeLabel(i + 1)}`,
    fill: grade.colour,
    fontColour: inkOn(grade.colour),
    bold: true,
    stopIfTrue: true,
  }));
  const toSee = [STATES.unclear, STATES.settings, NO_GRADE].map((word) => `${verdict}="${word}"`).join(',');
  return [
    ...grades,
    warning([place.body('verdict')], `=OR(${toSee})`),
    {
      kind: 'formula',
      ranges: [place.body('verdict')],
      formula: `=LEN(${verdict})>0`,
      fill: COLOURS.state,
      fontColour: COLOURS.faint,
    },
    unreadable(place, names.cells.stateWords),
    {
      kind: 'formula',
      ranges: [place.body('reason')],
      formula: `=AND(LEN(${reason})>0,LEFT(${reason},LEN(${verdict}))<>${verdict})`,
      fontColour: COLOURS.faint,
      italic: true,
    },
    { kind: 'dataBar', ranges: [place.body('changeRatio')], colour: COLOURS.bar, min: 0, max: 1 },
  ];
}

/** An actual that is neither figure nor state word is seen in whatever year it stands. */
function unreadable(place: ListPlace, stateWords: string): ConditionalFormat {
  const first = place.columns.findIndex(({ kind }) => kind === 'input') + 1;
  const cell = cellAt(first, place.firstRow);
  const isWord = `SUMPRODUCT(--EXACT(${stateWords},TRIM(${cell})))>0`;
  return warning(
    place.bodyOf(({ kind }) => kind === 'input'),
    `=IF(ISERROR(${cell}),TRUE,IF(ISTEXT(${cell}),IF(TRIM(${cell})="",FALSE,NOT(${isWord})),FALSE))`,
  );
}

function warning(ranges: readonly string[], formula: string): ConditionalFormat {
  return { kind: 'formula', ranges, formula, fill: COLOURS.warning, fontColour: COLOURS.warningInk };
}
