/** What the pane says while the KPI sheets are generated, and about their protection. */
import type { Message } from './message';

const count = (figure: number): string => figure.toLocaleString('en-US');

export const generateWords = {
  title: { ja: 'KPIシートの生成', en: 'Generate KPI sheets' },
  titleAgain: { ja: 'KPIシートの更新', en: 'Regenerate KPI sheets' },
  plan: { ja: '計画', en: 'Plan' },
  choosePlan: { ja: '計画を選んでください', en: 'Choose a plan' },
  openPlanFile: { ja: '別の計画ファイルを開く…', en: 'Open another plan file…' },
  planFileOpened: (fileName: string): Message => ({
    ja: `「${fileName}」を読み込みました。`,
    en: `"${fileName}" was read.`,
  }),
  planFileRejected: (fileName: string, problems: number): Message => ({
    ja: `「${fileName}」には直すところが ${count(problems)} か所あります`,
    en: `"${fileName}" has ${count(problems)} ${problems === 1 ? 'problem' : 'problems'}`,
  }),
  morePlanProblems: (more: number): Message => ({
    ja: `ほか ${count(more)} か所`,
    en: `and ${count(more)} more`,
  }),
  readingPlan: { ja: '計画を読み込んでいます', en: 'Reading the plan' },
  unknownPlan: (title: string): Message => ({
    ja: `このブックの計画「${title}」から生成し直すには、その計画ファイルを開いてください。`,
    en: `To regenerate from this workbook's plan, "${title}", open its plan file.`,
  }),
  evaluationYear: { ja: '評価年度', en: 'Evaluation year' },
  rubric: { ja: '評価基準', en: 'Rubric' },
  legend: { ja: '判定の種類（良い順）', en: 'Grades, best first' },
  source: { ja: '出典', en: 'Source' },
  suffix: { ja: 'シート名の末尾に付ける文字', en: 'Appended to the sheet names' },
  suffixHint: (name: string): Message => ({
    ja: `例: ${name}`,
    en: `e.g. ${name}`,
  }),
  suffixMissing: {
    ja: '同じ名前のシートがあるため、1 文字以上入力してください。',
    en: 'Type at least one character; the plain names are taken.',
  },
  suffixForbidden: {
    ja: "シート名に使えない文字（: \\ / ? * [ ] '）があります。",
    en: "Sheet names cannot hold : \\ / ? * [ ] '.",
  },
  suffixTooLong: (limit: number): Message => ({
    ja: `${limit} 文字以内で入力してください。`,
    en: `Use ${limit} characters at most.`,
  }),
  preview: { ja: '生成される内容', en: 'What will be made' },
  previewing: { ja: '内容を確認しています', en: 'Preparing the preview' },
  framework: (counts: { strategies: number; policies: number; measures: number; kpis: number }): Message => ({
    ja: `重点戦略 ${counts.strategies}、戦略方針 ${counts.policies}、施策 ${counts.measures}、KPI ${count(counts.kpis)}`,
    en: `${counts.strategies} strategies, ${counts.policies} policies, ${counts.measures} measures, ${count(counts.kpis)} KPIs`,
  }),
  strategies: { ja: '重点戦略', en: 'Strategies' },
  policies: { ja: '戦略方針', en: 'Policies' },
  measures: { ja: '施策', en: 'Measures' },
  kpis: { ja: 'KPI', en: 'KPIs' },
  sheet: { ja: 'シート', en: 'Sheet' },
  rows: { ja: '行数', en: 'Rows' },
  kind: { ja: '区分', en: 'Kind' },
  newSheet: { ja: '新規', en: 'New' },
  updatedSheet: { ja: '更新', en: 'Update' },
  kept: (kept: { figures: number; texts: number; sections: number; settings: number }): Message => {
    const parts = [
      { ja: '実績', en: 'actuals', many: kept.figures },
      { ja: '文章', en: 'texts', many: kept.texts },
      { ja: '担当課', en: 'sections', many: kept.sections },
      { ja: '設定', en: 'settings', many: kept.settings },
    ].filter(({ many }) => many > 0);
    return {
      ja: `入力済みの${parts.map(({ ja, many }) => `${ja} ${count(many)} 件`).join('、')}は、そのまま残ります。`,
      en: `Kept as they are: ${parts.map(({ en, many }) => `${count(many)} ${en}`).join(', ')}.`,
    };
  },
  restored: (cells: number): Message => ({
    ja: `計画の値に戻るセル ${count(cells)} 件`,
    en: `${count(cells)} ${cells === 1 ? 'cell goes' : 'cells go'} back to the plan`,
  }),
  unknownIds: (ids: readonly string[]): Message => ({
    ja: `計画にない番号の行 ${count(ids.length)} 件は、末尾に残ります: ${ids.join('、')}`,
    en: `${count(ids.length)} rows that the plan does not know stay at the end: ${ids.join(', ')}`,
  }),
  unusable: (settings: number): Message => ({
    ja: `使えないため元の値に戻る設定 ${count(settings)} 件`,
    en: `${count(settings)} unusable ${settings === 1 ? 'setting goes' : 'settings go'} back to the rubric's own`,
  }),
  undoNote: {
    ja: '生成すると、Excel の「元に戻す」の履歴は消えます。',
    en: 'Generating clears the undo history of Excel.',
  },
  generateNow: { ja: 'この内容で生成', en: 'Generate this' },
  generating: { ja: '生成しています', en: 'Generating' },
  done: { ja: 'KPIシートを生成しました', en: 'The KPI sheets are ready' },
  doneText: (sheets: number, kpis: number): Message => ({
    ja: `シート ${sheets} 枚、KPI ${count(kpis)} 件です。実績値を入力すると、判定がすぐに表示されます。`,
    en: `${sheets} sheets, ${count(kpis)} KPIs. Type an actual and its verdict shows at once.`,
  }),
  sheetRows: (name: string, rows: number): Message => ({
    ja: `${name}（${count(rows)} 行）`,
    en: `${name} (${count(rows)} rows)`,
  }),
  wereRestored: (cells: number): Message => ({
    ja: `計画の値に戻したセル ${count(cells)} 件`,
    en: `${count(cells)} ${cells === 1 ? 'cell' : 'cells'} put back to the plan`,
  }),
  wereUnusable: (settings: number): Message => ({
    ja: `使えないため元の値に戻した設定 ${count(settings)} 件`,
    en: `${count(settings)} unusable ${settings === 1 ? 'setting' : 'settings'} put back to the rubric's own`,
  }),
  undoGone: {
    ja: 'Excel の「元に戻す」の履歴は消えています。',
    en: 'The undo history of Excel has been cleared.',
  },
  again: { ja: '条件を変えて生成し直す', en: 'Change the choices and regenerate' },
  showList: { ja: 'KPI一覧を表示', en: 'Show the KPI list' },
  showVerdicts: { ja: '判定を見る', en: 'See the verdicts' },
  protection: { ja: 'シートの保護', en: 'Sheet protection' },
  protectionHint: {
    ja: '誤操作を防ぐためのものです。パスワードはなく、だれでも解除できます。',
    en: 'A guard against slips only. There is no password; anyone can switch it off.',
  },
  protect: { ja: '入力欄のほかを保護する', en: 'Protect all but the input cells' },
  protecting: { ja: '保護を切り替えています', en: 'Switching the protection' },
};
