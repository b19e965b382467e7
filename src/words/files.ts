/** What the pane says of files: those it reads and those it saves. */
import type { Message, Problem } from './message';

const UNPACK: Message = {
  ja: '展開して、中のExcelファイルを選んでください。展開できなければ、送り主にもう一度送ってもらってください。',
  en: 'Unpack it and choose the Excel files in it. If it cannot be unpacked, ask the sender to send it again.',
};

export const fileProblems = {
  unreadable: (name: string): Problem => ({
    code: 'file-unreadable',
    message: {
      ja: `${name}: ファイルを開けません。選んだ後に移動、削除、または使用中になった可能性があります。`,
      en: `${name}: the file cannot be opened. It may have been moved, deleted or locked since it was chosen.`,
    },
    remedy: {
      ja: 'ファイルの場所を確かめ、Excelで開いていれば閉じてから、もう一度選んでください。',
      en: 'See where the file is, close it if Excel has it open, and choose it again.',
    },
  }),
  tooManyInFolder: (name: string, files: number): Problem => ({
    code: 'too-many-in-folder',
    message: {
      ja: `${name}: 中のファイルかフォルダーが多すぎます。Excelファイルは ${files} 件まで読み、残りは読んでいません。`,
      en: `${name}: it holds too many files or folders. At most ${files} Excel files were read, and the rest was not.`,
    },
    remedy: {
      ja: '調査票だけを入れた小さいフォルダーに分けて、残りを選んでください。',
      en: 'Divide it into smaller folders with nothing but returned books, and choose the rest.',
    },
  }),
  zipPassword: (name: string): Problem => ({
    code: 'zip-password',
    message: {
      ja: `${name}: パスワード付きのZIPファイルです。`,
      en: `${name}: this ZIP file is protected by a password.`,
    },
    remedy: {
      ja: 'パスワードを使って展開し、中のExcelファイルを選んでください。',
      en: 'Unpack it with the password and choose the Excel files in it.',
    },
  }),
  /** @param reason why, beginning after the file's name; null: it is none */
  zipUnreadable: (name: string, reason: Message | null): Problem => ({
    code: 'zip-unreadable',
    message: {
      ja: `${name}: ${reason?.ja ?? 'ZIPファイルではありません。'}`,
      en: `${name}: ${reason?.en ?? 'this is no ZIP file.'}`,
    },
    remedy: UNPACK,
  }),
  zipInZip: (name: string): Problem => ({
    code: 'zip-in-zip',
    message: {
      ja: `${name}: ZIPファイルの中のZIPファイルは開きません。`,
      en: `${name}: a ZIP file inside a ZIP file is not opened.`,
    },
    remedy: UNPACK,
  }),
  zipEmpty: (name: string): Problem => ({
    code: 'zip-empty',
    message: { ja: `${name}: 中にファイルがありません。`, en: `${name}: there are no files in it.` },
    remedy: { ja: 'ファイルを確かめて、選び直してください。', en: 'Look into it, and choose again.' },
  }),
  zipTooMuch: (name: string, files: number, size: string): Problem => ({
    code: 'zip-too-much',
    message: {
      ja: `${name}: 大きすぎます（上限 ${files} ファイル、${size}）。`,
      en: `${name}: too large (at most ${files} files, ${size}).`,
    },
    remedy: {
      ja: '展開して、必要なExcelファイルだけを選んでください。',
      en: 'Unpack it, and choose only the Excel files that are needed.',
    },
  }),
};

export const saveWords = {
  save: { ja: 'ファイルに保存', en: 'Save as a file' },
  saving: { ja: 'ファイルを作っています', en: 'Making the file' },
  handedOver: (name: string): Message => ({
    ja: `「${name}」を書き出しました。保存先を聞かれないときは「ダウンロード」フォルダーをご覧ください。`,
    en: `"${name}" was handed over. If you were not asked where to save it, look in the Downloads folder.`,
  }),
  leftOut: {
    ja: 'ファイルにはグラフが入りません。計算結果は、開いたときにExcelが計算します。',
    en: 'The file has no charts. Excel calculates its results when it is opened.',
  },
  unsupported: {
    ja: 'このExcelの作業ウィンドウからはファイルを保存できません。Excelの「名前を付けて保存」をお使いください。',
    en: 'The task pane of this Excel cannot save files. Use Save As of Excel.',
  },
};
