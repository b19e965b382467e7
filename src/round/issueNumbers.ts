/** Numbers of issued books: `R6-0012`, the round and a number that only grows. */
import type { IssueRecord } from '../book/records/records';
import { sectionKey } from './sections';

const PATTERN = /^(?<round>.+)-(?<number>\d{1,9})$/;

/** `R6-0012`. */
export function issueOf(round: string, number: number): string {
  return `${round}-${fourDigits(number)}`;
}

/** 12 → `0012`; more digits where it needs them. */
export function fourDigits(number: number): string {
  return String(number).padStart(4, '0');
}

/** The number of an issue of this round; null for another round's, or for what is none. */
export function numberIn(round: string, issue: string): number | null {
  const match = PATTERN.exec(issue);
  return match?.groups?.round === round ? Number(match.groups.number) : null;
}

/** The book of each section, by {@link sectionKey}, that was issued last in this round. */
export function latestIssues(round: string, issues: readonly IssueRecord[]): Map<string, IssueRecord> {
  const latest = new Map<string, IssueRecord>();
  for (const record of issues) {
    if (record.round !== round) continue;
    const key = sectionKey(record.section);
    const known = latest.get(key);
    const isNewer = !known || (numberIn(round, record.issue) ?? 0) > (numberIn(round, known.issue) ?? 0);
    if (isNewer) latest.set(key, record);
  }
  return latest;
}
