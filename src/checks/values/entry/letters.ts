/** One spelling for letters that look alike, without touching those that mean something of their own (①, ², ½). */
import type { RepairKind } from './entry';

/** Zero-width and direction marks, soft hyphens: they come along from web pages and PDFs. */
const INVISIBLE = /\p{Cf}/gu;
/** A space that never breaks a line stands for a thousands comma where three digits follow. */
const GROUPING_SPACE =
  /(?<=^[^\d]*\d{1,3}(?:[\u00A0\u2009\u202F,]\d{3})*)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/gu;

export interface Tidied {
  /** Half-width, inner spaces as they are (one kind), no space around. */
  readonly text: string;
  readonly repairs: readonly RepairKind[];
}

export function tidy(raw: string): Tidied {
  const visible = raw.replace(INVISIBLE, '').replace(/\r\n?/g, '\n');
  const narrow = halfWidth(visible);
  const grouped = narrow.replace(GROUPING_SPACE, ',');
  const spaced = grouped.replace(/[^\S\n]/gu, ' ').trim();
  const repairs: RepairKind[] = [];
  if (narrow !== visible) repairs.push('fullWidth');
  if (grouped !== narrow) repairs.push('comma');
  if (spaced !== grouped || visible.length !== raw.replace(/\r\n?/g, '\n').length) repairs.push('spaces');
  return { text: spaced, repairs };
}

/** Full-width ASCII only: NFKC would turn `30①` into 301. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/￥/gu, '¥')
    .replace(/｡/gu, '。');
}
