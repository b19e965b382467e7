/** 手動判定表: verdicts that people gave over the computed ones, each with its reason, its name and what it was decided on. */
import { text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { keyOfWord, MANUAL_STATE_WORDS, MANUAL_VERDICT_HEADINGS as H } from './headings';
import { readRowsOf, readTableOf, type RecordKind } from './recordTable';
import type { ManualVerdictRecord } from './records';

export const MANUAL_VERDICTS: RecordKind<ManualVerdictRecord> = {
  table: 'manualVerdicts',
  columns: [
    { heading: H.kpi, width: 9, cell: ({ kpi }) => text(kpi), look: 'centred' },
    { heading: H.name, width: 24, cell: ({ name }) => text(name) },
    { heading: H.section, width: 14, cell: ({ section }) => text(section) },
    { heading: H.verdict, width: 12.5, cell: ({ verdict }) => text(verdict), look: 'input' },
    { heading: H.reason, width: 40, cell: ({ reason }) => text(reason), look: 'input' },
    { heading: H.by, width: 16, cell: ({ by }) => text(by), look: 'input' },
    { heading: H.time, width: 16, cell: ({ time }) => text(time), look: 'centred' },
    { heading: H.computed, width: 12.5, cell: ({ computed }) => text(computed), look: 'centred' },
    { heading: H.state, width: 13, cell: ({ state }) => text(MANUAL_STATE_WORDS[state]), look: 'centred' },
    { heading: H.basis, width: 30, cell: ({ basis }) => text(basis), isHidden: true },
  ],
  // Whatever is left of a row is kept: it is a person's decision.
  read: (row) => ({
    kpi: row.text(H.kpi),
    name: row.text(H.name),
    section: row.text(H.section),
    // The formula of 判定 passes an error over, so it is none here either.
    verdict: row.cell(H.verdict)?.kind === 'error' ? '' : row.text(H.verdict),
    reason: row.text(H.reason),
    by: row.text(H.by),
    time: row.text(H.time),
    computed: row.text(H.computed),
    state: keyOfWord(MANUAL_STATE_WORDS, row.text(H.state)) ?? 'recheck',
    basis: row.text(H.basis),
  }),
};

export function readManualVerdicts(reading: Reading, names: BookNames): ManualVerdictRecord[] {
  return readTableOf(MANUAL_VERDICTS, reading, names);
}

/** One a row of the table's body; null for a blank one. */
export function readManualRows(reading: Reading, names: BookNames): (ManualVerdictRecord | null)[] {
  return readRowsOf(MANUAL_VERDICTS, reading, names);
}
