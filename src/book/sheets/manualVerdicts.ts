/** 「手動判定」: the verdicts that people gave, beside what the computation says, and which are to be looked at again. */
import { recordTexts } from '../../words/bookRecords';
import { columnLetters, quoteText } from '../a1';
import type { ConditionalFormat, Sheet, Table } from '../book';
import { formula } from '../cells';
import type { BookNames } from '../names';
import { MANUAL_STATE_WORDS, MANUAL_VERDICT_HEADINGS as H } from '../records/headings';
import { MANUAL_VERDICTS } from '../records/manualVerdicts';
import type { ManualVerdictRecord } from '../records/records';
import { COLOURS } from './look';
import { counted, placed, RECORD_HEADING_ROW, recordSheet } from './recordSheet';
import { bodyColumn } from './tableParts';

export function manualVerdictsSheet(verdicts: readonly ManualVerdictRecord[], names: BookNames): Sheet {
  const own = placed(MANUAL_VERDICTS, verdicts, names, RECORD_HEADING_ROW);
  return recordSheet({
    key: 'manualVerdicts',
    names,
    title: recordTexts.manualVerdicts,
    headline: formula(counted(names.tables.manualVerdicts, H.verdict)),
    note: recordTexts.manualVerdictsNote,
    tables: [own],
    colours: [recheckColour(own.table)],
    rules: [],
    tabColour: '#7C3AED',
  });
}

function recheckColour(table: Table): ConditionalFormat {
  const column = table.headers.indexOf(H.state);
  return {
    kind: 'formula',
    ranges: [bodyColumn(table, column)],
    formula: `=$${columnLetters(column + 1)}${RECORD_HEADING_ROW + 1}=${quoteText(MANUAL_STATE_WORDS.recheck)}`,
    fill: COLOURS.warning,
    fontColour: COLOURS.warningInk,
    bold: true,
  };
}
