/**
 * S07: cells of the plan that say something else (I where they say the same, spelled otherwise); in an issued book also what the planning section decided. In its own book
 * that is free to change, but not to what nothing can be judged by.
 */
import type { Cell } from '../../book/book';
import { shownOf } from '../../book/cells';
import { listColumns, type PlanKey, type SectionKey } from '../../book/columns';
import { isUsableDecision, MOST_DECIMALS, usableWords, wordMeant } from '../../book/decisions';
import { restoredCells } from '../../book/restoredCells';
import type { SheetRow } from '../../book/readRows';
import { plannedCell } from '../../book/sheets/listRows';
import type { PlanRow } from '../../plan/plan';
import { structureWords } from '../../words/checks/structure';
import type { Finding, Repair, Severity } from '../finding';
import { findingAt } from '../findingAt';
import { censusOf } from '../rows/census';
import type { Subject } from '../subject';
import { perSubject } from '../perSubject';
import { compareSpelling } from './spelledOtherwise';

const NOTHING: ReadonlyMap<string, Cell> = new Map();

export const editedPlan = perSubject((subject): Finding[] => {
  const issued = subject.identity.issue === '' ? null : decisionsOf(subject);
  return [...censusOf(subject).counted].flatMap(([id, row]) => {
    const planned = subject.planned.get(id);
    if (!planned) return [];
    const edited = decisions(subject, row, issued?.get(id));
    const told = new Set(edited.map(({ column }) => column));
    const unusable = unusableDecisions(subject, row, planned, issued && (issued.get(id) ?? NOTHING)).filter(
      ({ column }) => !told.has(column),
    );
    return [...planCells(subject, row, planned), ...edited, ...unusable];
  });
});

function planCells(subject: Subject, row: SheetRow, planned: PlanRow): Finding[] {
  const columns = listColumns(subject.plan);
  const keys = new Map(columns.map(({ heading, key }) => [heading, key]));
  return restoredCells(row, planned, columns, subject.list.sheet).map(
    ({ address, column, before, after }) => {
      const key = keys.get(column) as PlanKey;
      const repair = writeBack(subject, address, before, after, plannedCell(planned, key));
      const spot = { owner: row, address, column, value: before, repair };
      const spelling = compareSpelling(subject.plan, key, before, after);
      if (spelling === 'different')
        return findingAt(subject, 'S07', spot, structureWords.planEdited(column, before, after));
      return findingAt(
        subject,
        'S07',
        { ...spot, severity: spelling === 'same' ? 'I' : 'E', repair: { ...repair, safe: true } },
        structureWords.planSpelled(column, before, after, spelling === 'same'),
      );
    },
  );
}

/** Cells of 方向, 集計区分, 小数桁 and 担当課 by KPI, as they were issued. */
const decisionsOf = perSubject((subject): ReadonlyMap<string, ReadonlyMap<string, Cell>> => {
  const decided = new Set(
    listColumns(subject.plan).flatMap(({ kind, heading }) => (kind === 'section' ? [heading] : [])),
  );
  const cells = new Map<string, Map<string, Cell>>();
  for (const { issue, kpi, column, cell } of subject.records.snapshots) {
    if (issue !== subject.identity.issue || !decided.has(column)) continue;
    const row = cells.get(kpi) ?? new Map<string, Cell>();
    cells.set(kpi, row.set(column, cell));
  }
  return cells;
});

function decisions(
  subject: Subject,
  row: SheetRow,
  issued: ReadonlyMap<string, Cell> | undefined,
): Finding[] {
  return [...(issued ?? [])].flatMap(([column, cell]): Finding[] => {
    const read = row.cell(column);
    const [before, after] = [shownOf(read).trim(), written(cell)];
    if (!read || before === after) return [];
    const repair = writeBack(subject, read.address, before, after, cell);
    const spot = { owner: row, cell: read, column, value: before, repair };
    return [findingAt(subject, 'S07', spot, structureWords.decisionEdited(column, before, after))];
  });
}

/**
 * A warning where the book was issued so, or does not know any more how it was: its section cannot mend what is locked.
 * @param issued null: it is the planning section's own book
 */
function unusableDecisions(
  subject: Subject,
  row: SheetRow,
  planned: PlanRow,
  issued: ReadonlyMap<string, Cell> | null,
): Finding[] {
  const { plan } = subject;
  return listColumns(plan).flatMap(({ kind, key, heading }): Finding[] => {
    const read = kind === 'section' ? row.cell(heading) : undefined;
    const decision = key as SectionKey;
    if (!read || isUsableDecision(decision, read, plan)) return [];
    const meant = wordMeant(decision, read, plan);
    const cell: Cell = meant === null ? plannedCell(planned, decision) : { text: meant };
    const found = shownOf(read);
    const usable =
      decision === 'decimals' ? [structureWords.decimals(MOST_DECIMALS)] : usableWords(decision, plan);
    const repair = writeBack(subject, read.address, found, written(cell), cell);
    const was = issued?.get(heading);
    const isOwn = issued === null || (was !== undefined && asTyped(was) !== found);
    const severity: Severity = isOwn ? 'E' : 'W';
    const spot = { owner: row, cell: read, column: heading, value: found, repair, severity };
    return [findingAt(subject, 'S07', spot, structureWords.decisionUnusable(heading, found, meant, usable))];
  });
}

/** Not safe unless only the spelling differs: the plan may have been revised, and nobody has told the add-in. */
function writeBack(subject: Subject, address: string, before: string, after: string, cell: Cell): Repair {
  const writes = [{ sheet: subject.list.sheet, address, cell }];
  return { before, after, safe: false, action: { kind: 'write', writes } };
}

function written(cell: Cell): string {
  return asTyped(cell).trim();
}

/** With the spaces around it, which formulas do not overlook. */
function asTyped(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cell.number);
  return 'text' in cell ? cell.text : cell.formula;
}
