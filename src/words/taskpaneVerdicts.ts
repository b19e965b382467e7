/** What the pane says about verdicts, their refreshing, and the switch to another rubric or year. */
import type { Message } from './message';

const count = (figure: number): string => figure.toLocaleString('en-US');

export const verdictWords = {
  selecting: { ja: 'セルを選択しています', en: 'Selecting the cell' },
  title: { ja: '判定の分布', en: 'Verdicts' },
  judgedOf: (total: number, judged: number): Message => ({
    ja: `${count(total)} 中 ${count(judged)} 判定`,
    en: `${count(judged)} of ${count(total)} judged`,
  }),
  notJudging: (problems: number): Message => ({
    ja: `直す所が ${count(problems)} か所あるため、判定を止めています。直すと、判定がここに戻ります。`,
    en: `${count(problems)} ${problems === 1 ? 'thing has' : 'things have'} to be put right before anything is judged. The verdicts come back by themselves.`,
  }),
  noneJudged: {
    ja: '評価年度の実績値を入力すると、判定がここに表示されます。',
    en: 'Type actuals for the evaluation year and the verdicts appear here.',
  },
  states: { ja: '判定していないもの', en: 'Not judged' },
  grades: { ja: '判定ごとの件数', en: 'Counts by grade' },
  kpisOf: (label: string, kpis: number): Message => ({
    ja: `${label} ${count(kpis)} 件`,
    en: `${label}: ${count(kpis)}`,
  }),
  groupCount: (kpis: number): Message => ({ ja: `${count(kpis)} 件`, en: count(kpis) }),
  noActual: { ja: '実績なし', en: 'No actual' },
  selectedKpi: (id: string): Message => ({
    ja: `${id} のセルを選択しました`,
    en: `Selected the cell of ${id}`,
  }),
  selectedCell: (place: string): Message => ({ ja: `${place} を選択しました`, en: `Selected ${place}` }),
  showReason: (id: string): Message => ({ ja: `${id} の判定理由`, en: `Why: ${id}` }),
  refresh: { ja: '判定を更新', en: 'Refresh verdicts' },
  refreshing: { ja: '判定を更新しています', en: 'Refreshing the verdicts' },
  refreshed: { ja: '判定を更新しました', en: 'Verdicts refreshed' },
  nothingFound: {
    ja: '数式の書き換えや食い違いはありませんでした。',
    en: 'No formula was overwritten and nothing disagrees.',
  },
  restored: (cells: number): Message => ({
    ja: `元に戻した数式 ${count(cells)} 件`,
    en: `${count(cells)} ${cells === 1 ? 'formula' : 'formulas'} put back`,
  }),
  disagreements: (cells: number): Message => ({
    ja: `シートの数式と計算が食い違うセル ${count(cells)} 件`,
    en: `${count(cells)} ${cells === 1 ? 'cell disagrees' : 'cells disagree'} with the add-in's calculation`,
  }),
  disagreementsHint: {
    ja: '左がシートの値、右がアドインの計算です。元に戻らないときは「シート」で生成し直してください。',
    en: 'Left: the sheet; right: the add-in. If it stays, regenerate under Sheet.',
  },
  warnings: (cells: number): Message => ({
    ja: `確認が必要なセル ${count(cells)} 件`,
    en: `${count(cells)} ${cells === 1 ? 'cell needs' : 'cells need'} attention`,
  }),
  outdated: {
    ja: 'このブックのシートは古い版か、作りかけです。生成し直すと新しくなります。入力は残ります。',
    en: 'These sheets are an older version or unfinished. Regenerating updates them and keeps your entries.',
  },
  toGenerate: { ja: '生成し直す', en: 'Regenerate' },
  notFollowing: {
    ja: '入力に合わせた自動の表示が止まっています。「判定を更新」で新しくできます。',
    en: 'The pane no longer follows edits. Use Refresh verdicts.',
  },
};

export const rubricWords = {
  current: { ja: '現在の評価基準です。', en: 'This is the rubric in use.' },
  comparing: { ja: '変わる判定を調べています', en: 'Looking for verdicts that would change' },
  flips: (kpis: number): Message => ({
    ja: `判定が変わる KPI ${count(kpis)} 件`,
    en: `${count(kpis)} ${kpis === 1 ? 'verdict changes' : 'verdicts change'}`,
  }),
  noFlips: { ja: '判定が変わる KPI はありません。', en: 'No verdict changes.' },
  kpi: { ja: 'KPI', en: 'KPI' },
  now: { ja: '現在', en: 'Now' },
  after: { ja: '切替後', en: 'After' },
  switchRubric: { ja: 'この評価基準に切り替える', en: 'Switch to this rubric' },
  switching: { ja: '評価基準を切り替えています', en: 'Switching the rubric' },
  switched: { ja: '評価基準を切り替えました', en: 'Rubric switched' },
  switchYear: { ja: 'この年度に切り替える', en: 'Switch to this year' },
  switchingYear: { ja: '評価年度を切り替えています', en: 'Switching the year' },
  switchedYear: { ja: '評価年度を切り替えました', en: 'Year switched' },
};

/** The states that are shown in place of a verdict; the sheet always has the Japanese word. */
export const stateNames: Readonly<Record<string, string>> = {
  未入力: 'Not entered',
  要確認: 'Needs checking',
  未集計: 'Not counted yet',
  調査なし: 'No survey',
  把握不能: 'Not available',
  廃止: 'Discontinued',
  対象外: 'Not applicable',
};
