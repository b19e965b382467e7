/**
 * The situations a rubric has to tell apart: made-up KPIs with figures on, just below, just above and between all its bounds.
 * For a given share of elapsed time every bound is a straight line in (baseline, actual), so baselines are taken at and
 * between all crossings of those lines, and actuals at and between the lines: no cell of that partition is left out.
 */
import type { FiscalYear } from '../../plan/plan';
import type { Side } from '../aim';
import { leavesOf } from '../boundList';
import { gradeOf } from '../judge';
import type { Measured } from '../judgement';
import type { Figure } from '../progress';
import type { Grade, Rubric } from '../rubric';
import { standingOf, type Standing } from '../standing';

export interface Situation {
  readonly kpi: Measured;
  readonly figure: Figure;
  readonly standing: Standing;
  /** What the rubric says; undefined where it has a gap. */
  readonly grade: Grade | undefined;
}

/** One KPI at one time, from its worst figure to its best; of a range, up to its far end. */
export type Line = readonly Situation[];

const START_YEAR: FiscalYear = 2018;
const FIRST_YEAR: FiscalYear = 2020;
const TARGET = 1000;
/** Years passed of years in all: none, all, and a spread between. */
const TIMES = [
  [0, 6],
  [1, 5],
  [1, 3],
  [1, 2],
  [2, 3],
  [4, 5],
  [6, 6],
] as const;
const UNTIMED = [[5, 6]] as const;

/** A bound as a line: the actual is `slope` × baseline + `offset`. */
interface Cut {
  readonly slope: number;
  readonly offset: number;
}

/** What a KPI is like before its baseline and figure are chosen. */
interface Frame {
  readonly side: Side;
  readonly target: number;
  /** Elapsed share of time. */
  readonly share: number;
  readonly passed: number;
  readonly span: number;
}

export function* linesFor(rubric: Rubric): Generator<Line> {
  const times = dependsOnTime(rubric) ? TIMES : UNTIMED;
  for (const side of ['atLeast', 'atMost'] as const) {
    for (const target of [TARGET, 0, -TARGET]) {
      for (const [passed, span] of times) {
        yield* linesOfFrame(rubric, { side, target, share: passed / span, passed, span });
      }
    }
  }
}

function* linesOfFrame(rubric: Rubric, frame: Frame): Generator<Line> {
  const cuts = cutsOf(rubric, frame, 0);
  for (const baseline of between(crossings(cuts))) yield lineOf(rubric, frame, baseline, 'pointInTime');
  yield lineOf(rubric, frame, null, 'pointInTime');
  yield lineOf(rubric, frame, null, 'cumulative');
  if (frame.target !== TARGET) return;
  for (const baseline of frame.side === 'atLeast' ? [-500, 0, 500, 950, 1200, null] : [1600, 2200, 4000]) {
    yield lineOf(rubric, frame, baseline, 'range');
  }
}

function lineOf(
  rubric: Rubric,
  frame: Frame,
  baseline: number | null,
  kind: 'pointInTime' | 'cumulative' | 'range',
): Line {
  const start = kind === 'cumulative' ? FIRST_YEAR - 1 : START_YEAR;
  const kpi = kpiOf(frame, baseline, start, kind);
  const step = 10 ** -rubric.rounding.decimals;
  const places = [-step, 0, step].flatMap((shift) =>
    cutsOf(rubric, aimedFrame(frame, kind), shift).map(
      ({ slope, offset }) => slope * (baseline ?? 0) + offset,
    ),
  );
  const values = between(places).filter((value) => kind !== 'range' || !isPastRange(frame.side, value));
  const ordered = frame.side === 'atLeast' ? values : values.reverse();
  return ordered.map((value) => {
    const figure = { value, year: start + frame.passed };
    const standing = standingOf(kpi, figure, FIRST_YEAR, rubric.rounding);
    return { kpi, figure, standing, grade: gradeOf(standing, rubric) };
  });
}

const RANGE_END = 1500;

function kpiOf(
  frame: Frame,
  baseline: number | null,
  start: FiscalYear,
  kind: 'pointInTime' | 'cumulative' | 'range',
): Measured {
  const common = {
    id: '',
    unit: '',
    baseline,
    baselineYear: start,
    target: frame.target,
    targetYear: start + frame.span,
    decimals: 0,
  };
  return kind === 'range'
    ? { ...common, targetUpper: RANGE_END, direction: 'within', accumulation: 'pointInTime' }
    : { ...common, direction: frame.side, accumulation: kind };
}

/** A range that is approached from above aims at its upper end. */
function aimedFrame(frame: Frame, kind: string): Frame {
  return kind === 'range' && frame.side === 'atMost' ? { ...frame, target: RANGE_END } : frame;
}

function isPastRange(side: Side, value: number): boolean {
  return side === 'atLeast' ? value > RANGE_END : value < TARGET;
}

/** Target, baseline, zero, and every bound; `shift` moves the bounds by so many percent points. */
function cutsOf(rubric: Rubric, frame: Frame, shift: number): Cut[] {
  const { target, share, side } = frame;
  const cuts: Cut[] = [
    { slope: 0, offset: target },
    { slope: 1, offset: 0 },
    { slope: 0, offset: 0 },
  ];
  for (const leaf of rubric.grades.flatMap((grade) => leavesOf(grade.condition))) {
    if (leaf.kind === 'noWorseThanBaseline') {
      const margin = leaf.bound.percent / 100;
      cuts.push({ slope: 1 - margin, offset: 0 }, { slope: 1 + margin, offset: 0 });
    }
    if (leaf.kind !== 'metric') continue;
    const ratio = (leaf.bound.percent + shift) / 100;
    switch (typeof leaf.metric === 'string' ? leaf.metric : leaf.metric[side]) {
      case 'levelRatio':
        cuts.push({ slope: 0, offset: ratio * target });
        break;
      case 'changeRatio':
        cuts.push({ slope: 1 - ratio, offset: ratio * target });
        break;
      case 'paceRatio':
        cuts.push({ slope: 1 - ratio * share, offset: ratio * share * target });
        break;
      case 'expectedRatio': {
        const factor = side === 'atLeast' ? ratio : 1 / ratio;
        if (Number.isFinite(factor))
          cuts.push({ slope: factor * (1 - share), offset: factor * share * target });
        break;
      }
    }
  }
  return cuts;
}

/** The baselines at which two cuts meet. */
function crossings(cuts: readonly Cut[]): number[] {
  return cuts.flatMap((a, index) =>
    cuts
      .slice(index + 1)
      .filter((b) => a.slope !== b.slope)
      .map((b) => (b.offset - a.offset) / (a.slope - b.slope)),
  );
}

/** The places, one figure between each two, and one beyond each end; ascending. */
function between(places: readonly number[]): number[] {
  const sorted = distinct(places);
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  const middles = sorted.slice(1).map((place, index) => (place + (sorted[index] ?? place)) / 2);
  return distinct([lowest - TARGET, ...sorted, ...middles, highest + TARGET]);
}

/** Ascending; figures that differ by binary noise only are one. */
function distinct(places: readonly number[]): number[] {
  return [...new Set(places.map((place) => Number(place.toFixed(6)) + 0))].sort((a, b) => a - b);
}

function dependsOnTime(rubric: Rubric): boolean {
  return rubric.grades
    .flatMap((grade) => leavesOf(grade.condition))
    .some((leaf) => {
      if (leaf.kind === 'notStarted') return true;
      if (leaf.kind !== 'metric' && leaf.kind !== 'blank') return false;
      return /paceRatio|expectedRatio/.test(JSON.stringify(leaf.metric));
    });
}
