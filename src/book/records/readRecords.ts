/** All that the workbook remembers, from whatever it was read. */
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { readFindings } from './findings';
import { readIssues, readReceipts } from './issues';
import { readLog } from './log';
import { readManualVerdicts } from './manualVerdicts';
import type { Records } from './records';
import { readReturnedFindings } from './returnedFindings';
import { readSnapshots } from './snapshots';

/** A table that is not there has no records. */
export function readRecords(reading: Reading, names: BookNames): Records {
  return {
    findings: readFindings(reading, names),
    log: readLog(reading, names),
    issues: readIssues(reading, names),
    receipts: readReceipts(reading, names),
    returnedFindings: readReturnedFindings(reading, names),
    manualVerdicts: readManualVerdicts(reading, names),
    snapshots: readSnapshots(reading, names),
  };
}
