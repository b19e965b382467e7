/** Words of `kpi issue` and `kpi collect`. Japanese first. */
import type { Message, Problem } from './message';

const STATUS = {
  accepted: '受領 / received',
  fix: '要修正 / to be corrected',
  rejected: '受領不可 / cannot be taken in',
  duplicate: '重複 / received before',
  old: '古い版 / older issue',
} as const;

export const roundCliWords = {
  issueSummary: {
    ja: '原本の「担当課」ごとに入力用のブックを作り、発行の記録を入れた新しい原本も作ります。--section は課を選びます（繰り返し可）。',
    en: 'Makes one book for each section of the master, and a new master that remembers them. --section chooses sections and may be repeated.',
  },
  collectSummary: {
    ja: '返却されたブックを検証し、問題のないものの値を取り込んだ新しい原本を作ります。フォルダー（直下のみ）とZIPも指定でき、ZIPの中は「まとめ.zip/課.xlsx」のように示します。食い違いは残して知らせます（--rule returned|master|newest|single）。修正・判断の必要なもの、未提出、取込待ちがあれば終了コードは1です。',
    en: 'Checks returned books and makes a new master with the figures of those without fault. Folders (what lies in them directly) and zips may be named too; a file in a zip is told as all.zip/section.xlsx. Conflicts are left and told. Ends with 1 where something has to be corrected or decided, is missing, or was read before and not taken in.',
  },
  noMaster: { ja: '原本（.xlsx）を指定してください。', en: 'Name the master (.xlsx).' },
  noFiles: {
    ja: '返却されたファイル、そのフォルダーかZIPを指定してください。',
    en: 'Name the returned files, or a folder or zip of them.',
  },
  noFolder: {
    ja: '--out の後に、保存先のフォルダーを書いてください。',
    en: 'Give the folder to write to after --out.',
  },
  noOut: {
    ja: '--out の後に、作る原本の名前（.xlsx）を書いてください。',
    en: 'Give the master to make (.xlsx) after --out.',
  },
  notXlsx: (option: string, path: string): Message => ({
    ja: `${option} の「${path}」は .xlsx で終わる名前にしてください。`,
    en: `${option}: "${path}" has to end in .xlsx.`,
  }),
  badRule: (rule: string, known: readonly string[]): Message => ({
    ja: `--rule の「${rule}」は使えません。使えるのは ${known.join('、')} です。`,
    en: `--rule: "${rule}" is not known. It may be ${known.join(', ')}.`,
  }),
  sameOutput: (path: string): Message => ({
    ja: `--out と --report が同じ「${path}」です。別の名前にしてください。`,
    en: `--out and --report are the same "${path}". Give them different names.`,
  }),
  reportOverMaster: (path: string): Message => ({
    ja: `--report の「${path}」は原本です。原本は報告で書き換えません。別の名前にしてください。`,
    en: `--report: "${path}" is the master, which a report does not write over. Give it another name.`,
  }),
  overReturned: (path: string): Problem => ({
    code: 'out-over-returned',
    message: {
      ja: `${path}: 返却されたファイルの中にある名前です。書き込むと、そのファイルが失われます。`,
      en: `${path}: this is one of the returned files, which would be lost by writing there.`,
    },
    remedy: {
      ja: '--out と --report には、返却されたファイルのフォルダーの外の名前を指定してください。',
      en: 'Give --out and --report names outside the folder of returned files.',
    },
  }),
  standing: (path: string): Problem => ({
    code: 'master-out-stands',
    message: {
      ja: `${path}: 前に発行した原本があります。書き換えると、その発行の記録が失われます。`,
      en: `${path}: the master of an earlier issuing stands there; writing over it would forget that issuing.`,
    },
    remedy: {
      ja: '続けて発行するときはその原本を MASTER に指定し、保存先を --master-out で指定してください。',
      en: 'To go on, name that one as MASTER, and where to write with --master-out.',
    },
  }),
  notCarried: (sheets: readonly string[]): Message => ({
    ja: `注意: 様式にないシートは新しい原本に写せません: ${sheets.join('、')}`,
    en: `Note: sheets that are not the book's are not in the new master: ${sheets.join(', ')}`,
  }),
  issued: (issue: string, section: string, kpis: number, path: string): string =>
    `${issue}  ${section}  KPI ${kpis}  ${path}`,
  issuedMaster: (path: string): string => `原本 / master: ${path}`,
  withoutSection: (ids: readonly string[]): Message => ({
    ja: `注意: 担当課が空欄のKPIが${ids.length}件あり、どの課にも発行されません: ${ids.slice(0, 10).join('、')}${ids.length > 10 ? ' ほか' : ''}`,
    en: `Note: ${ids.length} KPIs have no section and are issued to nobody: ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ' …' : ''}`,
  }),
  pastFaults: (cells: readonly string[]): Message => ({
    ja: `注意: 前年度までの実績に要修正が${cells.length}件あります。課では直せないので、原本で直してから発行し直してください: ${cells.slice(0, 10).join('、')}${cells.length > 10 ? ' ほか' : ''}`,
    en: `Note: ${cells.length} figures of earlier years must be corrected. Sections cannot: correct the master and issue again: ${cells.slice(0, 10).join(', ')}${cells.length > 10 ? ' …' : ''}`,
  }),
  file: (file: string, status: keyof typeof STATUS, section: string, taken: number, counts: string): string =>
    `${file}: ${STATUS[status]}${section === '' ? '' : ` ${section}`}、取込 / taken ${taken}${counts === '' ? '' : ` (${counts})`}`,
  conflicts: '判断が必要な値（原本のまま） / to be decided, left as in the master',
  missing: '未提出 / missing',
  waiting:
    '取込待ち（前に読み、取り込みの済んでいないファイル。指定すると続けます） / read before, not or not wholly taken in: name the file to go on',
  toCorrect: '要修正のまま（前に届いたファイル） / came back with faults before, not corrected yet',
  merged: (path: string): string => `${path} を作りました。 / Made ${path}.`,
} as const;
