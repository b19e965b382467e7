/**
 * R05: a row holds the name of another KPI, since part of the table was sorted. Sorting one column moves names only; sorting
 * everything but the ids moves names and figures. Which of the two it was is decided by the cells in which both KPIs differ,
 * and past figures where they are known; where these disagree, nothing is proposed.
 */
import { cleanNumber } from '../../kpi/decimal';
import { rawOf, shownOf } from '../../book/cells';
import { listColumns } from '../../book/columns';
import type { SheetRow } from '../../book/readRows';
import { plannedCell } from '../../book/sheets/listRows';
import type { Cell } from '../../book/book';
import type { ReadCell } from '../../book/reading';
import { planRows, type PlanRow } from '../../plan/plan';
import { rowWords } from '../../words/checks/rows';
import type { Finding, Repair } from '../finding';
import { findingAt } from '../findingAt';
import { perSubject } from '../perSubject';
import type { Subject } from '../subject';
import { censusOf } from './census';
import { figureVotes, idFollows, writeTo } from './realign';
import { TELLING } from './splitRows';

/** `copied`: another row still is that KPI's, so that this one was pasted over and its own figures are lost. */
type Moved = 'onlyName' | 'wholeBlock' | 'copied' | 'unclear';

export function disagreeingRows(subject: Subject): Finding[] {
  return [...censusOf(subject).counted].flatMap(([id, row]): Finding[] => {
    const own = subject.planned.get(id);
    const name = row.name.trim();
    if (!own || name === own.kpi.name.trim()) return [];
    const namesakes = byName(subject).get(name) ?? [];
    const [other] = namesakes;
    if (!other) return [];
    const votes = namesakes.map((namesake) => whatMoved(subject, row, own, namesake));
    const agreed = votes.every((vote) => vote === votes[0]) ? (votes[0] ?? 'unclear') : 'unclear';
    const moved = agreed === 'wholeBlock' ? whoseBlock(subject, namesakes) : agreed;
    const cell = row.cell('KPI項目');
    const owner = { id, name: own.kpi.name, section: row.section };
    const words = {
      onlyName: rowWords.onlyName(id, own.kpi.name, name),
      wholeBlock: rowWords.wholeBlock(id, own.kpi.name, name, other.kpi.id),
      copied: rowWords.copied(id, own.kpi.name, name, other.kpi.id),
      unclear: rowWords.unclear(id, own.kpi.name, name),
    }[moved];
    const repair = repairOf(subject, row, own, other, moved);
    const spot = { owner, cell, column: 'KPI項目', ...(repair ? { repair } : {}) };
    return [findingAt(subject, 'R05', spot, words)];
  });
}

const byName = perSubject((subject): ReadonlyMap<string, readonly PlanRow[]> => {
  const rows = new Map<string, PlanRow[]>();
  for (const row of planRows(subject.plan)) {
    const name = row.kpi.name.trim();
    const namesakes = rows.get(name);
    if (namesakes) namesakes.push(row);
    else rows.set(name, [row]);
  }
  return rows;
});

/** A whole row's content of another KPI: sorted only if that KPI's own row has gone elsewhere too, and belongs here. */
function whoseBlock(subject: Subject, namesakes: readonly PlanRow[]): Moved {
  const [other, ...others] = namesakes;
  if (!other || others.length > 0 || !subject.planned.has(other.kpi.id)) return 'unclear';
  const ownRow = censusOf(subject).counted.get(other.kpi.id);
  return ownRow?.name.trim() === other.kpi.name.trim() ? 'copied' : 'wholeBlock';
}

function whatMoved(subject: Subject, row: SheetRow, own: PlanRow, other: PlanRow): Moved {
  const headings = new Map(listColumns(subject.plan).map(({ key, heading }) => [key, heading]));
  const telling = TELLING.filter((key) => !isSame(plannedCell(own, key), plannedCell(other, key)));
  const cells = telling.flatMap((key) => {
    const read = row.cell(headings.get(key) ?? '');
    return read ? [{ key, read }] : [];
  });
  const votes = [
    ...cells.map(({ key, read }) => ({
      own: says(read, plannedCell(own, key)),
      other: says(read, plannedCell(other, key)),
    })),
    ...figureVotes(subject, row, own, other),
  ];
  if (votes.length === 0) return 'unclear';
  if (votes.every((vote) => vote.own)) return 'onlyName';
  return votes.every((vote) => vote.other) ? 'wholeBlock' : 'unclear';
}

function repairOf(
  subject: Subject,
  row: SheetRow,
  own: PlanRow,
  other: PlanRow,
  moved: Moved,
): Repair | null {
  if (moved === 'onlyName') {
    const writes = writeTo(subject, row, 'KPI項目', plannedCell(own, 'name'));
    return { before: row.name, after: own.kpi.name, safe: false, action: { kind: 'write', writes } };
  }
  return moved === 'wholeBlock' ? idFollows(subject, row, own, other) : null;
}

function says(read: ReadCell, cell: Cell): boolean {
  const raw = rawOf(read);
  if (cell !== null && 'number' in cell)
    return typeof raw === 'number' && cleanNumber(raw) === cleanNumber(cell.number);
  return shownOf(read).trim() === (cell !== null && 'text' in cell ? cell.text.trim() : '');
}

function isSame(a: Cell, b: Cell): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
