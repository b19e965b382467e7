/** What the reader of .xlsx files says: why a file cannot be taken in, which part of it, and what to do. */
import type { Message, Problem } from './message';

type Words = Omit<Problem, 'code'>;

const RESAVE: Message = {
  ja: 'Excelで開き、「名前を付けて保存」で「Excel ブック (*.xlsx)」として保存し直してください。',
  en: 'Open it in Excel and save it again with Save As, type “Excel Workbook (*.xlsx)”.',
};
const SEND_AGAIN: Message = {
  ja: '送り主に、元のファイルをもう一度送ってもらってください。',
  en: 'Ask the sender to send the original file again.',
};
const NOT_FROM_EXCEL: Message = {
  ja: 'Excelが作ったままのファイルではありません。開かずに、送り主に確かめてください。',
  en: 'Excel does not make such a file. Do not open it; ask the sender.',
};

function words(ja: string, en: string, remedy: Message): Words {
  return { message: { ja, en }, remedy };
}

/** Each begins after the file's name. `part` is the part's path inside the file, e.g. `xl/workbook.xml`. */
export const XLSX_FAULTS = {
  'xlsx-empty': () => words('ファイルが空（0バイト）です。', 'the file is empty (0 bytes).', SEND_AGAIN),
  'xlsx-password': () =>
    words('パスワードで暗号化されています。', 'the file is encrypted with a password.', {
      ja: 'Excelで開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」を空にして保存してください。',
      en: 'Open it in Excel, empty the password under File > Info > Protect Workbook > Encrypt with Password, and save.',
    }),
  'xlsx-old-format': () =>
    words('古い形式（.xls）のブックです。', 'the workbook has the old format (.xls).', RESAVE),
  'xlsx-ole': () =>
    words(
      '暗号化されたファイルか、Excel以外の古い形式の文書です。',
      'the file is encrypted, or an old document that is no workbook.',
      RESAVE,
    ),
  'xlsx-binary-format': () =>
    words('バイナリ形式（.xlsb）のブックです。', 'the workbook has the binary format (.xlsb).', RESAVE),
  'xlsx-other-document': (kind: string) =>
    words(`Excelのブックではありません（${kind}）。`, `this is no Excel workbook (${kind}).`, RESAVE),
  'xlsx-not-zip': () =>
    words('Excelのブック（.xlsx）ではありません。', 'this is no Excel workbook (.xlsx).', RESAVE),
  'xlsx-truncated': () => words('ファイルが途中で切れています。', 'the file is cut off.', SEND_AGAIN),
  'xlsx-damaged': (part: string) =>
    words(
      `ファイルが壊れています（${part} の位置か長さが合いません）。`,
      `the file is damaged (place or length of ${part} do not fit).`,
      SEND_AGAIN,
    ),
  'xlsx-checksum': (part: string) =>
    words(
      `ファイルが壊れています（${part} の検査値が合いません）。`,
      `the file is damaged (the checksum of ${part} does not fit).`,
      SEND_AGAIN,
    ),
  'xlsx-size-lies': (part: string) =>
    words(
      `${part} の大きさが、書かれている大きさと違います。`,
      `${part} has another size than the file says.`,
      NOT_FROM_EXCEL,
    ),
  'xlsx-doubled-part': (part: string) =>
    words(`${part} が二つ入っています。`, `${part} is in the file twice.`, NOT_FROM_EXCEL),
  'xlsx-compression': (part: string) =>
    words(
      `${part} は、Excelが使わない方法で圧縮か暗号化されています。`,
      `${part} is compressed or encrypted in a way that Excel does not use.`,
      RESAVE,
    ),
  'xlsx-too-large': (what: string, most: string) =>
    words(
      `大きすぎます（${what} が上限の ${most} を超えています）。`,
      `the file is too large (${what} exceeds the limit of ${most}).`,
      {
        ja: '余分なシート、画像、書式だけの行や列を消して保存し直してください。',
        en: 'Delete sheets, pictures, and rows or columns with nothing but formats, then save it again.',
      },
    ),
  'xlsx-too-many': (part: string, what: Message, most: number) =>
    words(
      `${part} の${what.ja}が多すぎます（上限 ${most.toLocaleString('en')}）。`,
      `${part} has too many ${what.en} (at most ${most.toLocaleString('en')}).`,
      RESAVE,
    ),
  'xlsx-part-missing': (part: string) =>
    words(`必要な部分（${part}）がありません。`, `a needed part (${part}) is missing.`, SEND_AGAIN),
  'xlsx-xml': (part: string, detail: string) =>
    words(
      `${part} の中身が壊れています（${detail}）。`,
      `${part} is not well-formed (${detail}).`,
      SEND_AGAIN,
    ),
  'xlsx-doctype': (part: string) =>
    words(`${part} に文書型宣言（DOCTYPE）があります。`, `${part} has a DOCTYPE.`, NOT_FROM_EXCEL),
  'xlsx-encoding': (part: string) =>
    words(`${part} の文字コードが読めません。`, `the characters of ${part} cannot be decoded.`, RESAVE),
  'xlsx-cell': (part: string, cell: string, detail: string) =>
    words(
      `${part} のセル ${cell} が読めません（${detail}）。`,
      `cell ${cell} of ${part} cannot be read (${detail}).`,
      RESAVE,
    ),
  'xlsx-value': (part: string, detail: string) =>
    words(
      `${part} に読めない値があります（${detail}）。`,
      `${part} holds a value that cannot be read (${detail}).`,
      RESAVE,
    ),
  'xlsx-too-slow': (seconds: number) =>
    words(
      `${seconds}秒かかっても読み終わりませんでした。`,
      `reading did not end within ${seconds} seconds.`,
      {
        ja: '余分なシートや書式を消して保存し直してから、もう一度読み込んでください。',
        en: 'Delete superfluous sheets and formats, save it, and read it again.',
      },
    ),
  'xlsx-cancelled': () =>
    words('読み込みを中止しました。', 'reading was cancelled.', {
      ja: '必要なら、もう一度読み込んでください。',
      en: 'Read it again if it is needed.',
    }),
  'xlsx-unexpected': (detail: string) =>
    words(
      `読み込み中に予期しない問題が起きました（${detail}）。`,
      `something unexpected happened while reading (${detail}).`,
      {
        ja: 'この表示とファイルを添えてシステム担当へ連絡してください。',
        en: 'Show this message and the file to your IT section.',
      },
    ),
} as const;

