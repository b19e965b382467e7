/** 評価基準 (rubric) as data: an ordered list of grades, the first whose condition holds wins. */
import type { Message } from '../words/message';

/**
 * A ratio in percent, rounded once by the rubric's rounding:
 * `levelRatio` 達成率, `changeRatio` 進捗率, `paceRatio` ペース,
 * `expectedRatio` actual / expected (以下: expected / actual).
 */
export type Metric = 'levelRatio' | 'changeRatio' | 'paceRatio' | 'expectedRatio';

/** One metric for both directions, or one each (a range counts by the side it comes from). */
export type MetricChoice = Metric | { readonly atLeast: Metric; readonly atMost: Metric };

/** A bound that the planning section may edit in 設定, in percent. `key` is unique within the rubric. */
export interface Bound {
  readonly key: string;
  readonly percent: number;
}

/** A condition on one KPI. A blank metric, or a missing baseline, makes a comparison false. */
export type Condition =
  | { readonly kind: 'met' }
  /** Strictly beyond the target by direction (以上: a > t). */
  | { readonly kind: 'beyondTarget' }
  | { readonly kind: 'equalsTarget' }
  | {
      readonly kind: 'metric';
      readonly metric: MetricChoice;
      readonly operator: '>=' | '>' | '<' | '<=';
      readonly bound: Bound;
    }
  | { readonly kind: 'blank'; readonly metric: Metric }
  /** f = 0: the evaluation year is the baseline year or earlier. */
  | { readonly kind: 'notStarted' }
  | { readonly kind: 'hasBaseline' }
  | { readonly kind: 'betterThanBaseline' }
  /** No further than `bound` percent of |b| on the bad side of the baseline b. */
  | { readonly kind: 'noWorseThanBaseline'; readonly bound: Bound }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'otherwise' };

/** Fixed tones of the house; `colour` is what 設定 shows and the officer edits. */
export interface Grade {
  /** Stable within the rubric, e.g. `onTrack`. */
  readonly key: string;
  /** e.g. ◎, A, B+; '' where the published practice names its grades in words only (順調). */
  readonly symbol: string;
  /** The official name in Japanese and a gloss in English; '' where the symbol is the whole grade (A, ×). Never both ''. */
  readonly name: Message;
  /** Fill, `#RRGGBB`. */
  readonly colour: string;
  readonly condition: Condition;
  /** Place from best (1) to worst among what people are shown; without it, the place in the list. */
  readonly rank?: number;
  /** A state instead of a grade: shown, counted apart, not "judged" (評価不能). */
  readonly state?: true;
}

export interface Rounding {
  readonly mode: 'halfAwayFromZero' | 'towardZero';
  /** Decimals of the percent figure: 1 = to 0.1 %. */
  readonly decimals: number;
}

export interface Rubric {
  readonly id: string;
  readonly title: Message;
  /** The published practice it follows, and what is our own closing of its holes. */
  readonly source: Message;
  readonly rounding: Rounding;
  readonly grades: readonly Grade[];
  /** State words that get a grade here (four: 廃止 → ×): state word → grade key. */
  readonly judgedStates: Readonly<Record<string, string>>;
}

/** symbol + name as written in 判定, e.g. ◎達成, B+. */
export function gradeLabel(grade: Grade): string {
  return grade.symbol + grade.name.ja;
}

/** The same in both languages: ◎達成 / ◎ Achieved. */
export function gradeMessage(grade: Grade): Message {
  return { ja: gradeLabel(grade), en: [grade.symbol, grade.name.en].filter((part) => part !== '').join(' ') };
}

/** A grade and its place (from 0) in the rubric's list. */
export interface PlacedGrade {
  readonly grade: Grade;
  readonly place: number;
}

/**
 * The grades that count as judged, best first: the order of legends, sums and charts.
 * The list itself is in the order in which conditions are tried, where ▼ may have to come before ○.
 */
export function shownGrades(rubric: Rubric): PlacedGrade[] {
  const rankOf = ({ grade, place }: PlacedGrade): number => grade.rank ?? place + 1;
  return rubric.grades
    .map((grade, place) => ({ grade, place }))
    .filter(({ grade }) => grade.state !== true)
    .sort((a, b) => rankOf(a) - rankOf(b));
}
