/** The cover's explanations: what to do, what the colours of 「KPI一覧」 mean, and how it is judged. */
import { describeCondition } from '../../kpi/describeCondition';
import { gradeLabel, shownGrades, type Rubric } from '../../kpi/rubric';
import { colourMeanings, coverSteps, reviewSteps } from '../../words/issued';
import type { Style } from '../book';
import { text } from '../cells';
import { actualHeading } from '../columns';
import { MARK_LOOKS } from '../records/marks';
import { COLOURS, inkOn } from '../sheets/look';
import { BOX, WRAPPED, type CoverLine } from './coverLine';
import { japaneseDay } from './japaneseDay';
import type { IssuedRequest } from './request';

const STEP_NUMBER: Style = {
  size: 14,
  bold: true,
  align: 'right',
  indent: 1,
  verticalAlign: 'center',
  fontColour: COLOURS.heading,
};

export function stepLines({ cover, evaluationYear, findings }: IssuedRequest): CoverLine[] {
  const steps = findings.length > 0 ? reviewSteps : coverSteps;
  return steps(actualHeading(evaluationYear), japaneseDay(cover.deadline)).map((step, i) => ({
    cells: [text(String(i + 1)), text(step)],
    looks: [STEP_NUMBER, WRAPPED],
    height: 20,
  }));
}

export function colourLines({ findings }: IssuedRequest): CoverLine[] {
  const looks: readonly (readonly [key: keyof typeof colourMeanings, style: Style])[] = [
    ['open', { fill: COLOURS.open }],
    ['judged', { fill: COLOURS.judged }],
    ['plain', { fill: COLOURS.plain }],
    ['warning', { fill: COLOURS.warning, fontColour: COLOURS.warningInk }],
    ...(findings.length > 0 ? [['marked', MARK_LOOKS.E] as const] : []),
  ];
  return looks.map(([key, style]) => {
    const [name, meaning] = colourMeanings[key];
    return {
      cells: [text(name), text(meaning)],
      looks: [{ ...BOX, align: 'center', ...style }, BOX],
      height: 20,
    };
  });
}

export function gradeLines(rubric: Rubric): CoverLine[] {
  return shownGrades(rubric).map(({ grade }) => ({
    cells: [text(gradeLabel(grade)), text(describeCondition(grade.condition, rubric).ja)],
    looks: [
      { ...BOX, align: 'center', bold: true, fill: grade.colour, fontColour: inkOn(grade.colour) },
      { ...BOX, size: 10 },
    ],
    height: 18,
  }));
}
