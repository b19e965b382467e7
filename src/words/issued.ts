/** Texts of the book that a 担当課 gets. They stand in cells, so they are Japanese whatever the display language. */

export const issuedListTexts = {
  /** 「R6実績の入力」 behind the plan's title. */
  title: (actual: string): string => `${actual}の入力`,
  /** Pieces around two counts: KPI 7件中 3件入力済. */
  progress: ['KPI ', '件中 ', '件入力済'],
  /** Pieces around a count, shown only where there are some. */
  toCorrect: ['　／　要確認 ', '件（赤い欄を直してください）'],
  howTo: (actual: string): string =>
    `黄色の欄（${actual}・取組・要因・今後の方向性）に入力します。実績がないときは状態語（未集計・調査なし・把握不能・廃止・対象外）を入力します。灰色の欄は自動で計算します。`,
} as const;

export const coverTexts = {
  title: (actual: string): string => `${actual} 入力票`,
  section: '担当課',
  deadline: '提出期限',
  deadlineTail: ' まで',
  contact: '問い合わせ先',
  note: '連絡事項',
  progress: '入力の進み具合',
  /** Pieces around two counts: 3 / 7 件. */
  counted: [' / ', ' 件'],
  /** What stands to be done, by what is found first. Pieces around a count. */
  toCorrect: ['数値でも状態語でもない実績が ', '件あります。「KPI一覧」の赤い欄を直してください。'],
  toEnter: ['実績が未入力のKPIが ', '件あります。'],
  finished: '✔ 実績はすべて入力されています。保存して、企画課へ返送してください。',
  openList: '▶ 「KPI一覧」を開いて入力する',
  openReview: (count: number): string => `▶ 「確認事項」を開く（${count}件）`,
  steps: '入力のしかた',
  colours: '欄の色',
  grades: '判定の見方',
  identity: 'この票の識別番号（受付に使います。書き換えないでください）',
  protection:
    'シートの保護は、計算式を誤って消さないためのものです。パスワードはなく、だれでも解除できます。情報を守る仕組みではないので、個人情報などは書かないでください。',
} as const;

/** What to do, in order. `deadline`: as written on the cover, '' for none. */
export function coverSteps(actual: string, deadline: string): string[] {
  const until = deadline === '' ? '' : `${deadline}までに`;
  return [
    `「KPI一覧」を開き、黄色の欄（${actual}・取組・要因・今後の方向性）に入力します。`,
    `${actual}には、数値だけを入力します（単位は付けません）。数値がないときは、状態語（未集計・調査なし・把握不能・廃止・対象外）のどれかを入力します。`,
    '入力すると、達成率・進捗率・判定がすぐに変わります。判定が「要確認」になったとき、欄が赤くなったときは、値を見直してください。',
    '取組・要因には、その年度の取組と、進んだ（遅れた）理由を書きます。今後の方向性は、一覧から選びます。',
    `上書き保存し、${until}このファイルを企画課へ返送します。ファイル名は変えてもかまいません。シート・行・列は、追加も削除もしないでください。`,
  ];
}

/** The same for a book that goes back to be corrected. */
export function reviewSteps(actual: string, deadline: string): string[] {
  const until = deadline === '' ? '' : `${deadline}までに`;
  return [
    '「確認事項」を開き、上から順に見ます。「セル」を押すと、その欄へ移ります。前回入力した内容は、すべて入っています。',
    `「KPI一覧」で色と太字の付いた欄を直します。${actual}は、数値だけか、状態語（未集計・調査なし・把握不能・廃止・対象外）を入力します。`,
    'そのままで正しいときは、直さずに「確認事項」の回答欄に理由を書きます。',
    '入力すると、達成率・進捗率・判定がすぐに変わります。欄の色は、返送後に企画課が確認するまで残ります。',
    `上書き保存し、${until}このファイルを企画課へ返送します。前の票は使わないでください。`,
  ];
}

export const colourMeanings = {
  open: ['黄色', '入力する欄です。ここだけ入力できます。'],
  judged: ['灰色', '自動で計算する欄です。'],
  plain: ['白', '計画の内容と、これまでの実績です。直したいところがあるときは、企画課へ連絡してください。'],
  warning: ['赤', '数値でも状態語でもない値が入っています。直してください。'],
  marked: ['色と太字', '「確認事項」にある欄です。'],
} as const;

export const lockedSettings = {
  title: '設定（計算に使います。変更できません）',
  gradesNote: '上の行から順に当てはめ、最初に当てはまった評語になります。境界は企画課が定めています。',
  thresholdsNote: '企画課が受付のときに使う目安です。判定には影響しません。',
  issue: 'この票の番号です。',
} as const;
