/** What the yearly round says: what stands in the way of issuing and taking back, and what its states are called. */
import type { Message, Problem } from './message';

const OPEN_MASTER: Message = {
  ja: '企画課の原本（「KPIシートを生成」で作ったブック）を開いてから、もう一度実行してください。',
  en: 'Open the planning section’s own book, made with “Generate the KPI sheets”, and try again.',
};

export const roundProblems = {
  noBook: (): Problem => ({
    code: 'round-no-book',
    message: { ja: 'KPIのブックではありません。', en: 'This is no KPI book.' },
    remedy: OPEN_MASTER,
  }),
  issuedBook: (section: string): Problem => ({
    code: 'round-issued-book',
    message: {
      ja: `「${section}」へ発行したブックです。発行と受付は企画課の原本で行います。`,
      en: `This book was issued to ${section}. Issuing and taking back is done in the planning section’s own book.`,
    },
    remedy: OPEN_MASTER,
  }),
  noneChosen: (): Problem => ({
    code: 'round-none-chosen',
    message: { ja: '発行する課が選ばれていません。', en: 'No section is chosen.' },
    remedy: {
      ja: '発行先を選んでください。課が一つも出ないときは、「KPI一覧」の「担当課」を入力してください。',
      en: 'Choose sections. If there is none to choose, fill in the column 担当課 of KPI一覧.',
    },
  }),
  unknownSection: (section: string): Problem => ({
    code: 'round-unknown-section',
    message: {
      ja: `「${section}」を担当課とするKPIがありません。`,
      en: `No KPI belongs to ${section}.`,
    },
    remedy: {
      ja: '課の名前を確かめるか、「KPI一覧」の「担当課」を入力してください。',
      en: 'Check the name, or fill in the column 担当課 of KPI一覧.',
    },
  }),
  deadlinePast: (deadline: string, today: string): Problem => ({
    code: 'round-deadline-past',
    message: {
      ja: `提出期限（${deadline}）が今日（${today}）より前です。`,
      en: `The deadline (${deadline}) is before today (${today}).`,
    },
    remedy: { ja: '今日以降の日を期限にしてください。', en: 'Choose today or a later day.' },
  }),
} as const;

/** How a cell came to be taken, as 受付履歴 notes it; texts of the sheet, so Japanese. */
const TAKEN_BY = {
  new: '新規',
  changed: '変更',
  returned: '返却を採用',
  newest: '新しい発行を採用',
  master: '原本を維持',
  single: '個別に判断',
} as const;

/** @param code of the check whose repair was taken; null: the cell as it stood */
export function acceptNote(by: keyof typeof TAKEN_BY, code: string | null): string {
  return code === null ? TAKEN_BY[by] : `${TAKEN_BY[by]}（${code}）`;
}

/** @param taken the file whose value was taken instead; null: the master's was kept */
export function refusalNote(taken: string | null): string {
  return taken === null ? `${TAKEN_BY.master}（ファイルの値は採らない）` : `${taken} の値を採用`;
}
