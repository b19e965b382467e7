/** 「受付検証結果」: what the 課 are still to correct in what they returned. */
import { recordTexts } from '../../words/bookRecords';
import type { Sheet } from '../book';
import { formula } from '../cells';
import type { BookNames } from '../names';
import { RETURNED_FINDING_HEADINGS } from '../records/headings';
import type { ReturnedFindingRecord } from '../records/records';
import { RETURNED_FINDINGS } from '../records/returnedFindings';
import { severityColours } from './findings';
import { counted, placed, RECORD_HEADING_ROW, recordSheet } from './recordSheet';

export function returnedFindingsSheet(findings: readonly ReturnedFindingRecord[], names: BookNames): Sheet {
  const own = placed(RETURNED_FINDINGS, findings, names, RECORD_HEADING_ROW);
  return recordSheet({
    key: 'returnedFindings',
    names,
    title: recordTexts.returnedFindings,
    headline: formula(counted(names.tables.returnedFindings, RETURNED_FINDING_HEADINGS.code)),
    note: recordTexts.returnedFindingsNote,
    tables: [own],
    colours: severityColours(own.table),
    rules: [],
    tabColour: '#B45309',
  });
}
