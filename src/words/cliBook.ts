/** Words of the command line about books as files. */
import type { Message, Problem } from './message';

export const generateUsage = {
  needsOut: {
    ja: '--out の後に、作るファイルの名前（.xlsx）を書いてください。',
    en: 'Give the file to make (.xlsx) after --out.',
  },
  notXlsx: (path: string): Message => ({
    ja: `--out の「${path}」は .xlsx で終わる名前にしてください。`,
    en: `--out: "${path}" has to end in .xlsx.`,
  }),
  rubric: (id: string, known: readonly string[]): Message => ({
    ja: `--rubric の「${id}」という評価基準はありません。使えるのは ${known.join('、')} です。`,
    en: `--rubric: there is no rubric "${id}". It may be ${known.join(', ')}.`,
  }),
  year: (text: string): Message => ({
    ja: `--year の「${text}」は年度として読めません。「R5」の形で書いてください。`,
    en: `--year: "${text}" is no fiscal year. Write it as in "R5".`,
  }),
} as const;

export const judgeUsage = {
  notXlsx: (path: string): Message => ({
    ja: `「${path}」は .xlsx ではありません。JSONは標準入力から渡してください（judge < ファイル）。`,
    en: `"${path}" is no .xlsx. Give JSON on standard input (judge < FILE).`,
  }),
} as const;

export const generateFaults = {
  yearOutside: (years: string): Message => ({
    ja: `は計画期間（${years}）の年度ではありません。`,
    en: `is no year of the plan (${years}).`,
  }),
  unknownKpi: (plan: string): Message => ({
    ja: `のKPIは計画 ${plan} にありません。`,
    en: `is not a KPI of the plan ${plan}.`,
  }),
  doubledKpi: {
    ja: 'のKPIは2回出ています。1回だけ書いてください。',
    en: 'stands here twice. Give each KPI once.',
  },
} as const;

export function yearOutsidePlan(year: string, years: string): Problem {
  return {
    code: 'year-outside-plan',
    message: {
      ja: `評価年度 ${year} は計画期間（${years}）の年度ではありません。`,
      en: `The evaluation year ${year} is no year of the plan (${years}).`,
    },
    remedy: {
      ja: '--year か、実績ファイルの evaluationYear を計画期間の年度にしてください。',
      en: 'Choose a year of the plan with --year or as evaluationYear in the actuals file.',
    },
  };
}

/** What was made, for standard output. */
export function madeBook(made: {
  readonly path: string;
  readonly plan: string;
  readonly year: string;
  readonly rubric: Message;
  readonly kpis: number;
  readonly judged: number;
  readonly isProtected: boolean;
}): string {
  const { path, plan, year, rubric, kpis, judged, isProtected } = made;
  return [
    `${path} を作りました。 / Made ${path}.`,
    `  計画 / plan: ${plan}`,
    `  評価年度 / evaluation year: ${year}`,
    `  評価基準 / rubric: ${rubric.ja} / ${rubric.en}`,
    `  KPI ${kpis}件中 ${judged}件判定 / ${judged} judged of ${kpis}`,
    `  シートの保護 / protection: ${isProtected ? 'あり on' : 'なし off'}`,
    '',
  ].join('\n');
}

const OURS: Message = {
  ja: '「KPIシートを生成」か kpi generate で作ったブックを指定してください。',
  en: 'Name a book that was made by the add-in or by kpi generate.',
};

export const fileBookProblems = {
  notOurs: (file: string): Problem => ({
    code: 'not-a-kpi-book',
    message: { ja: `${file}: KPIブックではありません。`, en: `${file}: this is no KPI book.` },
    remedy: OURS,
  }),
  foreign: (file: string, holders: readonly string[]): Problem => ({
    code: 'foreign-sheet',
    message: {
      ja: `${file}: ${holders.map((holder) => `「${holder}」`).join('')}の形がKPIブックと違います。`,
      en: `${file}: ${holders.join(', ')} is not shaped as in a KPI book.`,
    },
    remedy: OURS,
  }),
  otherPlan: (file: string, found: string, wanted: string): Problem => ({
    code: 'other-plan',
    message: {
      ja: `${file}: 計画 ${found} のブックです。計画 ${wanted} では判定できません。`,
      en: `${file}: this is a book of the plan ${found}, which cannot be judged by the plan ${wanted}.`,
    },
    remedy: {
      ja: '--plan でブックを作った計画ファイルを指定してください。',
      en: 'Name the plan file that it was made from with --plan.',
    },
  }),
} as const;
