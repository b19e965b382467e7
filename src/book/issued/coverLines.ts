/** What the cover says, line by line. */
import { describeCondition } from '../../kpi/describeCondition';
import { shownGrades, type Rubric } from '../../kpi/rubric';
import { colourMeanings, coverSteps, coverTexts as texts, reviewSteps } from '../../words/issued';
import { quoteSheet, quoteText } from '../a1';
import type { Cell, Style } from '../book';
import { formula, text } from '../cells';
import { actualHeading } from '../columns';
import type { Formula } from '../formulas/exact';
import type { BookNames } from '../names';
import { COLOURS, inkOn, LOOKS } from '../sheets/look';
import { japaneseDay } from './japaneseDay';
import { ISSUED_SHEETS } from './names';
import { progressOf } from './progress';
import type { IssuedRequest } from './request';

/** Cells of the columns B, C and D, with their looks. */
export interface CoverLine {
  readonly cells: readonly [label: Cell, body: Cell, count: Cell];
  readonly looks: readonly [label: Style, body: Style, count: Style];
  /** At least so many points; wrapped texts make it higher. */
  readonly height: number;
  /** What colours it as people type. */
  readonly live?: 'bar' | 'status';
}

export interface CoverContent {
  readonly request: IssuedRequest;
  /** With the planning section's edits. */
  readonly rubric: Rubric;
  readonly names: BookNames;
  /** The first cell to fill in, on 「KPI一覧」. */
  readonly firstInput: string;
}

const NOTHING: Style = {};
const WRAPPED: Style = { size: 11, wrap: true, verticalAlign: 'center', fontColour: COLOURS.ink };
const LABEL: Style = {
  size: 10,
  bold: true,
  fill: COLOURS.judged,
  fontColour: COLOURS.heading,
  verticalAlign: 'center',
  border: COLOURS.line,
};
const BOX: Style = { ...WRAPPED, border: COLOURS.line };
const BUTTON: Style = {
  size: 12,
  bold: true,
  fill: COLOURS.heading,
  fontColour: COLOURS.headingInk,
  verticalAlign: 'center',
  align: 'center',
};
const STRESSED = '#B42318';

export function coverLines(content: CoverContent): CoverLine[] {
  return [
    ...headLines(content),
    gap(),
    section(texts.progress),
    ...progressLines(content),
    gap(),
    ...linkLines(content),
    gap(),
    section(texts.steps),
    ...stepLines(content),
    gap(),
    section(texts.colours),
    ...colourLines(content),
    gap(),
    section(texts.grades),
    ...gradeLines(content.rubric),
    gap(),
  ];
}

function headLines({ request }: CoverContent): CoverLine[] {
  const { plan, cover, identity, evaluationYear } = request;
  const box = (label: string, value: string, style: Style = {}): CoverLine[] =>
    value === ''
      ? []
      : [
          {
            cells: [text(label), text(value), null],
            looks: [LABEL, { ...BOX, ...style }, NOTHING],
            height: 22,
          },
        ];
  const deadline = cover.deadline === '' ? '' : `${japaneseDay(cover.deadline)}${texts.deadlineTail}`;
  return [
    plain(`${plan.municipality}　${plan.title}`, { size: 11, fontColour: COLOURS.faint }, 18),
    plain(texts.title(actualHeading(evaluationYear)), { ...LOOKS.title, size: 24 }, 40),
    ...box(texts.section, identity.section, { size: 16, bold: true }),
    ...box(texts.deadline, deadline, { size: 14, bold: true, fontColour: STRESSED }),
    ...box(texts.contact, cover.contact),
    ...box(texts.note, cover.note),
  ];
}

