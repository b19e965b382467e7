/** What the check of headings says (S04). */
import { onOneLine, words, type Words } from './said';

/** A blank cannot be seen where it stands, so it is told. null: something else than blanks was added. */
function blanksIn(found: string, wanted: string): readonly [ja: string, en: string] | null {
  if (found.replace(/\s/gu, '') !== wanted) return null;
  const [isBefore, isBehind] = [/^\s/u.test(found), /\s$/u.test(found)];
  const ja = isBefore && isBehind ? '前後' : isBefore ? '前' : isBehind ? '後ろ' : '中';
  const en = isBefore && isBehind ? 'around' : isBefore ? 'before' : isBehind ? 'behind' : 'within';
  return [
    `見出し「${wanted}」の${ja}に空白か改行が入っています。`,
    `There is a blank or a line break ${en} the heading ${wanted}.`,
  ];
}

export const headingWords = {
  headingMissing: (heading: string): Words =>
    words(
      [`見出し「${heading}」の列がありません。`, `The column ${heading} is missing.`],
      [`見出し「${heading}」`, `The heading ${heading}`],
    ),
  headingRewritten: (found: string, wanted: string): Words =>
    words(
      found === ''
        ? [`見出し「${wanted}」が空欄になっています。`, `The heading ${wanted} is blank.`]
        : (blanksIn(found, wanted) ?? [
            `見出し「${wanted}」が「${onOneLine(found)}」に変わっています。`,
            `The heading ${wanted} now reads ${onOneLine(found)}.`,
          ]),
      [`見出し「${wanted}」`, `The heading ${wanted}`],
    ),
  headingDoubled: (heading: string, first: string): Words =>
    words(
      [
        `見出し「${heading}」が二つあります。左の列（${first}）だけを読みました。`,
        `The heading ${heading} stands twice. Only the left column (${first}) was read.`,
      ],
      [`見出し「${heading}」は一つ`, `One heading ${heading}`],
    ),
  headingBlank: (): Words =>
    words(
      ['空欄の見出しがあります。', 'A heading is blank.'],
      ['列ごとに一つの見出し', 'One heading a column'],
    ),
  workingMissing: (headings: readonly string[]): Words => ({
    ...words(
      [
        `判定に使う隠れた列がありません（${headings.join('、')}）。ブックの判定は当てになりません。`,
        `Hidden columns that the verdicts need are missing (${headings.join(', ')}). The book’s own verdicts cannot be relied on.`,
      ],
      ['様式どおりの隠れた列', 'The hidden columns of the form'],
    ),
    remedy: {
      ja: '原本は「KPIシートを生成」で作り直してください。担当課のブックは再発行してください。入力した値は残ります。',
      en: 'Generate the KPI sheet again in the master; issue a returned book again. What was entered is kept.',
    },
  }),
  columnsMoved: (headings: readonly string[]): Words => ({
    ...words(
      [
        `列の順序が変わっています（${headings.join('、')}）。見出しの名前で読みました。`,
        `Columns were moved (${headings.join(', ')}). They were read by their headings.`,
      ],
      ['様式どおりの列の順序', 'The columns in the order of the form'],
    ),
    remedy: { ja: '直さなくても読めます。', en: 'Nothing needs to be done.' },
  }),
} as const;
