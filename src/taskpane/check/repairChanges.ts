/** What repairing writes: the cells, the input rules, and for each cell what puts it back. */
import { cellOf } from '../../book/cells';
import type { BookChanges, CellWrite } from '../../book/changes';
import type { LogEntry } from '../../book/records/records';
import type { Subject } from '../../checks/subject';
import type { StandingFinding } from './bookChecker';
import { batchName, dayAndTime, type Moment } from './moment';
import { placesOf, type Places } from './places';
import { recordOf, recordsOf } from './standing';

/**
 * @param standing all findings as they stand
 * @param chosen those to repair, see `batchOf`
 */
export function repairChanges(
  subject: Subject,
  standing: readonly StandingFinding[],
  chosen: readonly StandingFinding[],
  at: Moment,
): BookChanges {
  const places = placesOf(subject);
  const { log, findings } = subject.records;
  const batch = batchName(at, new Set(log.map((entry) => entry.batch)));
  const repaired = new Set(chosen.map(({ key }) => key));
  const writes = chosen.flatMap((each) => writesOf(each).map((write) => ({ each, write })));
  return {
    writes: writes.map(({ write }) => write),
    restoreRules: chosen.some(({ finding }) => finding.repair?.action.kind === 'inputRules'),
    records: {
      findings: [
        ...recordsOf(standing.filter(({ key }) => !repaired.has(key))),
        ...findings.filter(({ state }) => state === 'repaired'),
        ...chosen.map(({ finding }) => recordOf(finding, 'repaired', '')),
      ],
      log: [...log, ...writes.map(({ each, write }) => logEntry(each, write, places, batch, dayAndTime(at)))],
    },
  };
}

function writesOf({ finding: { repair } }: StandingFinding): readonly CellWrite[] {
  return repair?.action.kind === 'write' ? repair.action.writes : [];
}

function logEntry(
  { finding }: StandingFinding,
  write: CellWrite,
  places: Places,
  batch: string,
  time: string,
): LogEntry {
  const cell = places.at(write);
  return {
    batch,
    time,
    kind: 'repair',
    file: '',
    digest: '',
    section: finding.section,
    kpi: cell?.kpi ?? finding.kpi,
    column: cell?.column ?? finding.column,
    before: cellOf(cell?.read),
    after: write.cell,
    note: finding.code,
    undone: false,
    ...(write.numberFormat === undefined || cell === null ? {} : { format: cell.read.numberFormat }),
  };
}
