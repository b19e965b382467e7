/** Words that officers type where a state word, a year or a date is meant. */
import type { StateWord } from '../../../kpi/judgement';
import { parseFiscalYear } from '../../../plan/fiscalYear';
import type { FiscalYear } from '../../../plan/plan';
import { ERA_YEAR, withoutDates } from './beside';

const MEANT: readonly (readonly [RegExp, StateWord])[] = [
  [/未集計|集計中|集計待|集計前|未確定|確定待|未公表|公表前/u, '未集計'],
  [
    /調査[なナ無]し|調査無|未調査|調査は?(?:未実施|していない|していません|せず|実施せず|実施なし)/u,
    '調査なし',
  ],
  [/把握不[能可]|把握が?(?:でき|出来)(?:ない|ず|ません)|算出不[能可]|集計不[能可]|^不明$/u, '把握不能'],
  [/廃止|事業終了/u, '廃止'],
  [/対象[外がい]|対象[な無]し|非該当/u, '対象外'],
];
const NOTHING =
  /^(?:[-‐‑‒–—―−ー－ｰ…‥・*×/\\_]+|x|n\/?a|nil|null|none|なし|ナシ|無し|無い|ない|無|該当(?:なし|無し)|(?:データ|実績)(?:なし|無し)|未定|未入力|未記入|空欄)$/iu;
const DATES: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:${ERA_YEAR}|(?:19|20)\d{2})\s*[年./-]\s*\d{1,2}\s*(?:[月./-]\s*(?:\d{1,2}|末)?\s*日?)?\s*(?:末|現在|時点)*(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$`,
    'iu',
  ),
  /^\d{1,2}月(?:\d{1,2}日|末)?(?:現在|時点)?$/u,
  /^\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:-\d{2,4})?$/iu,
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{1,4}$/iu,
];
/** Where a remark begins: 集計中（8月確定）, 調査なし・3年に1回, 未集計3. */
const REMARK = /[(（[［「【:：・、。,;※*\s\d]/u;
/** A state and nothing that makes it part of another word: 廃止施設数 and 未集計分除く are no states. */
const STATE_ENDINGS = /(?:です|でした|のため|につき|により|予定)+$/u;

/** The one state word that is meant; null: none, or more than one. */
export function stateMeant(text: string): StateWord | null {
  const plain = withoutDates(text)
    .normalize('NFKC')
    .replace(/[\s。、.,!！]/gu, '');
  if (/\d/u.test(plain)) return stateBeforeRemark(text);
  const words = MEANT.flatMap(([pattern, word]) => (pattern.test(plain) ? [word] : []));
  return words.length === 1 ? (words[0] ?? null) : null;
}

/** A text with figures in it that begins with a state: they belong to the remark. */
function stateBeforeRemark(text: string): StateWord | null {
  const head = (text.normalize('NFKC').split(REMARK)[0] ?? '').replace(STATE_ENDINGS, '');
  const words = MEANT.flatMap(([pattern, word]) => {
    const found = new RegExp(`(?:${pattern.source})$`, 'u').test(head);
    return found ? [word] : [];
  });
  return words.length === 1 ? (words[0] ?? null) : null;
}

export function meansNothing(text: string): boolean {
  return NOTHING.test(text.normalize('NFKC').replace(/[\s。、!()（）]/gu, ''));
}

/** `R元`, 令和6年度, 2024年度; a bare 2024 is a figure. */
export function yearMeant(text: string): FiscalYear | null {
  return /^\d+$/u.test(text) ? null : parseFiscalYear(text);
}

export function isDate(text: string): boolean {
  return DATES.some((pattern) => pattern.test(text));
}
