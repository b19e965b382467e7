/** 検査基準表 of 「設定」: what each threshold does, what its cell accepts, and what is said of one that cannot be used. */
import type { CellPlace, Problem } from './message';

export const thresholdTexts = {
  title: '検査基準',
  note: '「検証」で使う目安です。黄色の値は変えられます。判定には影響しません。',
  ruleTitle: '検査基準',
  ruleMessage: (range: string): string => `${range}の数値を入力してください。`,
  /** Texts of 確認. */
  empty: (proposed: string): string => `空欄です（${proposed}で検査します）`,
  notNumber: (proposed: string): string => `数値を入力してください（${proposed}で検査します）`,
  outside: (range: string): string => `${range}で入力してください`,
  range: (least: string, most: string): string => `${least}〜${most}`,
} as const;

export const thresholdNotes = {
  scaleTolerance:
    '前年の実績か目標値の10・100・1,000・10,000倍（または分の1）とのずれがこの割合以内なら、桁違い（円と千円など）ではないかと尋ねます（U01）。',
  cumulativeShare: '累計の実績が前年のこの割合を下回ると、単年度の値ではないかと尋ねます（T02）。',
  annualMultiple:
    '単年度の実績が毎年増え、過年度平均のこの倍数を超えると、累計の値ではないかと尋ねます（T02）。',
  largeChange: '前年からの増減がこの割合を超えると、理由を尋ねます（T03）。',
  highLevel: '達成率がこの割合を超えると、単位と目標値の確認を求めます（T05）。',
  behind: 'ペース（なければ達成率）がこの割合を下回り、取組・要因が空欄なら、記入を求めます（P04）。',
} as const;

/** @param cell null where its row is gone */
export function thresholdProblem(
  cell: { readonly place: CellPlace; readonly text: string } | null,
  name: string,
  proposed: string,
  range: string,
): Problem {
  const at = cell ? `${cell.place.sheet}!${cell.place.address}` : null;
  return {
    code: 'threshold-unusable',
    message: {
      ja: at
        ? `${at} の「${name}」${cell?.text ? `の値「${cell.text}」は使えない` : 'が空欄の'}ため、既定の${proposed}で検査します。`
        : `検査基準表に「${name}」の行がないため、既定の${proposed}で検査します。`,
      en: at
        ? `${name} at ${at} ${cell?.text ? `(“${cell.text}”) cannot be used` : 'is empty'}; ${proposed} is used instead.`
        : `The row of ${name} is missing in the table of thresholds; ${proposed} is used instead.`,
    },
    remedy: cell
      ? { ja: `${range}の数値を入力してください。`, en: `Enter a number within ${range}.` }
      : {
          ja: '「KPIシートを生成」で作り直すと、行が戻ります。入力した値は残ります。',
          en: 'Generating the KPI sheets again brings the row back. What was entered is kept.',
        },
    ...(cell ? { cell: cell.place } : {}),
  };
}
