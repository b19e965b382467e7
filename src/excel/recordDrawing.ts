/** Record sheets drawn by themselves, beside a book that stands: which ones, whether they may be, and how they are finished. */
import type { Sheet } from '../book/book';
import type { BookNames } from '../book/names';
import { freeSuffix } from '../book/recognise';
import type { Reading } from '../book/reading';
import { readRecords } from '../book/records/readRecords';
import type { Records } from '../book/records/records';
import { recordSheets, type RecordSheetKey } from '../book/sheets/records';
import { foreignSheets, STRUCTURE_PROTECTED } from '../words/excelBook';
import { fail } from './bookInWorkbook';
import type { Step } from './draw/drawSheets';
import { freezeHeadings, setUpPrinting } from './draw/finish';
import { recordSheetsEnd } from './draw/record';
import { changesStructure, takenSheetNames } from './draw/sheets';
import type { OpenReading } from './read';
import { codeOf, isBusy } from './run';
import type { Standing } from './standing';

/** Which record is drawn on which sheet. */
const SHEETS: Readonly<Record<keyof Records, RecordSheetKey>> = {
  findings: 'findings',
  log: 'log',
  issues: 'issues',
  receipts: 'issues',
  returnedFindings: 'returnedFindings',
  manualVerdicts: 'manualVerdicts',
  snapshots: 'snapshots',
};

/** The sheets of the records that change, with what the workbook remembers beside them. */
export function recordSheetsFor(records: Partial<Records>, reading: Reading, names: BookNames): Sheet[] {
  const changed = new Set((Object.keys(records) as (keyof Records)[]).map((key) => SHEETS[key]));
  const drawn = new Set(
    (Object.keys(SHEETS) as (keyof Records)[]).flatMap((key) =>
      reading.tables.has(names.tables[key]) ? [SHEETS[key]] : [],
    ),
  );
  return recordSheets({ ...readRecords(reading, names), ...records }, names, drawn).filter(({ key }) =>
    changed.has(key as RecordSheetKey),
  );
}

/** @throws PersonError where other people's sheets bear the names of ours, or a sheet would have to be added to a closed workbook */
export function assertOurSheets(sheets: readonly Sheet[], { reading, standing }: OpenReading): void {
  const taken = takenSheetNames(sheets, standing);
  if (taken.length > 0) fail(foreignSheets(taken, freeSuffix(reading)));
  if (standing.structureProtected && changesStructure(sheets, standing)) fail(STRUCTURE_PROTECTED);
}

/** Frozen headings and printing of the record sheets. A refusal costs nothing else; the record of the drawing is kept either way. */
export async function finishSheets(
  context: Excel.RequestContext,
  steps: readonly Step[],
  standing: Standing,
): Promise<void> {
  try {
    recordSheetsEnd(context, steps, standing);
    steps.filter((step) => step.standing === null).forEach(freezeHeadings);
    steps.forEach(setUpPrinting);
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === null || isBusy(code)) throw error;
    recordSheetsEnd(context, steps, standing);
    await context.sync();
  }
}
