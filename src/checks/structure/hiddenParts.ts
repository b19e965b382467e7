/** S06: rows and columns that cannot be seen. What hides there is read and checked like everything else. */
import { listColumns } from '../../book/columns';
import type { ReadSheet } from '../../book/reading';
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import type { Subject } from '../subject';
import { headingAddress, sheetRowOf, tableArea } from './listPlaces';

export function hiddenParts(subject: Subject): Finding[] {
  const sheet = subject.reading.sheets.find(({ name }) => name === subject.list.sheet);
  return sheet ? [...hiddenRows(subject, sheet), ...hiddenColumns(subject, sheet)] : [];
}

/** A filter that hides nothing of the table (or whose rows were not looked at) is told too. */
function hiddenRows(subject: Subject, { hiddenRows: hidden, filtered }: ReadSheet): Finding[] {
  const { list } = subject;
  const [first, last] = [sheetRowOf(list, 0), tableArea(list).bottom];
  const rows = (hidden ?? []).filter((row) => row >= first && row <= last).sort((a, b) => a - b);
  const address = headingAddress(list, 0);
  if (rows.length === 0) {
    return filtered === true ? [findingAt(subject, 'S06', { address }, structureWords.filtered())] : [];
  }
  const shown = rowRuns(rows);
  return [
    findingAt(
      subject,
      'S06',
      { address, value: shown },
      structureWords.rowsHidden(shown, rows.length, filtered === true),
    ),
  ];
}

function hiddenColumns(subject: Subject, { hiddenColumns: hidden }: ReadSheet): Finding[] {
  const { list } = subject;
  const { left } = tableArea(list);
  const seen = seenHeadings(subject);
  const isHidden = new Set(hidden ?? []);
  const headings = list.headers.filter((heading, i) => isHidden.has(left + i) && seen.has(heading));
  if (headings.length === 0) return [];
  const address = headingAddress(list, list.headers.indexOf(headings[0] ?? ''));
  return [
    findingAt(
      subject,
      'S06',
      { address, value: headings.join('、') },
      structureWords.columnsHidden(headings),
    ),
  ];
}

/**
 * What no form of ours hides: in a master all but the working columns, in an issued book what the section needs to see in
 * order to fill it in (the rest depends on whom it was issued to).
 */
function seenHeadings({ plan, identity, evaluationYear }: Subject): Set<string> {
  const isIssued = identity.issue !== '';
  const needed: ReadonlySet<string> = new Set(['id', 'name', 'efforts', 'outlook']);
  return new Set(
    listColumns(plan).flatMap(({ kind, key, year, heading }) => {
      const isSeen = isIssued ? needed.has(key) || year === evaluationYear : kind !== 'working';
      return isSeen ? [heading] : [];
    }),
  );
}

/** `8–10, 15`; long lists are cut. */
function rowRuns(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, 5).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return shown.join(', ') + (runs.length > 5 ? ' …' : '');
}
