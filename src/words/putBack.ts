/** Why a change is not put back. */
import type { CellPlace, Problem } from './message';

/** @param subject the KPI's number and the column */
export function cellChangedSince(subject: string, place: CellPlace, now: string, then: string): Problem {
  const at = `${place.sheet}!${place.address}`;
  return {
    code: 'changed-since',
    message: {
      ja: `${at}（${subject}）は、その後「${then}」から「${now}」に変わっているため、元に戻しませんでした。`,
      en: `${at} (${subject}) has changed from “${then}” to “${now}” since, so it was not put back.`,
    },
    remedy: {
      ja: '元に戻すときは、「受付履歴」の変更前の値を入力してください。',
      en: 'To put it back all the same, enter the value under 変更前 in 「受付履歴」.',
    },
    cell: place,
  };
}

export function cellGone(subject: string): Problem {
  return {
    code: 'cell-gone',
    message: {
      ja: `${subject} のセルが見つからないため、元に戻しませんでした。`,
      en: `The cell of ${subject} is not there, so it was not put back.`,
    },
    remedy: {
      ja: '行や列が削除されたときは、「KPIシートを生成」で戻してからやり直してください。',
      en: 'If its row or column was deleted, generate the KPI sheets again, then try anew.',
    },
  };
}
