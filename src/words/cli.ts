/** Words of the command line. Usage and problems are shown in both languages, Japanese first. */
import type { Message } from './message';

export const summaryWords = {
  plan: {
    ja: '計画とKPIを表で示します。--json でJSON、--plan で別の計画ファイルを使います。',
    en: 'Shows the plan and its KPIs as a table; --json as JSON, --plan of another plan file.',
  },
  judge: {
    ja: 'KPIブック（.xlsx）か標準入力の実績値（JSON）を判定します。形: {"evaluationYear": "R5", "rubric": "pace", "kpis": [{"id": "1-1-1-1", "actuals": {"R5": 530}}]}',
    en: 'Judges the figures of a KPI book (.xlsx), or the actuals (JSON) on standard input, in the form shown.',
  },
  generate: {
    ja: 'KPIブックを.xlsxで作ります。--rubric は評価基準、--year は評価年度（R5など）、--actuals は実績値のJSON（judgeと同じ形）、--protect はシート保護です。',
    en: 'Makes the KPI book as an .xlsx. --rubric and --year choose how it is judged, --actuals takes JSON as judge does, --protect protects the sheets.',
  },
} as const;

export const helpWords = {
  heading: '使い方 / Usage',
  exitCodes: '終了コード / Exit codes: 0 正常 done、1 入力の誤り bad input、2 使い方の誤り bad usage',
} as const;

export const usageWords = {
  noCommand: { ja: 'コマンドを指定してください。', en: 'Give a command.' },
  unknownCommand: (name: string): Message => ({
    ja: `「${name}」というコマンドはありません。`,
    en: `There is no command "${name}".`,
  }),
  unknownOption: (name: string, known: readonly string[]): Message => {
    const options = known.map((option) => `--${option}`);
    return {
      ja: `${name} という指定はありません。使えるのは ${options.join('、')} です。`,
      en: `There is no option ${name}. It may be ${options.join(', ')}.`,
    };
  },
  needsValue: (name: string): Message => ({
    ja: `${name} の後に値を書いてください。`,
    en: `${name} needs a value after it.`,
  }),
  takesNoValue: (name: string): Message => ({
    ja: `${name} に値は付けられません。`,
    en: `${name} takes no value.`,
  }),
  tooMany: (word: string): Message => ({
    ja: `「${word}」は余分です。`,
    en: `"${word}" is one word too many.`,
  }),
} as const;

export const fileWords = {
  unreadable: (path: string, missing: boolean) => ({
    message: missing
      ? { ja: `${path}: ファイルがありません。`, en: `${path}: there is no such file.` }
      : { ja: `${path}: ファイルを読めません。`, en: `${path}: the file cannot be read.` },
    remedy: {
      ja: 'ファイルの場所と名前、読み取りの権限を確かめてください。',
      en: 'Check its place, its name and that you may read it.',
    },
  }),
  emptyFolder: (path: string) => ({
    message: {
      ja: `${path}: フォルダーにExcelファイルもZIPファイルもありません。`,
      en: `${path}: there is neither an Excel file nor a ZIP file in this folder.`,
    },
    remedy: {
      ja: '返却されたファイルのあるフォルダーを指定してください。中のフォルダーは見ません。',
      en: 'Name the folder that holds the returned files. Folders inside it are not looked into.',
    },
  }),
  unwritable: (path: string, folderMissing: boolean) => ({
    message: folderMissing
      ? { ja: `${path}: 保存先のフォルダーがありません。`, en: `${path}: there is no such folder.` }
      : { ja: `${path}: ファイルに書き込めません。`, en: `${path}: the file cannot be written.` },
    remedy: {
      ja: '保存先を確かめ、同じファイルをExcelで開いているときは閉じてください。前の内容は変わっていません。',
      en: 'Check the place, and close the file where Excel has it open. What stood there is unchanged.',
    },
  }),
  encoding: (source: string) => ({
    message: { ja: `${source}: 文字コードがUTF-8ではありません。`, en: `${source}: the text is not UTF-8.` },
    remedy: { ja: 'UTF-8で保存し直してください。', en: 'Save it as UTF-8.' },
  }),
} as const;

export const planTableWords = {
  headers: ['番号', '基準値', '年度', '目標値', '年度', '単位', 'KPI項目'],
  count: (count: number): string => `KPI ${count}件 / ${count} KPIs`,
} as const;

export const judgeTableWords = {
  heading: (year: string, rubric: Message): string =>
    `評価年度 ${year}、評価基準 ${rubric.ja} / ${rubric.en}`,
  headers: ['番号', '実績値', '年度', '期待値', '達成率', '進捗率', 'ペース', '判定'],
  manual: (verdict: string, isToRecheck: boolean): string =>
    `${verdict}（手動${isToRecheck ? '・要再確認' : ''}）`,
  judgedOf: (total: number, judged: number): string =>
    `${total}件中 ${judged}件判定 / ${judged} judged of ${total}`,
} as const;

const YEAR: Message = { ja: '「R5」の形の年度', en: 'a fiscal year such as "R5"' };
const NUMBER: Message = { ja: '数値', en: 'a number' };
const TEXT: Message = { ja: '文字列', en: 'a text' };

