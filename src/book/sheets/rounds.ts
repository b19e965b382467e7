/** 「受付履歴」, 「発行一覧」 and the hidden 「発行内容」: the memory of the yearly round. */
import { recordTexts } from '../../words/bookRecords';
import { cellAt, quoteText } from '../a1';
import type { ConditionalFormat, Sheet, Table } from '../book';
import { formula, text } from '../cells';
import type { BookNames } from '../names';
import { ISSUES, RECEIPTS } from '../records/issues';
import {
  ISSUE_HEADINGS,
  LOG_HEADINGS,
  RECEIPT_HEADINGS,
  RECEIPT_STATUS_WORDS,
  UNDONE_WORD,
} from '../records/headings';
import { LOG } from '../records/log';
import type { LogEntry, Records, SnapshotRecord } from '../records/records';
import { packSnapshots, SNAPSHOTS } from '../records/snapshots';
import { COLOURS, LOOKS } from './look';
import { counted, placed, RECORD_HEADING_ROW, recordSheet, type PlacedTable } from './recordSheet';
import { bodyColumn, tableArea } from './tableParts';

/** Rows between 発行一覧表 and 受付表; the second one's title stands in the last of them. */
const GAP = 3;
const TAB = '#5B6C8F';

export function logSheet(log: readonly LogEntry[], names: BookNames): Sheet {
  const own = placed(LOG, log, names, RECORD_HEADING_ROW);
  return recordSheet({
    key: 'log',
    names,
    title: recordTexts.log,
    headline: formula(counted(names.tables.log, LOG_HEADINGS.batch)),
    note: recordTexts.logNote,
    tables: [own],
    colours: [undone(own)],
    rules: [],
    tabColour: TAB,
  });
}

/** 受付表 stands under 発行一覧表, not beside it: a filter on the one would hide rows of the other. Both may grow, for each drawing places it anew. */
export function issuesSheet({ issues, receipts }: Records, names: BookNames): Sheet {
  const issued = placed(ISSUES, issues, names, RECORD_HEADING_ROW);
  const receivedRow = tableArea(issued.table).bottom + GAP + 1;
  const received = placed(RECEIPTS, receipts, names, receivedRow);
  const title = cellAt(1, receivedRow - 1);
  const sheet = recordSheet({
    key: 'issues',
    names,
    title: recordTexts.issues,
    headline: formula(counted(names.tables.issues, ISSUE_HEADINGS.issue)),
    note: recordTexts.issuesNote,
    tables: [issued, received],
    colours: statusColours(received.table),
    rules: [],
    tabColour: TAB,
  });
  return {
    ...sheet,
    blocks: [...sheet.blocks, { at: title, cells: [[text(recordTexts.receipts)]] }],
    styles: [...sheet.styles, { ranges: [title], style: LOOKS.section }],
  };
}

export function snapshotsSheet(snapshots: readonly SnapshotRecord[], names: BookNames): Sheet {
  const own = placed(SNAPSHOTS, packSnapshots(snapshots), names, 1);
  return {
    key: 'snapshots',
    name: names.sheets.snapshots,
    visibility: 'veryHidden',
    showGridlines: true,
    blocks: [],
    tables: [own.table],
    numberFormats: [
      {
        at: 'A2',
        formats: own.table.rows.map((row) => row.map((cell) => (cell && 'text' in cell ? '@' : 'General'))),
      },
    ],
    styles: [],
    columnWidths: { A: 11, B: 11, C: 6, D: 80 },
    rowHeights: {},
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    conditionalFormats: [],
    inputRules: [],
    print: { orientation: 'portrait', paper: 'A4', fitToWidth: 1 },
    charts: [],
  };
}

function undone({ table, columns }: PlacedTable): ConditionalFormat {
  const visible = columns.filter(({ isHidden }) => !isHidden).length;
  const { top, bottom } = tableArea(table);
  const flag = cellAt(table.headers.indexOf(LOG_HEADINGS.undone) + 1, top + 1);
  return {
    kind: 'formula',
    ranges: [`A${top + 1}:${cellAt(visible, bottom)}`],
    formula: `=$${flag}=${quoteText(UNDONE_WORD)}`,
    fontColour: COLOURS.faint,
    italic: true,
  };
}

function statusColours(table: Table): ConditionalFormat[] {
  const column = table.headers.indexOf(RECEIPT_HEADINGS.status);
  const first = `$${cellAt(column + 1, tableArea(table).top + 1)}`;
  const looks: Readonly<Record<keyof typeof RECEIPT_STATUS_WORDS, { fill: string; fontColour: string }>> = {
    accepted: { fill: '#D7EFD9', fontColour: '#14532D' },
    waiting: { fill: '#D6E4F5', fontColour: '#1F3A5F' },
    fix: { fill: '#FCE08A', fontColour: '#633112' },
    rejected: { fill: '#F8B4B4', fontColour: '#771D1D' },
    duplicate: { fill: COLOURS.state, fontColour: COLOURS.ink },
    old: { fill: COLOURS.state, fontColour: COLOURS.ink },
  };
  return (Object.keys(looks) as (keyof typeof looks)[]).map((key) => ({
    kind: 'formula',
    ranges: [bodyColumn(table, column)],
    formula: `=${first}=${quoteText(RECEIPT_STATUS_WORDS[key])}`,
    ...looks[key],
    bold: true,
  }));
}
