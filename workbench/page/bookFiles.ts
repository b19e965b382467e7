/** The buttons 「開く」 and 「保存」: files in and out of the grid. Loaded when first pressed. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { XLSX_TYPE } from '../../src/xlsx/write';
import { openFile } from '../files/openFile';
import { saveGrid } from '../files/saveGrid';
import { showNotice } from './grid/notice';
import type { OpenWorkbook } from './openWorkbook';
import type { Wording } from './view/wording';
import { words } from './words';

/** @returns how much of the file was left out; null when it was not opened, which the person has then been told */
export async function openInto(workbook: OpenWorkbook, file: File, say: Wording): Promise<number | null> {
  // Sheets come and go only in a grid that has been drawn.
  await workbook.injector.get(LifecycleService).onStage(LifecycleStages.Steady);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await openFile(workbook.host, bytes, file.name);
  if (result.ok) return result.value.leftOut;
  showNotice(
    workbook.injector,
    say(words.cannotOpen),
    result.errors.map((error) => say(error)).join('\n'),
    say(words.ok),
  );
  return null;
}

/** @returns how many charts the file leaves out; null when it could not be saved */
export async function download(workbook: OpenWorkbook, fileName: string): Promise<number | null> {
  try {
    const { bytes, chartsLeftOut } = await saveGrid(workbook.host);
    const address = URL.createObjectURL(new Blob([bytes], { type: XLSX_TYPE }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(address);
    return chartsLeftOut;
  } catch (error) {
    console.error(error);
    return null;
  }
}
