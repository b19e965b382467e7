/** The sheets of what the workbook remembers: each is there only where it has rows. */
import type { Sheet } from '../book';
import type { BookNames } from '../names';
import type { Records } from '../records/records';
import { findingsSheet } from './findings';
import { manualVerdictsSheet } from './manualVerdicts';
import { returnedFindingsSheet } from './returnedFindings';
import { issuesSheet, logSheet, snapshotsSheet } from './rounds';

export type RecordSheetKey =
  'findings' | 'log' | 'issues' | 'returnedFindings' | 'manualVerdicts' | 'snapshots';

/**
 * In tab order: 検証結果, 受付履歴, 発行一覧, 受付検証結果, 手動判定, 発行内容.
 * @param standing sheets that are there already: they are drawn without rows too (with one blank row, for Excel knows no
 *   table without), so that what is over does not go on standing there
 */
export function recordSheets(
  records: Records,
  names: BookNames,
  standing: ReadonlySet<RecordSheetKey> = new Set(),
): Sheet[] {
  const { findings, log, issues, receipts, returnedFindings, manualVerdicts, snapshots } = records;
  const isWanted = (key: RecordSheetKey, rows: number): boolean => rows > 0 || standing.has(key);
  return [
    ...(isWanted('findings', findings.length) ? [findingsSheet(findings, names)] : []),
    ...(isWanted('log', log.length) ? [logSheet(log, names)] : []),
    ...(isWanted('issues', issues.length + receipts.length) ? [issuesSheet(records, names)] : []),
    ...(isWanted('returnedFindings', returnedFindings.length)
      ? [returnedFindingsSheet(returnedFindings, names)]
      : []),
    ...(isWanted('manualVerdicts', manualVerdicts.length)
      ? [manualVerdictsSheet(manualVerdicts, names)]
      : []),
    ...(isWanted('snapshots', snapshots.length) ? [snapshotsSheet(snapshots, names)] : []),
  ];
}
