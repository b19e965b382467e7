/** Formulas that judge 「設定」 itself: 確認 says what is wrong beside the cell, and is "" where nothing is. */
import { quoteText, wholeColumn } from '../a1';
import { ROUNDING_WORDS } from '../words';
import { boundOrders, type BoundOrder } from '../boundOrder';
import { boundHeading, GRADE_HEADINGS, SETTING_HEADINGS } from '../settingKeys';
import type { BookNames } from '../names';
import type { Formula } from './exact';
import { listBounds, type ListedBound } from '../../kpi/boundList';
import type { Rubric } from '../../kpi/rubric';
import { checks } from '../../words/book';
import { thresholdTexts } from '../../words/bookThresholds';
import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_RANGES,
  thresholdRangeText,
  thresholdText,
  type ThresholdKey,
} from '../thresholds';

/** Bounds are entered as %, so 10 is 1000%. */
export const LARGEST_BOUND = 10;
export const MOST_DECIMALS = 3;

/** 確認 of the grade at `gradeIndex`: its bounds, their order, and its label. */
export function gradeCheck(rubric: Rubric, gradeIndex: number, names: BookNames): Formula {
  const bounds = listBounds(rubric);
  const grade = rubric.grades[gradeIndex];
  const own = bounds
    .map((bound, i) => ({ bound, cell: names.bound(i + 1) }))
    .filter(({ bound }) => bound.grade === grade);
  const orders = boundOrders(rubric);
  const tests = [
    ...own.flatMap(({ bound, cell }) => boundTests(bound, cell)),
    ...own.flatMap(({ bound, cell }) =>
      orders
        .filter(({ key }) => key === bound.key)
        .map((order) => orderTest(order, bound, cell, bounds, names)),
    ),
    ...labelTests(names, gradeIndex + 1),
  ];
  return firstOf(tests);
}

/** The year is one of the plan's. */
export function yearCheck(names: BookNames, yearCount: number): Formula {
  const { yearPosition } = names.cells;
  return firstOf([[`OR(${yearPosition}<1,${yearPosition}>${yearCount})`, checks.year]]);
}

export function roundingModeCheck(cell: Formula): Formula {
  const words = Object.values(ROUNDING_WORDS).map((word) => `${cell}=${quoteText(word)}`);
  return firstOf([[`NOT(IFERROR(OR(${words.join(',')}),FALSE))`, checks.roundingMode]]);
}

export function roundingDecimalsCheck(cell: Formula): Formula {
  return firstOf([[`NOT(${isWholeUpTo(cell, MOST_DECIMALS)})`, checks.roundingDecimals]]);
}

/** 検査基準表's own 確認; it does not count among the problems that keep verdicts from being given. */
export function thresholdCheck(key: ThresholdKey, cell: Formula): Formula {
  const { min, max } = THRESHOLD_RANGES[key];
  const proposed = thresholdText(key, DEFAULT_THRESHOLDS[key]);
  return firstOf([
    [`IF(ISNUMBER(${cell}),FALSE,IFERROR(${cell}="",FALSE))`, thresholdTexts.empty(proposed)],
    [`NOT(${isNumber(cell)})`, thresholdTexts.notNumber(proposed)],
    [`OR(${cell}<${min},${cell}>${max})`, thresholdTexts.outside(thresholdRangeText(key))],
  ]);
}

/** 10^(2 + decimals): 1000 steps of 0.1 %. 1000 while the cell cannot be used, so that nothing divides by an error. */
export function ratioSteps(cell: Formula): Formula {
  return `IF(${isWholeUpTo(cell, MOST_DECIMALS)},10^(2+${cell}),1000)`;
}

/** How many rows of 設定表 and 評価基準表 have something in 確認. */
export function problemCount(names: BookNames): Formula {
  const count = (column: Formula): Formula => `SUMPRODUCT(--(${column}<>""))`;
  const settings = wholeColumn(names.tables.settings, SETTING_HEADINGS.check);
  return `${count(settings)}+${count(wholeColumn(names.tables.grades, GRADE_HEADINGS.check))}`;
}

type Test = readonly [broken: Formula, says: string];

function firstOf(tests: readonly Test[]): Formula {
  return tests.reduceRight((rest, [broken, says]) => `IF(${broken},${quoteText(says)},${rest})`, '""');
}

function boundTests({ number }: ListedBound, cell: Formula): Test[] {
  const heading = boundHeading(number);
  return [
    [`IF(ISNUMBER(${cell}),FALSE,IFERROR(${cell}="",FALSE))`, checks.boundEmpty(heading)],
    [`NOT(${isNumber(cell)})`, checks.boundText(heading)],
    [`OR(${cell}<0,${cell}>${LARGEST_BOUND})`, checks.boundRange(heading)],
  ];
}

function orderTest(
  { otherKey, relation }: BoundOrder,
  { number }: ListedBound,
  cell: Formula,
  bounds: readonly ListedBound[],
  names: BookNames,
): Test {
  const place = bounds.findIndex(({ key }) => key === otherKey);
  const other = names.bound(place + 1);
  const otherName = otherBoundName(bounds[place]);
  const broken = relation === 'below' ? `${cell}>=${other}` : `${cell}<=${other}`;
  const says = relation === 'below' ? checks.boundBelow : checks.boundAbove;
  return [`IF(${isNumber(other)},${broken},FALSE)`, says(boundHeading(number), otherName)];
}

/** e.g. ○順調の境界1. */
function otherBoundName(bound: ListedBound | undefined): string {
  return bound ? `${bound.grade.symbol}${bound.grade.name.ja}の${boundHeading(bound.number)}` : '';
}

function labelTests(names: BookNames, place: number): Test[] {
  const label = names.gradeLabel(place);
  const labels = wholeColumn(names.tables.grades, GRADE_HEADINGS.label);
  return [
    [`IFERROR(${label}="",TRUE)`, checks.labelEmpty],
    [`SUMPRODUCT(--EXACT(${labels},${label}))>1`, checks.labelDoubled],
  ];
}

/** TRUE and FALSE are numbers to some engines. */
function isNumber(cell: Formula): Formula {
  return `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;
}

function isWholeUpTo(cell: Formula, most: number): Formula {
  return `IF(${isNumber(cell)},AND(${cell}>=0,${cell}<=${most},${cell}=INT(${cell})),FALSE)`;
}
