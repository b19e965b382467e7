/** What the task pane says: its frame, its waiting, its failures. */
import type { Message, Problem } from './message';

export const paneWords = {
  appName: { ja: 'KPI管理', en: 'KPI management' },
  tabs: { ja: '画面の切り替え', en: 'Views' },
  verdictsTab: { ja: '判定', en: 'Verdicts' },
  checkTab: { ja: '検証', en: 'Checks' },
  roundTab: { ja: '収集', en: 'Collect' },
  rubricTab: { ja: '評価基準', en: 'Rubric' },
  generateTab: { ja: 'シート', en: 'Sheet' },
  reading: { ja: 'ブックを読み込んでいます', en: 'Reading the workbook' },
  opening: { ja: '画面を準備しています', en: 'Opening the view' },
  waitingForExcel: {
    ja: 'Excel の応答を待っています。セルを編集中のときは、Enter キーか Esc キーで編集を終えてください。',
    en: 'Waiting for Excel. If you are editing a cell, press Enter or Esc to finish.',
  },
  retry: { ja: 'もう一度', en: 'Try again' },
  close: { ja: '閉じる', en: 'Close' },
  back: { ja: '戻る', en: 'Back' },
  showCell: { ja: 'セルを表示', en: 'Show the cell' },
  changeArrow: { ja: '変更後', en: 'becomes' },
  blank: { ja: '（空白）', en: '(blank)' },
  showMore: (rest: number): Message => ({
    ja: `残り ${rest.toLocaleString('en-US')} 件も表示`,
    en: `Show ${rest.toLocaleString('en-US')} more`,
  }),
};

export const homeWords = {
  noneTitle: { ja: 'KPIシートを作りましょう', en: 'Make the KPI sheets' },
  noneText: (municipality: string, kpis: number): Message => ({
    ja: `${municipality}の総合戦略にある ${kpis} 件の KPI を、入力と同時に判定が出る表にします。このブックに KPI のシートはまだありません。`,
    en: `Turns the ${kpis} KPIs of ${municipality}'s strategy into a table that judges figures as they are typed. This workbook has no KPI sheets yet.`,
  }),
  generate: { ja: 'KPIシートを生成', en: 'Generate KPI sheets' },
  generateHint: {
    ja: '次の画面で内容を確かめてから生成します。',
    en: 'You review what will be made before anything is written.',
  },
  foreignTitle: { ja: '同じ名前のシートやテーブルがあります', en: 'Our sheet or table names are taken' },
  foreignText: (holders: readonly string[]): Message => ({
    ja: `「${holders.join('」「')}」は、この機能が作ったものではありません。上書きはしません。`,
    en: `${holders.map((holder) => `"${holder}"`).join(', ')} were not made by this add-in and will not be overwritten.`,
  }),
  foreignRemedy: {
    ja: '別の名前で生成するか、そのシートの名前を変えてからもう一度お試しください。',
    en: 'Generate under another name, or rename those sheets and try again.',
  },
  generateOtherName: { ja: '別の名前で生成', en: 'Generate under another name' },
  lookAgain: { ja: 'もう一度確認', en: 'Look again' },
};

/** Failures that the pane itself finds. */
export const paneProblems = {
  unexpected: (detail: string): Problem => ({
    code: 'unexpected',
    message: {
      ja: `思いがけない問題が起きました${detail === '' ? '。' : `（${detail}）。`}`,
      en: `Something unexpected happened${detail === '' ? '.' : ` (${detail}).`}`,
    },
    remedy: {
      ja: 'もう一度お試しください。続くときは、ブックを保存して開き直してください。',
      en: 'Try again. If it keeps happening, save the workbook and reopen it.',
    },
  }),
  outsideExcel: {
    code: 'outside-excel',
    message: {
      ja: 'この画面は Excel の中で使うものです。',
      en: 'This page works inside Excel.',
    },
    remedy: {
      ja: 'Excel でブックを開き、リボンの「KPI」タブから開いてください。',
      en: 'Open a workbook in Excel and start it from the KPI tab of the ribbon.',
    },
  },
  officeMissing: {
    code: 'office-missing',
    message: {
      ja: 'Excel とつなぐ部品（office.js）を読み込めませんでした。',
      en: 'The part that talks to Excel (office.js) could not be loaded.',
    },
    remedy: {
      ja: 'ネットワークの接続を確かめて、もう一度開いてください。続くときは、情報システムの担当者にお知らせください。',
      en: 'Check the network and open the pane again. If it keeps happening, tell your IT staff.',
    },
  },
  oldExcel: {
    code: 'old-excel',
    message: {
      ja: 'この Excel は古いため、必要な機能（ExcelApi 1.14）がありません。',
      en: 'This version of Excel lacks the features needed (ExcelApi 1.14).',
    },
    remedy: {
      ja: 'Excel 2021 以降、Microsoft 365、または Web 版の Excel でお使いください。',
      en: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
    },
  },
  planFileTooLarge: (fileName: string, megabytes: number, limit: number): Problem => ({
    code: 'plan-file-too-large',
    message: {
      ja: `「${fileName}」は ${megabytes} MB あり、計画ファイルの上限 ${limit} MB を超えています。`,
      en: `"${fileName}" is ${megabytes} MB; a plan file may have ${limit} MB at most.`,
    },
    remedy: { ja: '計画ファイル（JSON）か確かめてください。', en: 'Check that it is a plan file (JSON).' },
  }),
  planFileEncoding: (fileName: string): Problem => ({
    code: 'plan-file-encoding',
    message: {
      ja: `「${fileName}」の文字コードが UTF-8 ではありません。`,
      en: `"${fileName}" is not encoded as UTF-8.`,
    },
    remedy: {
      ja: '文字コードを UTF-8 にして保存し直してください。',
      en: 'Save it again with UTF-8 encoding.',
    },
  }),
  planFileUnreadable: (fileName: string): Problem => ({
    code: 'plan-file-unreadable',
    message: { ja: `「${fileName}」を読み込めませんでした。`, en: `"${fileName}" could not be read.` },
    remedy: {
      ja: 'ファイルが移動や削除をされていないか確かめ、選び直してください。',
      en: 'Check that the file still exists and choose it again.',
    },
  }),
} as const;