export type XlsxFaultCode = keyof typeof XLSX_FAULTS;

/** Whether a problem is one of reading a file: the file as such cannot be taken in, whatever stands in it. */
export function isXlsxFaultCode(code: string): code is XlsxFaultCode {
  return Object.hasOwn(XLSX_FAULTS, code);
}

/** What there may be too many of. */
export const XLSX_COUNTED = {
  parts: { ja: '部分', en: 'parts' },
  depth: { ja: '入れ子', en: 'nested elements' },
  elements: { ja: '要素', en: 'elements' },
  attributes: { ja: '属性', en: 'attributes' },
  sheets: { ja: 'シート', en: 'sheets' },
  tables: { ja: '表', en: 'tables' },
  tableColumns: { ja: '表の列', en: 'table columns' },
  tableCells: { ja: '表のセル', en: 'table cells' },
  rows: { ja: '行', en: 'rows' },
  columns: { ja: '列', en: 'columns' },
  merges: { ja: 'セル結合', en: 'merged areas' },
  names: { ja: '名前', en: 'defined names' },
  styles: { ja: '書式', en: 'formats' },
  relationships: { ja: '関連付け', en: 'relationships' },
  characters: { ja: '文字', en: 'characters' },
  areas: { ja: '結合や入力規則の範囲', en: 'merged or ruled areas' },
  hiddenLines: { ja: '非表示の行と列', en: 'hidden rows and columns' },
} as const satisfies Record<string, Message>;

/** The whole sentence, with the file's name in front. */
export function xlsxProblem(code: XlsxFaultCode, fileName: string, said: Words): Problem {
  return {
    code,
    message: { ja: `${fileName}: ${said.message.ja}`, en: `${fileName}: ${said.message.en}` },
    remedy: said.remedy,
  };
}
