/** What is said of the value in a figure cell (checks V01–V10) or in one for texts (V11). `shown` is the cell as Excel shows it. */
import type { Message } from '../message';

const STATES = '未集計・調査なし・把握不能・廃止・対象外';
const STATES_EN =
  '未集計 (not counted), 調査なし (no survey), 把握不能 (unknown), 廃止 (discontinued), 対象外 (not applicable)';

const expectedEntry = (unit: string, decimals: number): Message => ({
  ja: `単位「${unit}」の数値（${decimals === 0 ? '整数' : `小数${decimals}桁まで`}）、または状態語（${STATES}）`,
  en: `A figure in ${unit} (${decimals === 0 ? 'whole' : `up to ${decimals} decimals`}) or a state word: ${STATES_EN}`,
});
const figureAlone = (after: string): Message => ({ ja: `数値の ${after}`, en: `The figure ${after}` });
const RETYPE: Message = { ja: '数値だけを入力し直してください。', en: 'Type the figure alone.' };
const ACCEPT: Message = {
  ja: '修正案を確かめて、修正してください。',
  en: 'Look at the proposal and accept it.',
};

export const valueWords = {
  expectedEntry,
  V01: {
    words: (shown: string, figure: string): Message => ({
      ja: `「${shown}」は文字です。数値 ${figure} のほかに語が付いています。`,
      en: `“${shown}” is text: words stand beside the figure ${figure}.`,
    }),
    otherUnit: (shown: string, found: string, unit: string): Message => ({
      ja: `「${shown}」は文字で、単位「${found}」がこのKPIの単位「${unit}」と違います。`,
      en: `“${shown}” is text, and its unit ${found} is not the KPI's unit ${unit}.`,
    }),
    odd: (shown: string): Message => ({
      ja: `「${shown}」は、区切りや書き方が数値として読み取れません。`,
      en: `“${shown}” is not written as a figure that can be read for certain.`,
    }),
    almostState: (shown: string, word: string): Message => ({
      ja: `「${shown}」は状態語ではありません。「${word}」のことであれば、そのとおりに入力します。`,
      en: `“${shown}” is no state word; ${word} may be meant.`,
    }),
    nothing: (shown: string): Message => ({
      ja: `「${shown}」では、実績が0なのか、数値がないのかが分かりません。`,
      en: `“${shown}” may mean zero or no figure.`,
    }),
    year: (shown: string): Message => ({
      ja: `「${shown}」は年度です。実績値の欄に年度が入っています。`,
      en: `“${shown}” is a year where a figure belongs.`,
    }),
    truth: (shown: string): Message => ({
      ja: `「${shown}」は数値ではなく論理値です。`,
      en: `“${shown}” is a logical value, not a figure.`,
    }),
    other: (shown: string): Message => ({
      ja: `「${shown}」は数値でも状態語でもありません。`,
      en: `“${shown}” is neither a figure nor a state word.`,
    }),
    remedy: {
      ja: `数値だけを入力するか、状態語（${STATES}）から選んでください。`,
      en: `Type the figure alone, or choose a state word: ${STATES_EN}.`,
    },
    remedyNothing: {
      ja: `実績が0なら 0 を、数値がないなら状態語（${STATES}）を入力してください。`,
      en: `Type 0 if it is zero; else choose a state word: ${STATES_EN}.`,
    },
  },
  V02: {
    repaired: (shown: string, after: string, parts: readonly Message[]): Message => ({
      ja: `「${shown}」は文字として入っています（${parts.map(({ ja }) => ja).join('、')}）。数値 ${after} と読み取れます。`,
      en: `“${shown}” is stored as text (${parts.map(({ en }) => en).join(', ')}); it reads as ${after}.`,
    }),
    parts: {
      text: { ja: '文字列の数字', en: 'digits as text' },
      fullWidth: { ja: '全角', en: 'full-width' },
      spaces: { ja: '空白', en: 'spaces' },
      comma: { ja: '桁区切り', en: 'thousands separators' },
      minus: { ja: '負の記号', en: 'a minus sign' },
      plus: { ja: '正の記号', en: 'a plus sign' },
      marks: { ja: '余分な記号', en: 'stray marks' },
      point: { ja: '小数点の代わりの句点', en: 'a full stop 。 for the point' },
      unit: { ja: '単位付き', en: 'the unit' },
      kanji: { ja: '千・万・億の表記', en: '千, 万 or 億' },
      conversion: { ja: '単位の換算', en: 'a conversion of units' },
    },
    expected: figureAlone,
    remedy: { ja: '数値に直します。', en: 'It is made a figure.' },
    remedyUncertain: {
      ja: '読み取った数値が正しいか確かめてから、修正してください。',
      en: 'Make sure that it is read rightly before you accept it.',
    },
    remedyImpossible: RETYPE,
  },
  V03: {
    message: (shown: string, mark: string, size: string): Message => ({
      ja: `「${shown}」の${mark}は、負の値（−${size}）にも、ただの記号にも読めます。`,
      en: `The ${mark} of “${shown}” may be a minus (−${size}) or a mark.`,
    }),
    impossible: (shown: string, mark: string, size: string, unit: string): Message => ({
      ja: `「${shown}」の${mark}は、負の値（−${size}）にも、ただの記号にも読めます。単位「${unit}」は負になりません。前年度からの増減を入力していないかも確かめてください。`,
      en: `The ${mark} of “${shown}” may be a minus (−${size}) or a mark. A figure in ${unit} is never negative: it may be a change against the year before.`,
    }),
    expected: (size: string): Message => ({
      ja: `負の値なら −${size}、そうでなければ ${size}`,
      en: `−${size} if it is negative, else ${size}`,
    }),
    remedy: (mark: string): Message => ({
      ja: `負の値なら修正案を選び、記号なら${mark}を除いて入力し直してください。`,
      en: `Accept the proposal if it is negative; else type the figure without ${mark}.`,
    }),
    remedyImpossible: (mark: string): Message => ({
      ja: `その年度の値を、${mark}を除いて入力し直してください。`,
      en: `Type the figure of the year itself, without ${mark}.`,
    }),
  },
  V04: {
    figures: (shown: string, figures: readonly string[]): Message => ({
      ja: `「${shown}」には数値が${figures.length}個あります（${figures.join('、')}）。`,
      en: `“${shown}” holds ${figures.length} figures: ${figures.join(', ')}.`,
    }),
    lines: (shown: string): Message => ({
      ja: `「${shown.replace(/\s*\n\s*/gu, '／')}」はセルの中で改行されています。`,
      en: `“${shown.replace(/\s*\n\s*/gu, ' / ')}” has a line break in the cell.`,
    }),
    remedy: { ja: '判定に使う数値を一つだけ入力してください。', en: 'Type the one figure that is judged.' },
  },
  V05: {
    message: (shown: string): Message => ({
      ja: `「${shown}」は日付です。「1-2」のような入力は日付に変わります。`,
      en: `“${shown}” is a date; entries such as 1-2 become dates.`,
    }),
    serial: (shown: string, serial: string): Message => ({
      ja: `「${shown}」は日付として表示されています。数値 ${serial} が日付の書式の欄に入力された可能性があります。`,
      en: `“${shown}” is shown as a date; the figure ${serial} may have been typed into a cell with a date format.`,
    }),
    remedy: {
      ja: 'セルの表示形式を数値にして、数値を入力し直してください。',
      en: 'Set the cell to a number format and type the figure again.',
    },
  },
  V06: {
    message: (shown: string): Message => ({
      ja: `「${shown}」は計算のエラーです。`,
      en: `“${shown}” is the error of a formula.`,
    }),
    remedy: RETYPE,
  },
  V07: {
    formula: (formula: string, shown: string): Message => ({
      ja: `数式 ${formula} が入っています（結果は「${shown}」）。元の値が変わると実績値も変わります。`,
      en: `The formula ${formula} stands here (result “${shown}”): the figure changes with what it refers to.`,
    }),
    external: (formula: string, shown: string): Message => ({
      ja: `ほかのブックを参照する数式 ${formula} が入っています（最後に保存された結果は「${shown}」）。`,
      en: `The formula ${formula} refers to another workbook (last stored result “${shown}”).`,
    }),
    volatile: (formula: string, shown: string): Message => ({
      ja: `開くたびに結果が変わり得る数式 ${formula} が入っています（いまの結果は「${shown}」）。`,
      en: `The formula ${formula} may give another result each time the book is opened (now “${shown}”).`,
    }),
    notCalculated: (formula: string): Message => ({
      ja: `数式 ${formula} の計算結果が保存されていません。`,
      en: `The formula ${formula} has no stored result.`,
    }),
    expected: { ja: '数式でない値', en: 'A value, not a formula' },
    remedy: { ja: '数式を、いまの値に置き換えます。', en: 'Replace the formula by its value.' },
    remedyDoubt: {
      ja: 'いまの値が正しいか確かめてから、値に置き換えてください。',
      en: 'Make sure that the value is right, then replace the formula by it.',
    },
    remedyExternal: {
      ja: '参照先の値と同じか確かめてから、値に置き換えてください。',
      en: 'Make sure that the other workbook still says so, then replace the link by the value.',
    },
    remedyNotCalculated: {
      ja: 'Excelで開いて計算し、数値を入力し直してください。',
      en: 'Open it in Excel, let it calculate, and type the figure.',
    },
  },
  V08: {
    message: (year: string): Message => ({
      ja: `集める年度（${year}）の実績値が空欄です。`,
      en: `The figure of ${year}, the year being collected, is blank.`,
    }),
    remedy: {
      ja: `数値を入力するか、状態語（${STATES}）から選んでください。`,
      en: `Type the figure, or choose a state word: ${STATES_EN}.`,
    },
  },
  V09: {
    fraction: (shown: string, stored: string, after: string, against: Message): Message => ({
      ja: `「${shown}」（値は ${stored}）は、${against.ja}に比べて小さすぎます。${after} を割合で入力していませんか。`,
      en: `“${shown}” (stored as ${stored}) is too small for ${against.en}: ${after} may have been typed as a fraction of one.`,
    }),
    format: (shown: string, stored: string): Message => ({
      ja: `値は ${stored} ですが、％の表示形式のため「${shown}」と表示されています。`,
      en: `The value is ${stored}, but a percentage format shows it as “${shown}”.`,
    }),
    against: (target: string, last: string | null): Message => ({
      ja: last === null ? `目標値 ${target} など` : `前回の実績 ${last} や目標値 ${target}`,
      en:
        last === null
          ? `the target of ${target} and others`
          : `the last figure ${last} and the target ${target}`,
    }),
    expected: (after: string, unit: string): Message => ({
      ja: `単位「${unit}」の数値（${after}）`,
      en: `A figure in ${unit} (${after})`,
    }),
    remedy: ACCEPT,
  },
  V10: {
    message: (shown: string, decimals: number): Message => ({
      ja: `「${shown}」は、小数桁（${decimals}桁）より細かい数値です。`,
      en: `“${shown}” has more than the KPI's ${decimals} decimals.`,
    }),
    changes: (shown: string, decimals: number): Message => ({
      ja: `「${shown}」は、小数桁（${decimals}桁）より細かい数値です。四捨五入すると判定が変わります。`,
      en: `“${shown}” has more than the KPI's ${decimals} decimals, and rounding it changes the verdict.`,
    }),
    losing: (shown: string, decimals: number, after: string): Message => ({
      ja: `「${shown}」は、小数桁（${decimals}桁）より細かい数値です。四捨五入すると ${after} になり、値が5%より大きく変わります。単位を取り違えていませんか。`,
      en: `“${shown}” has more than the KPI's ${decimals} decimals, and rounded to ${after} it changes by more than 5%: it may be in another unit.`,
    }),
    expected: (after: string, decimals: number): Message => ({
      ja: `小数${decimals}桁までの数値（四捨五入すると ${after}）`,
      en: `Up to ${decimals} decimals (rounded: ${after})`,
    }),
    remedyLosing: {
      ja: '単位と小数桁の設定を確かめて、数値を入力し直してください。',
      en: 'Look at the unit and the KPI’s decimals, and type the figure again.',
    },
    remedy: {
      ja: '四捨五入した値に直すか、小数桁の設定を確かめてください。',
      en: 'Accept the rounded figure, or look at the KPI’s decimals.',
    },
  },
  V11: (most: number): { readonly message: Message; readonly expected: Message } => ({
    message: {
      ja: `文章が長すぎます。一つのセルに入るのは${most.toLocaleString('en')}字までで、その後ろは失われます。`,
      en: `The text is too long: a cell holds ${most.toLocaleString('en')} characters, and the rest would be lost.`,
    },
    expected: {
      ja: `${most.toLocaleString('en')}字までの文章`,
      en: `A text of up to ${most.toLocaleString('en')} characters`,
    },
  }),
} as const;
