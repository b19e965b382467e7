/** What the checks of what stands in one cell (V) and of its magnitude (U) mean. */
import { checkWords } from './checkWords';

export const FIGURE_CHECK_WORDS = {
  V01: checkWords(
    ['数値でない文字', 'Text instead of a figure'],
    [
      '「約30」「検討中」「30名程度」など、数値でも状態語でもない文字が入っています。',
      'The cell holds a text that is neither a figure nor a state word, e.g. “about 30”.',
    ],
    ['数値か状態語を入力してください。', 'Enter a figure or a state word.'],
  ),
  V02: checkWords(
    ['数値の書き方', 'Spelling of a figure'],
    [
      '全角数字、桁区切り、▲や△や−の負号、空白、単位付き（1,234人）、万などの書き方です。数値に直せます。',
      'Full-width digits, separators, ▲ or − as minus, spaces, a unit behind, 万: it can be made a figure.',
    ],
    ['数値に直します（変更前後を表示）。', 'It is made a figure; before and after are shown.'],
  ),
  V03: checkWords(
    ['△・▲の意味', 'Minus or a mark?'],
    ['「△5」は負の数とも記号とも読めます。', '“△5” can be read as a negative figure or as a mark.'],
    ['負の数なら -5、そうでなければ 5 と入力してください。', 'Enter -5 if it is negative, else 5.'],
  ),
  V04: checkWords(
    ['一つのセルに複数の値', 'Several values in one cell'],
    [
      '二つ以上の数値や改行が一つのセルに入っています。',
      'A cell holds two or more figures, or a line break.',
    ],
    ['値を一つだけ入力してください。', 'Enter one figure only.'],
  ),
  V05: checkWords(
    ['日付に化けた値', 'Became a date'],
    [
      '「1-2」などの入力が日付に変わっています。元の値は分かりません。',
      'What was typed (e.g. 1-2) became a date; what was meant cannot be known.',
    ],
    ['数値を入力し直してください。', 'Type the figure again.'],
  ),
  V06: checkWords(
    ['エラー値', 'Error value'],
    ['#REF! や #N/A などのエラーになっています。', 'The cell shows an error such as #REF! or #N/A.'],
    ['数値か状態語を入力してください。', 'Enter a figure or a state word.'],
  ),
  V07: checkWords(
    ['値でなく数式・リンク', 'Formula or link instead of a value'],
    [
      '数式やほかのブックへのリンクで、元のデータが変わると値も変わります。',
      'A formula or a link to another book: the figure changes with its source.',
    ],
    ['値だけを貼り付けて固定してください。', 'Freeze the value.'],
  ),
  V08: checkWords(
    ['未入力', 'Blank'],
    [
      '収集している年度の実績が空欄です。「無い」のか「まだ集計していない」のか分かりません。',
      'The figure of the year being collected is blank: none, or not counted yet?',
    ],
    [
      '数値を入力するか、状態語（未集計、調査なし、把握不能、廃止、対象外）を選んでください。',
      'Enter the figure or choose a state word.',
    ],
  ),
  V09: checkWords(
    ['%の入れ方', 'Percentage as a fraction'],
    [
      '85%を 0.85 と入力したか、%の書式のセルに入力しています。',
      'A percentage was entered as a fraction (0.85), or in a cell with a % format.',
    ],
    ['100倍した値にします。', 'Multiply by 100.'],
  ),
  V10: checkWords(
    ['小数の桁数', 'Too many decimals'],
    ['KPIの小数桁より細かい値です。', 'The figure has more decimals than the KPI.'],
    ['小数桁に丸めます。', 'Round to the decimals of the KPI.'],
  ),
  V11: checkWords(
    ['セルに入らない文章', 'Text longer than a cell'],
    [
      '「取組・要因」か「今後の方向性」の文章が、Excelのセルに入る長さ（32,767字）を超えています。',
      'The text of 取組・要因 or 今後の方向性 is longer than a cell of Excel (32,767 characters).',
    ],
    ['文章を短くしてください。', 'Shorten the text.'],
  ),
  U01: checkWords(
    ['桁・単位の取り違え', 'Off by a power of ten'],
    [
      '前年や目標と10倍・100倍・1,000倍・10,000倍ほど違います（円と千円、人と千人など）。',
      'The figure is off by about 10, 100, 1,000 or 10,000 against last year or the target.',
    ],
    [
      '単位を確かめ、提案の値でよければ直してください。',
      'Check the unit; take the proposed figure if it is right.',
    ],
  ),
  U02: checkWords(
    ['割合が範囲外', 'Share out of range'],
    ['割合（%）が0から100の外です。', 'A share (%) lies outside 0 to 100.'],
    ['0から100の値にしてください。', 'Enter a figure from 0 to 100.'],
  ),
  U03: checkWords(
    ['数える単位に小数', 'Fraction of a counted thing'],
    [
      '人、件、社など数える単位なのに小数です。',
      'The unit counts whole things, but the figure has a fraction.',
    ],
    ['整数か単位を確かめてください。', 'Check the figure and the unit.'],
  ),
  U04: checkWords(
    ['負の値', 'Negative figure'],
    ['負になり得ない指標が負の値です。', 'A figure that cannot be negative is.'],
    ['符号を確かめてください。', 'Check the sign.'],
  ),
} as const;
