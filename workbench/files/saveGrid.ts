/**
 * The open workbook → the bytes of an .xlsx. For development: the add-in itself writes books from their description
 * (src/xlsx), this writes whatever stands in the workbench's grid.
 *
 * Left out: native charts, which the embedded Excel only keeps a note of, and passwords. What the add-in keeps beside the
 * cells is saved too (memory.ts).
 */
import type { Workbook } from 'exceljs';
import { finishParts } from '../../src/xlsx/write/finish';
import type { Host } from '../host/host';
import type { Sheet } from '../host/sheet';
import type { Visibility } from '../host/sheetState';
import { saveMemory } from './memory';
import { saveCells } from './save/cells';
import { frameOf } from './save/frame';
import { saveConditionalFormats, saveInputRules } from './save/rules';
import { saveLayout, saveMerges, savePrint, saveProtection, saveTables } from './save/sheet';

export interface SavedGrid {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many charts the file leaves out. */
  readonly chartsLeftOut: number;
}

/** Formulas are saved with their results, and the file asks to be calculated anew when it is opened. */
export async function saveGrid(host: Host): Promise<SavedGrid> {
  await host.recalculation.settle();
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of host.sheets()) await addSheet(workbook, host, sheet);
  saveMemory(workbook, host);
  showActive(workbook, host);
  // Compressed only once, after the parts are finished; exceljs passes this on, though its types do not say so.
  const packed = { zip: { compression: 'STORE' } } as Parameters<Workbook['xlsx']['writeBuffer']>[0];
  const written = new Uint8Array(await workbook.xlsx.writeBuffer(packed));
  const chartsLeftOut = host.sheets().reduce((sum, { state }) => sum + state.charts.length, 0);
  return { bytes: new Uint8Array(finishParts(written, frameOf(host))), chartsLeftOut };
}

const STATES = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
} as const satisfies Record<Visibility, string>;

async function addSheet(workbook: Workbook, host: Host, sheet: Sheet): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, { state: STATES[sheet.state.visibility] });
  saveLayout(sheet, worksheet);
  saveTables(host, sheet, worksheet);
  saveCells(host, sheet, worksheet);
  saveMerges(sheet, worksheet);
  saveConditionalFormats(sheet, worksheet);
  saveInputRules(host, sheet, worksheet);
  savePrint(sheet, worksheet);
  await saveProtection(sheet, worksheet);
}

function showActive(workbook: Workbook, host: Host): void {
  const activeTab = host.sheets().indexOf(host.selection.activeSheet());
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  workbook.worksheets.forEach((worksheet, place) => {
    const views = worksheet.views.length > 0 ? worksheet.views : [{ state: 'normal' as const }];
    worksheet.views = views.map((view) => ({ ...view, tabSelected: place === activeTab }));
  });
}
