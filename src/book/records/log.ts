/** 受付履歴表: every cell that a repair or an acceptance changed, with what puts it back. */
import { text } from '../cells';
import type { BookNames } from '../names';
import type { Reading } from '../reading';
import { keyOfWord, LOG_HEADINGS as H, LOG_KIND_WORDS, UNDONE_WORD } from './headings';
import { readTableOf, type RecordKind } from './recordTable';
import type { LogEntry } from './records';
import { keptCell, kindCell, shownCell } from './typedCell';

export const LOG: RecordKind<LogEntry> = {
  table: 'log',
  columns: [
    { heading: H.time, width: 16, cell: ({ time }) => text(time), look: 'centred' },
    { heading: H.kind, width: 7, cell: ({ kind }) => text(LOG_KIND_WORDS[kind]), look: 'centred' },
    { heading: H.section, width: 12, cell: ({ section }) => text(section) },
    { heading: H.kpi, width: 9, cell: ({ kpi }) => text(kpi), look: 'centred' },
    { heading: H.column, width: 13, cell: ({ column }) => text(column) },
    { heading: H.before, width: 20, cell: ({ before }) => shownCell(before) },
    { heading: H.after, width: 20, cell: ({ after }) => shownCell(after) },
    { heading: H.note, width: 22, cell: ({ note }) => text(note) },
    { heading: H.file, width: 28, cell: ({ file }) => text(file) },
    {
      heading: H.undone,
      width: 7,
      cell: ({ undone }) => text(undone ? UNDONE_WORD : ''),
      look: 'centred',
    },
    { heading: H.digest, width: 13, cell: ({ digest }) => text(digest), look: 'unwrapped' },
    { heading: H.batch, width: 20, cell: ({ batch }) => text(batch), isHidden: true },
    { heading: H.beforeKind, width: 8, cell: ({ before }) => kindCell(before), isHidden: true },
    { heading: H.afterKind, width: 8, cell: ({ after }) => kindCell(after), isHidden: true },
    { heading: H.format, width: 10, cell: ({ format }) => text(format ?? ''), isHidden: true },
  ],
  read: (row) => {
    const format = row.text(H.format);
    return {
      batch: row.text(H.batch),
      time: row.text(H.time),
      kind: keyOfWord(LOG_KIND_WORDS, row.text(H.kind)) ?? 'repair',
      file: row.text(H.file),
      digest: row.text(H.digest),
      section: row.text(H.section),
      kpi: row.text(H.kpi),
      column: row.text(H.column),
      before: keptCell(row.cell(H.before), row.text(H.beforeKind)),
      after: keptCell(row.cell(H.after), row.text(H.afterKind)),
      note: row.text(H.note),
      undone: row.text(H.undone) !== '',
      ...(format === '' ? {} : { format }),
    };
  },
};

export function readLog(reading: Reading, names: BookNames): LogEntry[] {
  return readTableOf(LOG, reading, names);
}
