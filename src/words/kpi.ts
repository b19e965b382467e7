/** Why a KPI got its verdict. Every explanation starts with the verdict and "：". */
import type { Message } from './message';

/** A figure with its unit, its year and what it is compared with, as already written out. */
interface QuotedFigure {
  readonly figure: string;
  readonly year: string;
}

export const verdictReasons = {
  /** The verdict, then its sentences. */
  explained: (label: Message, sentences: readonly Message[]): Message => ({
    ja: `${label.ja}：${sentences.map((sentence) => sentence.ja).join('')}`,
    en: `${label.en}: ${sentences.map((sentence) => sentence.en).join(' ')}`,
  }),
  list: (items: readonly Message[]): Message => ({
    ja: `${items.map((item) => item.ja).join('、')}。`,
    en: `With ${items.map((item) => item.en).join(', ')}.`,
  }),

  earlierFigure: (evaluationYear: string, year: string): Message => ({
    ja: `${evaluationYear}は調査なしのため、直近の${year}の実績値で判定。`,
    en: `There was no survey in ${evaluationYear}, so the latest figure, of ${year}, is judged.`,
  }),
  againstTarget: (
    actual: QuotedFigure,
    target: QuotedFigure,
    kind: 'atLeast' | 'atMost' | 'within',
    met: boolean,
  ): Message => {
    const goal = {
      atLeast: { ja: `目標値 ${target.figure}`, en: `the target ${target.figure}` },
      atMost: { ja: `目標値 ${target.figure}以下`, en: `the target of at most ${target.figure}` },
      within: { ja: `目標の範囲 ${target.figure}`, en: `the target range ${target.figure}` },
    }[kind];
    return {
      ja: `${actual.year}実績 ${actual.figure}は${goal.ja}（${target.year}）${met ? 'を達成' : 'に未達'}。`,
      en: `The ${actual.year} actual ${actual.figure} ${met ? 'meets' : 'does not meet'} ${goal.en} (${target.year}).`,
    };
  },

  baseline: (figure: string, year: string): Message => ({
    ja: `基準値 ${figure}（${year}）`,
    en: `baseline ${figure} (${year})`,
  }),
  baselineOfCumulative: (figure: string, year: string): Message => ({
    ja: `累計の始まり ${figure}（${year}）`,
    en: `a count that starts from ${figure} (${year})`,
  }),
  noBaseline: { ja: '基準値なし', en: 'no baseline' },
  keep: { ja: '維持するKPIのため進捗率は計算しない', en: 'a KPI to be kept up, so no change ratio' },
  elapsed: (share: string): Message => ({ ja: `期間経過 ${share}`, en: `time elapsed ${share}` }),
  expected: (figure: string): Message => ({ ja: `期待値 ${figure}`, en: `expected value ${figure}` }),
  metric: (metric: Message, percent: string): Message => ({
    ja: `${metric.ja} ${percent}`,
    en: `${metric.en} ${percent}`,
  }),

  falls: (line: Message): Message => ({ ja: `「${line.ja}」に該当。`, en: `This is “${line.en}”.` }),
  fallsThrough: (line: Message, missed: Message): Message => ({
    ja: `「${missed.ja}」には当たらず、「${line.ja}」に該当。`,
    en: `Not “${missed.en}”, so “${line.en}”.`,
  }),
  stateGetsGrade: (year: string, word: string, grade: Message): Message => ({
    ja: `${year}実績は「${word}」。この評価基準では「${word}」を${grade.ja}とします。`,
    en: `The ${year} actual is “${word}”. This rubric gives ${grade.en} for it.`,
  }),
  noGrade: {
    ja: 'この評価基準には当てはまる段階がありません。「設定」で評価基準を見直してください。',
    en: 'No grade of this rubric applies. Revise the rubric in 設定.',
  },
} as const;

/** The states' names in English; in Japanese they are the words themselves. */
export const stateNames: Readonly<Record<string, string>> = {
  未集計: 'Not counted yet',
  調査なし: 'No survey',
  把握不能: 'Cannot be known',
  廃止: 'Discontinued',
  対象外: 'Not applicable',
  未入力: 'Not entered',
  要確認: 'To be checked',
  該当なし: 'No grade applies',
};

/** What a state means and what to do, for the evaluation year. */
export const stateReasons = {
  未集計: (year: string): Message => ({
    ja: `${year}実績はまだ集計されていません。集計後に実績値を入力してください。`,
    en: `The ${year} actual has not been counted yet. Enter it once it has.`,
  }),
  調査なし: (year: string): Message => ({
    ja: `${year}は調査がなく、計画期間にそれより前の実績値もないため、判定しません。`,
    en: `There was no survey in ${year}, and no earlier figure of the plan’s years either, so it is not judged.`,
  }),
  把握不能: (year: string): Message => ({
    ja: `${year}実績は把握できないため、判定しません。`,
    en: `The ${year} actual cannot be known, so it is not judged.`,
  }),
  廃止: (): Message => ({
    ja: 'KPIの対象となる事業などが廃止されたため、判定しません。',
    en: 'What the KPI measures was discontinued, so it is not judged.',
  }),
  対象外: (year: string): Message => ({
    ja: `${year}は評価の対象外のため、判定しません。`,
    en: `Not to be assessed in ${year}, so it is not judged.`,
  }),
  未入力: (year: string, words: readonly string[]): Message => ({
    ja: `${year}実績が空欄です。実績値か状態語（${words.join('・')}）を入力してください。`,
    en: `The ${year} actual is blank. Enter a figure or a state word (${words.join(', ')}).`,
  }),
  要確認: (year: string, text: string, words: readonly string[]): Message => ({
    ja: `${year}実績「${text}」は数値でも状態語でもありません。単位や記号を付けずに数値だけを入力するか、状態語（${words.join('・')}）を入力してください。`,
    en: `The ${year} actual “${text}” is neither a figure nor a state word. Enter the number alone, or a state word (${words.join(', ')}).`,
  }),
} as const;
