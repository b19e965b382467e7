/** What the cover says, line by line: for whom, until when, how far it has come, where to go, and the explanations. */
import type { Rubric } from '../../kpi/rubric';
import { coverTexts as texts } from '../../words/issued';
import type { Style } from '../book';
import { formula, text } from '../cells';
import { actualHeading } from '../columns';
import type { Formula } from '../formulas/exact';
import type { BookNames } from '../names';
import { COLOURS, LOOKS } from '../sheets/look';
import { colourLines, gradeLines, stepLines } from './coverHelp';
import { BOX, gap, LABEL, PLAIN, plainLine, sectionLine, WRAPPED, type CoverLine } from './coverLine';
import { japaneseDay } from './japaneseDay';
import { linkTo } from './links';
import { ISSUED_SHEETS } from './names';
import { progressOf } from './progress';
import type { IssuedRequest } from './request';

export interface CoverContent {
  readonly request: IssuedRequest;
  /** With the planning section's edits. */
  readonly rubric: Rubric;
  readonly names: BookNames;
  /** The first cell to fill in, on 「KPI一覧」. */
  readonly firstInput: string;
}

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
  const { request, rubric } = content;
  return [
    ...headLines(request),
    gap(),
    sectionLine(texts.progress),
    ...progressLines(content),
    gap(),
    ...linkLines(content),
    gap(),
    sectionLine(texts.steps),
    ...stepLines(request),
    gap(),
    sectionLine(texts.colours),
    ...colourLines(request),
    gap(),
    sectionLine(texts.grades),
    ...gradeLines(rubric),
    gap(),
  ];
}

function headLines({ plan, cover, identity, evaluationYear }: IssuedRequest): CoverLine[] {
  const box = (label: string, value: string, style: Style): CoverLine[] =>
    value === ''
      ? []
      : [{ cells: [text(label), text(value)], looks: [LABEL, { ...BOX, ...style }], height: 22 }];
  const deadline = cover.deadline === '' ? '' : `${japaneseDay(cover.deadline)}${texts.deadlineTail}`;
  return [
    plainLine(`${plan.municipality}　${plan.title}`, { size: 11, fontColour: COLOURS.faint }, 18),
    plainLine(texts.title(actualHeading(evaluationYear)), { ...LOOKS.title, size: 24 }, 40),
    ...box(texts.section, identity.section, { size: 16, bold: true }),
    ...box(texts.deadline, deadline, { size: 14, bold: true, fontColour: STRESSED }),
    ...box(texts.contact, cover.contact, {}),
    ...box(texts.note, cover.note, {}),
  ];
}

function progressLines({ request, names }: CoverContent): CoverLine[] {
  const { total, entered, unclear, notEntered, efforts, outlooks } = progressOf(names);
  const bar = (label: string, done: Formula): CoverLine => ({
    cells: [
      formula(`"${label}　"&${done}&"${texts.counted[0]}"&${total}&"${texts.counted[1]}"`),
      formula(`IF(${total}=0,0,${done}/${total})`),
    ],
    looks: [LABEL, { ...BOX, size: 10 }],
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
      cells: [null, formula(status)],
      looks: [PLAIN, { ...WRAPPED, bold: true }],
      height: 24,
      live: 'status',
    },
  ];
}

function linkLines({ request, names, firstInput }: CoverContent): CoverLine[] {
  const link = (sheet: string, address: string, label: string, style: Style): CoverLine => ({
    cells: [null, formula(linkTo(sheet, address, label))],
    looks: [PLAIN, style],
    height: 30,
  });
  const list = link(names.sheets.list, firstInput, texts.openList, BUTTON);
  const { findings } = request;
  if (findings.length === 0) return [list];
  const review = texts.openReview(findings.length);
  return [link(ISSUED_SHEETS.review, 'A1', review, { ...BUTTON, fill: STRESSED }), gap(), list];
}
