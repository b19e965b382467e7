/** Texts of the workbench page. They live here because the workbench is never shipped with the add-in. */
import type { Message } from '../../src/words/message';

export const words = {
  notExcel: {
    ja: '組み込みの表計算エンジン（Excelではありません）',
    en: 'Built-in spreadsheet engine (this is not Excel)',
  },
  home: { ja: 'ホーム', en: 'Home' },
  dark: { ja: '暗い画面にする', en: 'Dark theme' },
  light: { ja: '明るい画面にする', en: 'Light theme' },
  closePane: { ja: '作業ウィンドウを閉じる', en: 'Close the task pane' },
  resizePane: { ja: '作業ウィンドウの幅', en: 'Width of the task pane' },
  ribbon: { ja: 'リボン', en: 'Ribbon' },
  running: (command: string): Message => ({
    ja: `「${command}」を実行しています…`,
    en: `Running “${command}”…`,
  }),
  commandFailed: (command: string): Message => ({
    ja: `「${command}」の処理が見つかりません。`,
    en: `The function of “${command}” was not found.`,
  }),
  traffic: (syncs: number, sentKb: string, receivedKb: string): Message => ({
    ja: `同期 ${syncs}回・送信 ${sentKb} KB・受信 ${receivedKb} KB`,
    en: `${syncs} syncs · ${sentKb} KB sent · ${receivedKb} KB received`,
  }),
  lastSync: (milliseconds: number): Message => ({
    ja: `前回 ${milliseconds} ミリ秒`,
    en: `last ${milliseconds} ms`,
  }),
  protectedTitle: { ja: '保護されたシート', en: 'Protected sheet' },
  protectedCell: {
    ja: 'このセルは保護されているため変更できません。変更するには、先にシートの保護を解除してください。',
    en: 'This cell is protected and cannot be changed. Unprotect the sheet first.',
  },
  badFormulaTitle: { ja: '数式の誤り', en: 'Error in the formula' },
  badFormula: {
    ja: '入力した数式に誤りがあります。式を見直してください。',
    en: 'The formula that you typed has an error. Please check it.',
  },
  ruleTitle: { ja: '入力規則', en: 'Data validation' },
  rule: {
    ja: 'この値は、このセルに定められた入力規則に合いません。',
    en: 'This value does not match the data validation rule of this cell.',
  },
  open: { ja: '開く', en: 'Open' },
  save: { ja: '保存', en: 'Save' },
  opening: (fileName: string): Message => ({
    ja: `「${fileName}」を開いています…`,
    en: `Opening “${fileName}”…`,
  }),
  opened: (fileName: string, leftOut: number): Message => ({
    ja: `「${fileName}」を開きました。${leftOut > 0 ? `読み取れない数式・名前・条件付き書式が${leftOut}件あり、数式は結果の値に置き換えました。` : ''}`,
    en: `Opened “${fileName}”.${leftOut > 0 ? ` ${leftOut} formulas, names or conditional formats could not be read; such formulas are shown as their results.` : ''}`,
  }),
  cannotOpen: { ja: 'ファイルを開けません', en: 'The file cannot be opened' },
  saving: { ja: '保存しています…', en: 'Saving…' },
  saved: (fileName: string, charts: number): Message => ({
    ja: `「${fileName}」に保存しました。${charts > 0 ? `グラフ${charts}個はファイルに含まれません。` : ''}`,
    en: `Saved as “${fileName}”.${charts > 0 ? ` The file leaves out ${charts} chart(s).` : ''}`,
  }),
  cannotSave: {
    ja: 'ファイルに保存できませんでした。画面を開いたまま、もう一度お試しください。',
    en: 'The file could not be saved. Keep this page open and try again.',
  },
  ok: { ja: 'OK', en: 'OK' },
  cannotStart: { ja: '作業台を開けませんでした。', en: 'The workbench could not be opened.' },
} as const satisfies Record<string, Message | ((...figures: never[]) => Message)>;
