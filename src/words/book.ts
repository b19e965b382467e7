/** Texts that stand in the workbook's cells. They are Japanese whatever the display language: the book goes to people. */
export const titles = {
  list: 'KPI一覧',
  measures: '施策一覧',
  summary: '判定の集計',
  settings: '設定',
  grades: '評価基準',
  states: '状態語',
  years: '年度表',
  notes: '出典と補正',
  summaryChart: '重点戦略別の判定',
} as const;

export const listTexts = {
  evaluationYear: '評価年度',
  rubric: '評価基準',
  judged: '判定済み',
  howTo:
    '黄色の欄に入力します。実績のない年度は状態語（未集計・調査なし・把握不能・廃止・対象外）を選びます。灰色の欄は自動で計算します。',
  settingsBroken: '「設定」に使えない値があります。「設定」の確認欄をご覧ください。',
} as const;

export const settingNotes: Readonly<Record<string, string>> = {
  issue: '担当課に配る版には発行番号が入ります。',
  evaluationYear: '判定する年度です。一覧から選びます。',
  rubricId: '変更はアドインの「評価基準」から行います。',
  roundingMode: '比率の端数を四捨五入するか切り捨てるかを選びます。',
  roundingDecimals: '比率（%）の小数点以下の桁数です。0〜3で入力します。',
  problems: '0以外のときは判定しません。確認欄に理由が出ます。',
  evaluationYearNumber: '年度表による西暦です（計算用）。',
  firstYearNumber: '計画の最初の年度です（計算用）。',
  yearPosition: '評価年度が計画の何年目かです（計算用）。',
  ratioSteps: '比率を丸める刻みです（計算用）。',
};

export const gradesNote =
  '上の行から順に当てはめ、最初に当てはまった評語になります。黄色の境界・記号・名称・色は変えられます。境界を変えると判定はすぐに変わります。色は次に生成したときに変わります。';

/** Texts of 確認: short, since they stand beside the cell they are about. */
export const checks = {
  year: '計画期間の年度を選んでください',
  roundingMode: '四捨五入か切捨てを選んでください',
  roundingDecimals: '0〜3の整数を入力してください',
  boundEmpty: (heading: string): string => `${heading}が空欄です`,
  boundText: (heading: string): string => `${heading}を数値（%）で入力してください`,
  boundRange: (heading: string): string => `${heading}は0%〜1000%で入力してください`,
  boundBelow: (heading: string, other: string): string => `${heading}は${other}より小さくしてください`,
  boundAbove: (heading: string, other: string): string => `${heading}は${other}より大きくしてください`,
  labelEmpty: '記号か名称を入力してください',
  labelDoubled: 'ほかと同じ評語です',
} as const;

export const stateMeanings: readonly (readonly [word: string, use: string, meaning: string])[] = [
  ['未集計', '判定しない', 'まだ集計していない'],
  ['調査なし', '直近の実績で判定', 'その年度は調査がない。計画期間の直近の実績で判定し、なければ判定しない'],
  ['把握不能', '判定しない', '数値を把握できない'],
  ['廃止', '判定しない', '対象の事業などが廃止された'],
  ['対象外', '判定しない', 'その年度は評価の対象にしない'],
];
export const gradedState = (label: string): string => `${label}とする`;

export const noteKinds = { correction: '補正', inference: '推定' } as const;

/** What a note is about, by the field of the plan file. */
export const noteFields: Readonly<Record<string, string>> = {
  title: '名称',
  name: '項目名',
  municipality: '自治体',
  summary: '概要',
  unit: '単位',
  baseline: '基準値',
  baselineYear: '基準年度',
  target: '目標値',
  targetYear: '目標年度',
  firstYear: '計画の最初の年度',
  lastYear: '計画の最後の年度',
  'defaults.baselineYear': '基準年度（既定）',
  'defaults.targetYear': '目標年度（既定）',
  direction: '方向',
  accumulation: '集計区分',
  decimals: '小数桁',
  section: '担当課',
};

export const summaryTexts = {
  total: 'KPI数',
  judged: '判定数',
  rest: 'その他',
  share: '判定率',
  all: '全体',
  text: '判定の状況',
  /** Pieces of "74 中 68 判定". */
  of: ' 中 ',
  judgedOf: ' 判定',
  strategy: '重点戦略',
} as const;

export const measureHeadings = {
  code: '施策番号',
  strategy: '重点戦略',
  policy: '戦略方針',
  measure: '施策',
  summary: '概要',
  total: 'KPI数',
  judged: '判定数',
  best: '最上位の数',
  worst: '最下位の数',
} as const;

export const ruleTexts = {
  figureTitle: (unit: string): string => `実績値（${unit}）`,
  stateHint: '実績がないときは状態語（未集計・調査なし・把握不能・廃止・対象外）を入力します。',
  whole: (unit: string, least: string): string => `${least}整数を、単位「${unit}」を付けずに入力します。`,
  share: (decimals: number): string =>
    `0〜100の数値を入力します（%は付けません。${decimalsText(decimals)}）。`,
  amount: (unit: string, least: string, decimals: number): string =>
    `${least}数値を、単位「${unit}」を付けずに入力します（${decimalsText(decimals)}）。`,
  notNegative: '0以上の',
  any: '',
  errorTitle: '入力できない値です',
  errorTail: '数値か状態語（未集計・調査なし・把握不能・廃止・対象外）だけを入力できます。',
  listTitle: '一覧から選択',
  listMessage: (words: string): string => `${words}から選んでください。`,
  sectionTitle: '担当課',
  sectionMessage: '100文字以内で入力してください。複数の課は「、」で区切ります。',
  decimalsTitle: '小数桁',
  decimalsMessage: '0〜6の整数を入力してください。',
  yearTitle: '年度',
  yearMessage: '「R6」のように、年度表にある年度を入力してください。',
  evaluationYearMessage: '計画期間の年度を一覧から選んでください。',
  boundTitle: '境界',
  boundMessage: '0%〜1000%の割合を入力してください（例：80%）。',
  roundingDecimalsMessage: '0〜3の整数を入力してください。',
  colourTitle: '色',
  colourMessage: '「#A9D8A0」のように、#と16進数6桁で入力してください。',
} as const;

function decimalsText(decimals: number): string {
  return decimals === 0 ? '整数' : `小数は${decimals}桁まで`;
}

export const footer = '&C&P / &N';
