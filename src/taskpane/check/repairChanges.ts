/** What repairing writes and what puts it back: the cells, the input rules, the log, and 「検証結果」. */
import type { BookChanges, CellWrite } from '../../book/changes';
import { batchName, logOf } from '../../book/records/logOf';
import type { Records } from '../../book/records/records';
import { findingKey } from '../../checks/finding';
import type { Subject } from '../../checks/subject';
import type { StandingFinding } from './bookChecker';
import { dayAndTime, isoTime, type Moment } from './moment';

/**
 * @param records as they would be after a check without repairs
 * @param chosen those to repair, see `batchOf`
 */
export function repairChanges(
  { reading, names }: Pick<Subject, 'reading' | 'names'>,
  records: Records,
  chosen: readonly StandingFinding[],
  at: Moment,
): BookChanges {
  const codes = new Map<CellWrite, string>();
  for (const { finding } of chosen) {
    if (finding.repair?.action.kind !== 'write') continue;
    for (const write of finding.repair.action.writes) codes.set(write, finding.code);
  }
  const writes = [...codes.keys()];
  const press = {
    batch: batchName(records.log, isoTime(at)),
    time: dayAndTime(at),
    kind: 'repair',
    file: '',
    digest: '',
  } as const;
  const repaired = new Set(chosen.map(({ finding }) => findingKey(finding)));
  return {
    writes,
    restoreRules: chosen.some(({ finding }) => finding.repair?.action.kind === 'inputRules'),
    records: {
      log: [...records.log, ...logOf(reading, names, writes, press, (write) => codes.get(write) ?? '')],
      findings: records.findings.map((record) =>
        repaired.has(findingKey(record)) ? { ...record, state: 'repaired' } : record,
      ),
    },
  };
}
