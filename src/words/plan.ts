/** Words of the plan room: what can be wrong in a plan file, where, and what to do. */
import type { Message } from './message';

const WHOLE_FILE: Message = { ja: 'ファイル全体', en: 'the whole file' };

/** What stood in the file, for a person. */
export const FOUND = {
  list: (length: number): Message => ({ ja: `[ ]（${length}件）`, en: `a list of ${length}` }),
  object: { ja: '{ }', en: 'an object' },
  blank: { ja: '空の文字列', en: 'an empty text' },
} as const;

const FIX: Message = {
  ja: '計画ファイルのこの場所を直して、もう一度読み込んでください。',
  en: 'Correct this place in the plan file and load it again.',
};

/** The sentences, each a message (after the place) and what to do. */
export const PLAN_FAULTS = {
  missing: (expected: Message) => ({
    message: { ja: `がありません。${expected.ja}が必要です。`, en: `is missing. Expected ${expected.en}.` },
    remedy: FIX,
  }),
  wrongValue: (found: Message, expected: Message) => ({
    message: {
      ja: `に ${found.ja} とあります。${expected.ja}が必要です。`,
      en: `is ${found.en}. Expected ${expected.en}.`,
    },
    remedy: FIX,
  }),
  otherSpelling: (found: string, year: string) => ({
    message: {
      ja: `に "${found}" とあります。計画ファイルでは "${year}" と書きます。`,
      en: `is "${found}". A plan file writes this year "${year}".`,
    },
    remedy: FIX,
  }),
  emptyList: (expected: Message) => ({
    message: { ja: `が空です。${expected.ja}が必要です。`, en: `is empty. Expected ${expected.en}.` },
    remedy: {
      ja: '中身を書き足すか、要らなければ上の項目ごと消してください。',
      en: 'Add what belongs there, or delete the entry above it.',
    },
  }),
  unknownProperty: (known: readonly string[]) => ({
    message: {
      ja: `という項目は計画ファイルにありません。ここに書けるのは ${known.join('、')} です。`,
      en: `is not a property of a plan file. Here it may have ${known.join(', ')}.`,
    },
    remedy: { ja: '綴りを確かめ、要らなければ消してください。', en: 'Check its spelling, or delete it.' },
  }),
  doubled: (value: string, first: string) => ({
    message: {
      ja: `の ${value} は、すでに ${first} で使われています。同じ番号は1回だけ使えます。`,
      en: `is ${value}, already used at ${first}. Each may be used once only.`,
    },
    remedy: { ja: 'どちらかに別の番号を付けてください。', en: 'Give one of them another number.' },
  }),
  codePlace: (code: string, prefix: string) => ({
    message: {
      ja: `の "${code}" は置かれた場所と合いません。ここでは "${prefix}-" で始まります。`,
      en: `"${code}" does not match its place. Here it begins with "${prefix}-".`,
    },
    remedy: {
      ja: '施策コードを直すか、正しい戦略方針の下へ移してください。',
      en: 'Correct the code, or move the measure under its policy.',
    },
  }),
  yearsReversed: (first: string, last: string) => ({
    message: {
      ja: `の "${last}" が、最初の年度 "${first}" より前です。`,
      en: `"${last}" is before the first year "${first}".`,
    },
    remedy: FIX,
  }),
  tooManyYears: (count: number, most: number) => ({
    message: {
      ja: `までの計画期間が${count}年あります。${most}年までにしてください。`,
      en: `makes a plan of ${count} years. At most ${most} are allowed.`,
    },
    remedy: FIX,
  }),
  targetUpperMissing: (expected: Message) => ({
    message: {
      ja: `がありません。方向が "within"（範囲）のKPIには上限として${expected.ja}が必要です。`,
      en: `is missing. A KPI with direction "within" needs an upper end: ${expected.en}.`,
    },
    remedy: FIX,
  }),
  targetUpperUnused: (direction: string) => ({
    message: {
      ja: `は、方向が "within"（範囲）のKPIにだけ書けます。このKPIの方向は "${direction}" です。`,
      en: `belongs to KPIs with direction "within" only. This KPI's direction is "${direction}".`,
    },
    remedy: {
      ja: '方向を直すか、上限を消してください。',
      en: 'Correct the direction, or delete the upper end.',
    },
  }),
  rangeReversed: (target: number, upper: number) => ({
    message: {
      ja: `の ${upper} が、下限の目標値 ${target} より小さくなっています。`,
      en: `${upper} is below the lower end, target ${target}.`,
    },
    remedy: {
      ja: '下限（target）と上限（targetUpper）を確かめてください。',
      en: 'Check the lower end (target) and the upper end (targetUpper).',
    },
  }),
  targetBeforeStart: (target: string, first: string) => ({
    message: {
      ja: `の "${target}" が、計画の最初の年度 "${first}" より前です。`,
      en: `"${target}" is before the plan's first year "${first}".`,
    },
    remedy: FIX,
  }),
  tooManyKpis: (count: number, most: number) => ({
    message: {
      ja: `のKPIが合わせて${count}件あります。${most}件までにしてください。`,
      en: `hold ${count} KPIs in all. At most ${most} are allowed.`,
    },
    remedy: { ja: '計画を複数のファイルに分けてください。', en: 'Split the plan into several files.' },
  }),
} as const;

/** The place in the file, with what people call it and the measure it belongs to: `…kpis[0].target（目標値、施策 1-1-1）`. */
export function planPlace(path: string, label: string | null, measureCode: string | null): Message {
  if (path === '') return WHOLE_FILE;
  const ja = [label, measureCode && `施策 ${measureCode}`].filter(Boolean).join('、');
  return {
    ja: ja === '' ? path : `${path}（${ja}）`,
    en: measureCode === null ? path : `${path} (measure ${measureCode})`,
  };
}

export const PLAN_SYNTAX = {
  message: (line: number, column: number, found: string | null) => ({
    ja: `JSONとして読めません。${line}行目の${column}文字目に${found === null ? 'あるはずの続きがありません' : `「${found}」とあります`}。`,
    en: `is not JSON. Line ${line}, column ${column}: ${found === null ? 'the text ends too early' : `unexpected "${found}"`}.`,
  }),
  remedy: {
    ja: 'その場所の前後で、かぎ括弧・コンマ・引用符に抜けや余りがないか確かめてください。',
    en: 'Look there and just before for a missing or extra bracket, comma or quotation mark.',
  },
} as const;

export const PLAN_TOO_LARGE = {
  message: (megabytes: number): Message => ({
    ja: `計画ファイルは${megabytes}MBまでです。`,
    en: `A plan file may hold up to ${megabytes} MB.`,
  }),
  remedy: { ja: '計画ファイル（JSON）を選び直してください。', en: 'Choose a plan file (JSON).' },
} as const;

export const PLAN_MORE_FAULTS = {
  message: (count: number): Message => ({
    ja: `ほかに${count}件の誤りがあります。`,
    en: `There are ${count} more problems.`,
  }),
  remedy: {
    ja: '上の誤りを直してから、もう一度読み込んでください。',
    en: 'Correct those above and load the file again.',
  },
} as const;