function progressLines({ request, names }: CoverContent): CoverLine[] {
  const { total, entered, unclear, notEntered, efforts, outlooks } = progressOf(names);
  const bar = (label: string, done: Formula): CoverLine => ({
    cells: [
      text(label),
      formula(`IF(${total}=0,0,${done}/${total})`),
      formula(`${done}&"${texts.counted[0]}"&${total}&"${texts.counted[1]}"`),
    ],
    looks: [LABEL, { ...BOX, align: 'left', size: 10 }, { ...BOX, align: 'center', bold: true }],
    height: 20,
    live: 'bar',
  });
  const told = (count: Formula, [before, after]: readonly [string, string]): Formula =>
    `"${before}"&${count}&"${after}"`;
  const status = `IF(${unclear}>0,${told(unclear, texts.toCorrect)},IF(${notEntered}>0,${told(notEntered, texts.toEnter)},"${texts.finished}"))`;
  return [
    bar(actualHeading(request.evaluationYear), entered),
    bar('取組・要因', efforts),
    bar('今後の方向性', outlooks),
    {
      cells: [null, formula(status), null],
      looks: [NOTHING, { ...WRAPPED, bold: true }, NOTHING],
      height: 22,
      live: 'status',
    },
  ];
}

function linkLines({ request, names, firstInput }: CoverContent): CoverLine[] {
  const link = (sheet: string, address: string, label: string, style: Style): CoverLine => ({
    cells: [null, formula(linkTo(sheet, address, label)), null],
    looks: [NOTHING, style, NOTHING],
    height: 30,
  });
  const list = link(names.sheets.list, firstInput, texts.openList, BUTTON);
  const { findings } = request;
  if (findings.length === 0) return [list];
  const review = texts.openReview(findings.length);
  return [link(ISSUED_SHEETS.review, 'A1', review, { ...BUTTON, fill: STRESSED }), gap(), list];
}

/** A link within the book; works in Excel and LibreOffice, on locked cells too. */
export function linkTo(sheet: string, address: string, label: string): Formula {
  return `HYPERLINK(${quoteText(`#${quoteSheet(sheet)}!${address}`)},${quoteText(label)})`;
}

function stepLines({ request }: CoverContent): CoverLine[] {
  const { cover, evaluationYear, findings } = request;
  const steps = findings.length > 0 ? reviewSteps : coverSteps;
  const deadline = cover.deadline === '' ? '' : japaneseDay(cover.deadline);
  const number: Style = {
    size: 14,
    bold: true,
    align: 'center',
    verticalAlign: 'center',
    fontColour: COLOURS.heading,
  };
  return steps(actualHeading(evaluationYear), deadline).map((step, i) => ({
    cells: [text(String(i + 1)), text(step), null],
    looks: [number, WRAPPED, NOTHING],
    height: 20,
  }));
}

function colourLines({ request }: CoverContent): CoverLine[] {
  const fills: readonly (readonly [key: keyof typeof colourMeanings, style: Style])[] = [
    ['open', { fill: COLOURS.open }],
    ['judged', { fill: COLOURS.judged }],
    ['plain', { fill: COLOURS.plain }],
    ['warning', { fill: COLOURS.warning, fontColour: COLOURS.warningInk }],
    ...(request.findings.length > 0 ? [['marked', { fill: MARK_SAMPLE, bold: true }] as const] : []),
  ];
  return fills.map(([key, style]) => {
    const [name, meaning] = colourMeanings[key];
    return {
      cells: [text(name), text(meaning), null],
      looks: [{ ...BOX, align: 'center', ...style }, BOX, NOTHING],
      height: 20,
    };
  });
}

/** As an E is marked on 「KPI一覧」. */
const MARK_SAMPLE = '#FBD0CC';

function gradeLines(rubric: Rubric): CoverLine[] {
  return shownGrades(rubric).map(({ grade }) => ({
    cells: [text(grade.symbol + grade.name.ja), text(describeCondition(grade.condition, rubric).ja), null],
    looks: [
      { ...BOX, align: 'center', bold: true, fill: grade.colour, fontColour: inkOn(grade.colour) },
      { ...BOX, size: 10 },
      NOTHING,
    ],
    height: 18,
  }));
}

function section(title: string): CoverLine {
  return plain(title, LOOKS.section, 24);
}

function plain(value: string, style: Style, height: number): CoverLine {
  return { cells: [text(value), null, null], looks: [style, NOTHING, NOTHING], height };
}

function gap(): CoverLine {
  return { cells: [null, null, null], looks: [NOTHING, NOTHING, NOTHING], height: 8 };
}
