/** Days as official letters write them. */

const REIWA_YEAR_ZERO = 2018;
const WEEKDAYS = '日月火水木金土';

/** `2026-12-10` → 令和8年12月10日（木）. What is no such day from 令和2年 on is given back as it is. */
export function japaneseDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return iso;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < REIWA_YEAR_ZERO + 2) return iso;
  return `令和${year - REIWA_YEAR_ZERO}年${month}月${day}日（${WEEKDAYS.charAt(date.getUTCDay())}）`;
}
