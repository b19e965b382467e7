/** Numbers of issued books: `R6-0012`. They only grow, over all years, so that no two books of a city have the same. */
import type { Records } from './records';

const DIGITS = 4;

/**
 * @param round the year that is collected, `R6`
 * @param place 0 for the next number, 1 for the one after it …: a press issues a book for every 担当課
 */
export function nextIssueNumber(
  { issues, receipts, snapshots }: Pick<Records, 'issues' | 'receipts' | 'snapshots'>,
  round: string,
  place = 0,
): string {
  // A row of 発行一覧表 that someone deleted still shows in what came back and in what was issued.
  const known = [...issues, ...receipts, ...snapshots].map(({ issue }) => numberOf(issue));
  const last = known.reduce((most, number) => Math.max(most, number), 0);
  return `${round}-${String(last + 1 + place).padStart(DIGITS, '0')}`;
}

function numberOf(issue: string): number {
  const digits = /-([0-9]{1,9})$/.exec(issue)?.[1];
  return digits === undefined ? 0 : Number(digits);
}
