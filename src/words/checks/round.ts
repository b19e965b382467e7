/** What the checks that know the whole round say: whose book it is (S01), and P01, P02, P03, C01. */
import type { Message } from '../message';

export interface RoundCheckWords {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy?: Message;
}

const SEND_ISSUED: Message = {
  ja: '企画課から発行したブックに入力して返却してもらってください。手元になければ再発行してください。',
  en: 'Ask for the book that the planning section issued; issue it again if it is lost.',
};

export const roundChecks = {
  notIssued: (): RoundCheckWords => ({
    message: {
      ja: '発行番号がありません。企画課の原本の写しで、課へ発行したブックではありません。',
      en: 'The book has no issue number: it is a copy of the planning section’s own book.',
    },
    expected: { ja: '課へ発行したブック', en: 'A book that was issued to a section' },
    remedy: SEND_ISSUED,
  }),
  unknownIssue: (issue: string): RoundCheckWords => ({
    message: {
      ja: `発行番号「${issue}」は、この原本の「発行一覧」にありません。`,
      en: `The issue number ${issue} is not in this book’s list of issues.`,
    },
    expected: { ja: '「発行一覧」にある発行番号', en: 'An issue number of 発行一覧' },
    remedy: SEND_ISSUED,
  }),
  otherRound: (issue: string, round: string): RoundCheckWords => ({
    message: {
      ja: `発行番号「${issue}」は ${round} の収集のものではありません。`,
      en: `The issue ${issue} does not belong to the round of ${round}.`,
    },
    expected: { ja: `${round} の収集で発行したブック`, en: `A book issued for the round of ${round}` },
    remedy: SEND_ISSUED,
  }),
  otherFingerprint: (issue: string, found: string, issued: string): RoundCheckWords => ({
    message: {
      ja: `発行番号「${issue}」の照合番号が違います（ブックは ${found || '空欄'}、発行時は ${issued}）。別に作られたブックか、番号を書き換えたブックです。`,
      en: `The fingerprint of ${issue} is ${found || 'blank'}; it was issued with ${issued}. The book was made elsewhere, or its numbers were changed.`,
    },
    expected: { ja: `照合番号 ${issued}`, en: `The fingerprint ${issued}` },
    remedy: SEND_ISSUED,
  }),
  older: (issue: string, newer: string, issuedOn: string): RoundCheckWords => ({
    message: {
      ja: `古い版（${issue}）です。同じ課へ新しい版（${newer}、${issuedOn} 発行）を渡しています。`,
      en: `This is the older issue ${issue}; the section was given ${newer} on ${issuedOn}.`,
    },
    expected: { ja: `新しい版 ${newer}`, en: `The newer issue ${newer}` },
  }),
  twoFiles: (section: string, others: readonly string[]): RoundCheckWords => ({
    message: {
      ja: `「${section}」からほかにもファイルが提出されています（${others.join('、')}）。`,
      en: `${section} sent another file as well (${others.join(', ')}).`,
    },
    expected: { ja: '1つの課から1つのファイル', en: 'One file from each section' },
  }),
  foreignRow: (id: string, name: string, section: string): RoundCheckWords => ({
    message: {
      ja: `この課へ発行していないKPI ${id}「${name}」の行に入力があります。取り込みません。`,
      en: `The row of KPI ${id} (${name}) was not issued to ${section}, but something is entered. It is not taken in.`,
    },
    expected: { ja: `「${section}」へ発行した行だけ`, en: `Only the rows issued to ${section}` },
  }),
  disagreement: (
    own: string,
    others: readonly { readonly file: string; readonly value: string }[],
  ): RoundCheckWords => ({
    message: {
      ja: `このファイルは「${own}」、${others.map(({ file, value }) => `${file} は「${value}」`).join('、')}です。`,
      en: `This file says ${own}; ${others.map(({ file, value }) => `${file} says ${value}`).join('; ')}.`,
    },
    expected: { ja: 'どのファイルでも同じ値', en: 'The same figure in every file' },
  }),
} as const;
