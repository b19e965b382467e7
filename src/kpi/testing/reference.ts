/**
 * domain.md sections 3 and 4 and the decisions on them, written a second time, straight from the text, rubric by rubric:
 * what the tests hold the product's arithmetic against.
 */
import type { Measured } from '../judgement';
import { add, div, fromNumber, mul, order, percent, ratio, sub, type Ratio } from './ratio';

export interface ReferenceOptions {
  readonly evaluationYear: number;
  readonly firstYear: number;
  readonly rubric: string;
  readonly cut: boolean;
}

export interface ReferenceResult {
  /** Symbol and name, or the state. */
  readonly verdict: string;
  readonly judged: boolean;
  readonly metrics: {
    readonly met: boolean;
    readonly keep: boolean;
    readonly levelRatio: number | null;
    readonly changeRatio: number | null;
    readonly paceRatio: number | null;
    readonly expectedRatio: number | null;
    readonly expected: Ratio | null;
    readonly actualYear: number;
  } | null;
}

const ZERO = ratio(0n, 1n);
const ONE = ratio(1n, 1n);

export function referenceJudge(
  kpi: Measured,
  cells: ReadonlyMap<number, number | string>,
  options: ReferenceOptions,
): ReferenceResult {
  const state = (verdict: string): ReferenceResult => ({ verdict, judged: false, metrics: null });
  const cell = cells.get(options.evaluationYear);
  if (cell === undefined) return state('未入力');
  if (typeof cell === 'number') return judgeFigure(kpi, cell, options.evaluationYear, options);
  if (cell === '廃止' && options.rubric === 'four') return { verdict: '×', judged: true, metrics: null };
  if (!['未集計', '調査なし', '把握不能', '廃止', '対象外'].includes(cell)) return state('要確認');
  if (cell !== '調査なし') return state(cell);
  const years = [...cells.keys()]
    .filter((year) => year >= options.firstYear && year < options.evaluationYear)
    .filter((year) => typeof cells.get(year) === 'number')
    .sort((x, y) => y - x);
  const latest = years[0];
  const earlier = latest === undefined ? undefined : cells.get(latest);
  return latest !== undefined && typeof earlier === 'number'
    ? judgeFigure(kpi, earlier, latest, options)
    : state('調査なし');
}

function judgeFigure(
  kpi: Measured,
  figure: number,
  year: number,
  options: ReferenceOptions,
): ReferenceResult {
  const a = fromNumber(figure);
  const b = kpi.baseline === null ? null : fromNumber(kpi.baseline);
  const cumulativeStart = b === null && kpi.accumulation === 'cumulative';
  const be = cumulativeStart ? ZERO : b;
  const ybe = cumulativeStart ? options.firstYear - 1 : kpi.baselineYear;
  const isRange = kpi.direction === 'within';
  const lower = fromNumber(kpi.target);
  const upper = fromNumber(kpi.targetUpper ?? kpi.target);
  const far = (x: Ratio): Ratio =>
    order(x, lower) < 0n ? sub(lower, x) : order(x, upper) > 0n ? sub(x, upper) : ZERO;
  const fromAbove = isRange && be !== null && order(be, upper) > 0n;
  const up = isRange ? !fromAbove : kpi.direction === 'atLeast';
  const t = fromAbove ? upper : lower;
  const pastEnd = isRange && (fromAbove ? order(a, lower) < 0n : order(a, upper) > 0n);

  const met = isRange ? far(a).top === 0n : up ? order(a, t) >= 0n : order(a, t) <= 0n;
  const keep = be !== null && (isRange ? far(be).top === 0n : up ? order(t, be) <= 0n : order(t, be) >= 0n);
  const f =
    be === null
      ? null
      : kpi.targetYear <= ybe
        ? ONE
        : year <= ybe
          ? ZERO
          : year >= kpi.targetYear
            ? ONE
            : ratio(BigInt(year - ybe), BigInt(kpi.targetYear - ybe));
  const expected = be === null || f === null ? null : add(be, mul(sub(t, be), f));
  const show = (value: Ratio | null, capped: boolean): number | null => {
    if (value === null) return null;
    const shown = percent(value, 1, options.cut);
    return capped && !met && shown >= 100 ? 99.9 : shown;
  };
  const over = f !== null && order(f, ONE) === 0n;
  const level = kpi.direction === 'atLeast' && t.top > 0n && a.top >= 0n ? div(a, t) : null;
  const change =
    be === null || keep ? null : isRange ? sub(ONE, div(far(a), far(be))) : div(sub(a, be), sub(t, be));
  const pace = change === null || f === null || f.top === 0n ? null : div(change, f);
  const divisor = up ? expected : a;
  const againstExpected =
    expected === null || pastEnd || divisor === null || divisor.top <= 0n
      ? null
      : up
        ? div(a, expected)
        : div(expected, a);
  const metrics = {
    met,
    keep,
    levelRatio: show(level, true),
    changeRatio: show(change, true),
    paceRatio: show(pace, over),
    expectedRatio: show(againstExpected, over),
    expected,
    actualYear: year,
  };
  const better =
    b !== null && (isRange ? order(far(a), far(b)) < 0n : up ? order(a, b) > 0n : order(a, b) < 0n);
  const tenth = b === null ? ZERO : mul(b.top < 0n ? sub(ZERO, b) : b, ratio(1n, 10n));
  const noWorse =
    b !== null && !pastEnd && (up ? order(a, sub(b, tenth)) >= 0n : order(a, add(b, tenth)) <= 0n);
  const atLeast = (value: number | null, bound: number): boolean => value !== null && value >= bound;
  const below = (value: number | null, bound: number): boolean => value !== null && value < bound;
  const { levelRatio, changeRatio, paceRatio, expectedRatio } = metrics;
  const sided = up ? levelRatio : changeRatio;
  const verdicts: Record<string, () => string> = {
    pace: () => {
      if (met) return '◎達成';
      if (below(changeRatio, 0)) return '▼後退';
      if (atLeast(paceRatio, 100) || (f !== null && f.top === 0n)) return '○順調';
      if (changeRatio === null ? atLeast(levelRatio, 80) : atLeast(paceRatio, 60)) return '△やや遅れ';
      return '×遅れ';
    },
    expected: () => {
      const r = expectedRatio ?? levelRatio;
      return met || atLeast(r, 100) ? 'A' : atLeast(r, 80) ? 'B+' : atLeast(r, 50) ? 'B' : 'C';
    },
    level: () =>
      met ? '順調' : atLeast(sided, 80) ? 'おおむね順調' : atLeast(sided, 50) ? '努力を要する' : '遅れ',
    baseline: () => (met ? 'S' : b === null ? '評価不能' : better ? 'A' : noWorse ? 'B' : 'C'),
    grant: () =>
      met ? '非常に効果的' : atLeast(sided, 70) ? '相当程度効果' : better ? '効果あり' : '効果なし',
    four: () => {
      if (met) return !isRange && order(a, t) !== 0n ? '◎' : '○';
      return changeRatio !== null && changeRatio <= 0 ? '×' : '△';
    },
  };
  const verdict = verdicts[options.rubric]?.() ?? 'no such rubric';
  return { verdict, judged: verdict !== '評価不能', metrics };
}