/** What belongs at each property of the input of `judge`. */
export const inputExpectations = {
  root: {
    ja: '{"evaluationYear", "rubric", "kpis"} の形',
    en: 'an object {"evaluationYear", "rubric", "kpis"}',
  },
  evaluationYear: YEAR,
  kpis: { ja: 'KPI { } を並べた [ ]', en: 'a list [ ] of KPIs { }' },
  kpi: { ja: '{"id", "actuals"} の形', en: 'an object {"id", "actuals"}' },
  id: { ja: 'KPIのID（例 "1-1-1-1"）', en: 'a KPI id such as "1-1-1-1"' },
  actuals: { ja: '{"R5": 数値か状態語} の形', en: 'an object {"R5": number or state word}' },
  actual: {
    ja: '数値か状態語（未集計・調査なし・把握不能・廃止・対象外）',
    en: 'a number or a state word (未集計, 調査なし, 把握不能, 廃止, 対象外)',
  },
  measure: TEXT,
  seq: NUMBER,
  name: TEXT,
  section: TEXT,
  efforts: TEXT,
  outlook: {
    ja: '拡大・改善継続・現状継続・中止・終了のどれか',
    en: 'one of 拡大, 改善継続, 現状継続, 中止, 終了',
  },
  unit: TEXT,
  baseline: { ja: '数値、または null（基準値なし）', en: 'a number, or null (no baseline)' },
  baselineYear: YEAR,
  target: NUMBER,
  targetUpper: NUMBER,
  targetYear: YEAR,
  direction: { ja: '"atLeast"・"atMost"・"within" のどれか', en: '"atLeast", "atMost" or "within"' },
  accumulation: {
    ja: '"cumulative"・"annual"・"pointInTime" のどれか',
    en: '"cumulative", "annual" or "pointInTime"',
  },
  decimals: { ja: '0～6の整数', en: 'a whole number from 0 to 6' },
} as const;

export type InputProperty = keyof typeof inputExpectations;

export const inputWords = {
  source: { ja: '標準入力', en: 'standard input' },
  waiting: {
    ja: '標準入力を待っています。入力し終えたら Ctrl+D（Windows では Ctrl+Z と Enter）を押してください。',
    en: 'Waiting for standard input. End it with Ctrl+D (on Windows Ctrl+Z and Enter).',
  },
  place: (path: string, id: string | null): Message => {
    if (path === '') return { ja: '全体', en: 'the whole' };
    return id === null ? { ja: path, en: path } : { ja: `${path}（KPI ${id}）`, en: `${path} (KPI ${id})` };
  },
  rubrics: (ids: readonly string[]): Message => ({
    ja: `評価基準のID（${ids.join('、')}）`,
    en: `a rubric id (${ids.join(', ')})`,
  }),
  remedy: {
    ja: '入力のこの場所を直して、もう一度実行してください。',
    en: 'Correct this place in the input and run it again.',
  },
} as const;

/** What is wrong at a place of the input, to stand after the place. */
export const inputFaults = {
  missing: (expected: Message): Message => ({
    ja: `がありません。${expected.ja}が必要です。`,
    en: `is missing. Expected ${expected.en}.`,
  }),
  wrongValue: (found: string, expected: Message): Message => ({
    ja: `に ${found} とあります。${expected.ja}が必要です。`,
    en: `is ${found}. Expected ${expected.en}.`,
  }),
  unknownProperty: (known: readonly string[]): Message => ({
    ja: `という項目はありません。ここに書けるのは ${known.join('、')} です。`,
    en: `is not known. Here there may be ${known.join(', ')}.`,
  }),
  actualYear: {
    ja: 'は年度として読めません。「R5」の形で書いてください。',
    en: 'is no fiscal year. Write it as in "R5".',
  },
  doubledYear: {
    ja: 'の年度は、別の書き方ですでに出ています。1回だけ書いてください。',
    en: 'is a year that stands here already in another spelling. Give it once.',
  },
  unknownKpi: (plan: string, missing: readonly string[]): Message => ({
    ja: `のKPIは計画 ${plan} にありません。計画にないKPIを判定するには、あと ${missing.join('、')} が必要です。`,
    en: `is not a KPI of the plan ${plan}. To judge it all the same, give ${missing.join(', ')} too.`,
  }),
  targetUpperUnused: (direction: string): Message => ({
    ja: `は方向が "within" のKPIにだけ書けます。このKPIの方向は "${direction}" です。`,
    en: `belongs to direction "within" only. This KPI's direction is "${direction}".`,
  }),
  targetUpperMissing: {
    ja: 'がありません。方向が "within" のKPIには上限の数値が必要です。',
    en: 'is missing. A KPI with direction "within" needs its upper end, a number.',
  },
  rangeReversed: (target: number, upper: number): Message => ({
    ja: `の ${upper} が、下限の目標値 ${target} より小さくなっています。`,
    en: `${upper} is below the lower end, target ${target}.`,
  }),
} as const;
