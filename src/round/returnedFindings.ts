/** What was found in returned files, kept for as long as their 課 are to correct it: the letter can be written tomorrow. */
import type { ReceiptRecord, Records, ReturnedFindingRecord } from '../book/records/records';
import type { Finding } from '../checks/finding';
import { findingFrom, recordOf } from '../checks/findingRecord';
import { clipped } from '../checks/quoted';
import { isStanding } from './receipts';
import type { Returned } from './receive';
import type { Round } from './round';
import { roundState } from './roundState';

/** What Excel takes in one request (5 MB) has to hold all of it. */
const MOST_OF_ONE = 100;
const MOST_IN_ALL = 2_000;
const MOST_LETTERS = 300_000;
const LONGEST = 300;

/**
 * The whole table afterwards; null where it says so already. Of each file what was found in it last; none of a file that
 * waits, was accepted, or was overtaken by a later file or a fresh book. What was repaired or only noted (I) is not kept.
 * @param records as they stand afterwards, but for this table
 * @param openCells as `cellKey`: where files disagree and nobody has decided yet
 */
export function returnedFindingsAfter(
  records: Records,
  returned: readonly Returned[],
  openCells: ReadonlySet<string>,
  { master, today }: Round,
): ReturnedFindingRecord[] | null {
  const before = records.returnedFindings;
  const sections = roundState(records, master.round, today).sections;
  const receipts = sections.flatMap(({ toCorrect }) => toCorrect.map(({ receipt }) => receipt));
  const now = new Map(returned.flatMap((one) => (one.status === 'duplicate' ? [] : [[one.digest, one]])));
  const found = receipts.map((receipt): ReturnedFindingRecord[] => {
    const one = now.get(receipt.digest);
    // Unreadable this time, it is still what was found in it before.
    if (one?.issue !== receipt.issue) return before.filter(({ digest }) => digest === receipt.digest);
    return one.findings
      .filter((finding) => finding.severity !== 'I' && isStanding(finding, openCells))
      .slice(0, MOST_OF_ONE)
      .map((finding) => keptOf(finding, receipt));
  });
  const after = withinBounds(receipts, found);
  return isSame(after, before) ? null : after;
}

/** A file as it was received, as far as the workbook remembers it. */
export function keptReturned(
  { file, digest, section, issue }: ReceiptRecord,
  findings: readonly ReturnedFindingRecord[],
): Pick<Returned, 'fileName' | 'digest' | 'section' | 'issue' | 'findings'> {
  const kept = findings.map((finding) => findingFrom(finding, file)).filter((finding) => finding !== null);
  return { fileName: file, digest, section, issue, findings: kept };
}

function keptOf(finding: Finding, { file, digest, section }: ReceiptRecord): ReturnedFindingRecord {
  const { severity, code, kpi, name, sheet, address, column, value, message, expected, remedy } =
    recordOf(finding);
  return {
    digest,
    file: cut(file),
    section: cut(section),
    severity,
    code,
    kpi: cut(kpi),
    name: cut(name),
    sheet: cut(sheet),
    address: cut(address),
    column: cut(column),
    value: cut(value),
    message: cut(message),
    expected: cut(expected),
    remedy: cut(remedy),
  };
}

/** Where there is too much, the files that came last are kept whole before the others. In the order of `receipts` all the same. */
function withinBounds(
  receipts: readonly ReceiptRecord[],
  found: readonly ReturnedFindingRecord[][],
): ReturnedFindingRecord[] {
  const lastFirst = receipts
    .map(({ time }, i) => ({ time, i }))
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : a.i - b.i));
  let rows = MOST_IN_ALL;
  let letters = MOST_LETTERS;
  const kept = new Map<number, ReturnedFindingRecord[]>();
  for (const { i } of lastFirst) {
    const own: ReturnedFindingRecord[] = [];
    for (const record of found[i] ?? []) {
      rows -= 1;
      letters -= lettersIn(record);
      if (rows < 0 || letters < 0) break;
      own.push(record);
    }
    kept.set(i, own);
  }
  return found.flatMap((_, i) => kept.get(i) ?? []);
}

function isSame(one: readonly ReturnedFindingRecord[], other: readonly ReturnedFindingRecord[]): boolean {
  const keys = Object.keys(one[0] ?? {}) as (keyof ReturnedFindingRecord)[];
  return (
    one.length === other.length &&
    one.every((record, i) => keys.every((key) => record[key] === other[i]?.[key]))
  );
}

function cut(text: string): string {
  return clipped(text, LONGEST);
}

function lettersIn(record: ReturnedFindingRecord): number {
  return Object.values<string>({ ...record }).reduce((sum, text) => sum + text.length, 0);
}
