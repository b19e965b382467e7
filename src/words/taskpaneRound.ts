/** What the 「収集」 view says: issuing books, taking them back, taking figures in. */
import type { Message } from './message';
import { takingWords } from './taskpaneRoundTaking';

const count = (figure: number): string => figure.toLocaleString('en-US');
const plural = (figure: number, one: string, many: string): string => (figure === 1 ? one : many);

/** Where a 担当課, or a file of one, stands. */
export const roundStatusNames = {
  notIssued: { ja: '未発行', en: 'Not issued' },
  missing: { ja: '未提出', en: 'Not returned' },
  returned: { ja: '再提出待ち', en: 'To be sent again' },
  fix: { ja: '要修正', en: 'To correct' },
  waiting: { ja: '取込待ち', en: 'To be taken in' },
  accepted: { ja: '受領', en: 'Accepted' },
  rejected: { ja: '受領不可', en: 'Unusable' },
  duplicate: { ja: '重複', en: 'Duplicate' },
  old: { ja: '古い版', en: 'Older issue' },
} satisfies Record<string, Message>;

export const roundWords = {
  looking: { ja: '収集の状況を確かめています', en: 'Looking where the round stands' },
  lookingAgain: { ja: '原本を確かめています', en: 'Looking at the book' },
  cancel: { ja: '中止', en: 'Cancel' },
  cancelled: { ja: '中止しました。何も変わっていません。', en: 'Cancelled. Nothing has changed.' },
  sections: { ja: '担当課', en: 'Sections' },
  statesOfSections: { ja: '担当課の状況', en: 'Where the sections stand' },
  statesOfFiles: { ja: 'ファイルの状況', en: 'States of the files' },
  collecting: (round: string): Message => ({ ja: `${round}実績の収集`, en: `Figures of ${round}` }),
  nobodyTitle: { ja: '担当課を入力しましょう', en: 'Say which section has which KPI' },
  nobodyText: {
    ja: '「KPI一覧」の「担当課」を入力すると、課ごとの調査票を発行できます。一つのKPIに複数の課を書くときは「、」で区切ります。',
    en: 'Fill in the column 担当課 of KPI一覧, and a book for each section can be issued. Several sections of one KPI are parted by 、.',
  },
  nobodyButton: { ja: '「担当課」のセルへ', en: 'Go to the column 担当課' },
  without: (kpis: number): Message => ({
    ja: `担当課が空のKPIが ${count(kpis)} 件あります。このままでは、どの課にも届きません。`,
    en: `${count(kpis)} ${plural(kpis, 'KPI has', 'KPIs have')} no section and would reach nobody.`,
  }),
  kpis: (kpis: number): Message => ({
    ja: `KPI ${count(kpis)} 件`,
    en: plural(kpis, '1 KPI', `${count(kpis)} KPIs`),
  }),
  deadlineOf: (day: string): Message => ({ ja: `期限 ${day}`, en: `due ${day}` }),
  overdue: (days: number): Message => ({
    ja: `${count(days)} 日超過`,
    en: `${count(days)} ${plural(days, 'day', 'days')} late`,
  }),
  detailsOf: (section: string): Message => ({ ja: `${section} の詳細`, en: `Details of ${section}` }),
  issueNumber: { ja: '発行番号', en: 'Issue' },
  issuedOn: { ja: '発行日', en: 'Issued on' },
  issuedFile: { ja: 'ファイル', en: 'File' },
  takenCells: { ja: '取り込んだ値', en: 'Figures taken in' },
  cameBack: { ja: '届いたファイル', en: 'Came back' },
  issueAgain: { ja: 'この課に発行し直す', en: 'Issue to this section again' },
  reminder: { ja: '催促の文面', en: 'Reminder' },
  waitingForFile: (file: string, time: string): Message => ({
    ja: `「${file}」（${time}）は、取り込みが済んでいません。このファイルをもう一度入れると、続けられます。`,
    en: `${file} (${time}) has not been taken in, or not wholly. Give this file again to go on.`,
  }),
  waitingHere: (file: string): Message => ({
    ja: `「${file}」は、取り込みが済んでいません。「届いたファイル」から取り込めます。`,
    en: `${file} has not been taken in, or not wholly. It can be, from the returned files.`,
  }),
  findingsOf: (file: string, time: string): Message => ({
    ja: `「${file}」（${time}）の指摘`,
    en: `Found in ${file} (${time})`,
  }),
  /** @param isHere the file is among those of this session */
  moreFindings: (findings: number, file: string, isHere: boolean): Message => ({
    ja: `ここにない指摘が ${count(findings)} 件あります。${isHere ? '「届いたファイル」にすべて出ています。' : `「${file}」をもう一度入れると、すべて出ます。`}`,
    en: `${count(findings)} ${plural(findings, 'finding is', 'findings are')} not listed here. ${isHere ? 'See the returned files.' : `Give ${file} again to see them all.`}`,
  }),
  showFiles: { ja: '確かめる', en: 'Look' },
  madeWaiting: (books: number): Message => ({
    ja: `作った調査票が ${count(books)} 件あります。`,
    en: `${count(books)} ${plural(books, 'book has', 'books have')} been made.`,
  }),
  showMade: { ja: '受け取る', en: 'Get them' },
  allAccepted: {
    ja: 'すべての課から受け取りました。「判定」で結果を確かめてください。',
    en: 'Every section has been accepted. See the verdicts.',
  },

  goIssue: { ja: '調査票を発行', en: 'Issue books' },
  issueTitle: { ja: '調査票を発行', en: 'Issue books' },
  freshTitle: { ja: '修正依頼ブックを作る', en: 'Make books to be corrected' },
  issueText: {
    ja: '課ごとに一つのExcelファイルを作ります。課ではアドインがなくても入力できます。',
    en: 'Makes one Excel file for each section. Sections need no add-in to fill it in.',
  },
  freshText: {
    ja: '入力済みの値と「確認事項」を入れた、新しい番号のブックを作ります。届いたファイルは書き換えません。',
    en: 'Makes books with new numbers that hold what was entered and a sheet 確認事項. Returned files are not changed.',
  },
  chooseSections: { ja: '発行する課', en: 'Sections to issue to' },
  chooseAll: { ja: 'すべて選ぶ', en: 'Select all' },
  chosenOf: (all: number, chosen: number): Message => ({
    ja: `${count(all)} 課のうち ${count(chosen)} 課`,
    en: `${count(chosen)} of ${count(all)}`,
  }),
  replacesHint: {
    ja: '発行済みの課を選ぶと、新しい番号で発行し直し、前のブックは古い版になります。',
    en: 'A section that has a book gets one with a new number; the former becomes an older issue.',
  },
  pastFaults: (faults: number, first: string): Message => ({
    ja: `前年度までの実績に要修正が ${count(faults)} 件あります（${first}${faults > 1 ? ' ほか' : ''}）。課では直せないので、先に「検証」で直してから発行してください。`,
    en: `${count(faults)} ${plural(faults, 'figure', 'figures')} of earlier years must be corrected (${first}${faults > 1 ? ' …' : ''}). Sections cannot: correct them under Check before you issue.`,
  }),
  deadline: { ja: '提出期限', en: 'Deadline' },
  contact: { ja: '問合せ先', en: 'Whom to ask' },
  contactHint: { ja: '例: 企画課 山田（内線123）', en: 'e.g. Planning, Yamada (ext. 123)' },
  note: { ja: '伝達事項（任意）', en: 'Note (optional)' },
  files: (files: number): Message => ({
    ja: `作るファイル ${count(files)} 件`,
    en: `Files to make: ${count(files)}`,
  }),
  issueNow: (books: number): Message => ({
    ja: `${count(books)} 課に発行する`,
    en: `Issue to ${count(books)} ${plural(books, 'section', 'sections')}`,
  }),
  issuing: { ja: '調査票を作っています', en: 'Making the books' },
  makingOf: (place: number, all: number): Message => ({
    ja: `調査票を作っています（${count(place)} / ${count(all)}）`,
    en: `Making book ${count(place)} of ${count(all)}`,
  }),
  made: (books: number): Message => ({
    ja: `${count(books)} 件の調査票ができました`,
    en: `${count(books)} ${plural(books, 'book is', 'books are')} ready`,
  }),
  madeText: {
    ja: '発行の記録はこのブックの「発行一覧」に残しました。ファイルを保存して各課へ送ってください。',
    en: 'What was issued is kept on the sheet 発行一覧. Save the files and send them to the sections.',
  },
  saveZip: { ja: 'まとめて保存（ZIP）', en: 'Save all (ZIP)' },
  zipName: (round: string, day: string): string => `${round}実績_調査票_${day}.zip`,
  saving: { ja: 'ファイルを書き出しています', en: 'Handing the files over' },
  saved: (name: string): Message => ({
    ja: `「${name}」を書き出しました。保存先を聞かれないときは「ダウンロード」フォルダーをご覧ください。`,
    en: `"${name}" was handed over. If you were not asked where to save it, look in the Downloads folder.`,
  }),
  saveOne: (name: string): Message => ({ ja: `${name} を保存`, en: `Save ${name}` }),
  save: { ja: '保存', en: 'Save' },
  openOne: (name: string): Message => ({ ja: `${name} をExcelで開く`, en: `Open ${name} in Excel` }),
  open: { ja: 'Excelで開く', en: 'Open in Excel' },
  opening: { ja: 'Excelで開いています', en: 'Opening in Excel' },
  opened: (name: string): Message => ({
    ja: `「${name}」を新しいブックとして開きました。名前を付けて保存してください。`,
    en: `"${name}" is open as a new workbook. Save it under its name.`,
  }),
  cannotSave: {
    ja: 'このExcelの作業ウィンドウからはファイルを保存できないため、1件ずつExcelで開いて「名前を付けて保存」してください。',
    en: 'The task pane of this Excel cannot save files: open them one by one in Excel and save each.',
  },
  cannotOpen: {
    ja: 'このExcelでは新しいブックとして開けません。Windows版かWeb版のExcelでお試しください。',
    en: 'This Excel cannot open them as workbooks. Try Excel for Windows or on the web.',
  },
  done: { ja: '完了', en: 'Done' },

  dropTitle: { ja: '返ってきたファイル', en: 'Returned files' },
  dropHere: {
    ja: 'ファイルやフォルダーをここにドロップ（ZIPも可）',
    en: 'Drop files, folders or ZIP files here',
  },
  chooseFiles: { ja: 'ファイルを選ぶ', en: 'Choose files' },
  chooseFolder: { ja: 'フォルダーを選ぶ', en: 'Choose a folder' },
  nothingChosen: { ja: 'Excelファイルがありませんでした。', en: 'There were no Excel files.' },
  reading: { ja: 'ファイルを読んでいます', en: 'Reading the files' },
  readingOf: (done: number, all: number): Message => ({
    ja: `ファイルを読んでいます（${count(done)} / ${count(all)}）`,
    en: `Reading the files (${count(done)} of ${count(all)})`,
  }),
  filesTitle: (files: number): Message => ({
    ja: `届いたファイル ${count(files)} 件`,
    en: `${count(files)} returned ${plural(files, 'file', 'files')}`,
  }),
  unknownSection: { ja: '課が不明', en: 'Section unknown' },
  seenBefore: (time: string): Message => ({
    ja: `${time} に受け取ったものと同じです`,
    en: `The same came on ${time}`,
  }),
  noFindings: { ja: '問題は見つかりませんでした。', en: 'Nothing was found.' },
  duplicateText: {
    ja: '同じ内容のファイルがすでにあります。何も取り込みません。',
    en: 'A file with the same contents is here already. Nothing is taken from it.',
  },
  letCleanPass: {
    ja: '問題のないKPIだけ先に取り込む',
    en: 'Take in the KPIs that have no problem',
  },
  request: { ja: '修正依頼の文面', en: 'Request to correct' },
  valueIssued: { ja: '発行時', en: 'Issued' },
  valueAccepted: { ja: '原本', en: 'In the book' },
  valueReturned: { ja: 'ファイル', en: 'In the file' },
  goAccept: (cells: number): Message => ({
    ja: `取り込む内容を確かめる（${count(cells)} か所）`,
    en: `See what would be taken in (${count(cells)})`,
  }),
  goFresh: (sections: number): Message => ({
    ja: `修正依頼ブックを作る（${count(sections)} 課）`,
    en: `Make books to be corrected (${count(sections)})`,
  }),
  nothingToTake: { ja: '取り込む値はありません', en: 'There is nothing to take in' },
  dropAll: { ja: 'この一覧を片付ける', en: 'Put this list away' },

  subject: { ja: '件名', en: 'Subject' },
  body: { ja: '本文', en: 'Text' },
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  copyYourself: {
    ja: 'このExcelではコピーできません。選択した文面を Ctrl+C でコピーしてください。',
    en: 'This Excel does not let the pane copy. The text is selected: press Ctrl+C.',
  },
  ...takingWords,
};
