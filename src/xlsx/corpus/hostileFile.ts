/** A file that wants to do harm, and how it has to end: in a typed problem or in a Reading, within 300 MB and two seconds. */
import { workbook } from './workbook';
import type { Part } from './zip';

export interface HostileFile {
  readonly name: string;
  bytes(): Uint8Array<ArrayBuffer>;
  /** The problem's code; `reads`: it is only large or strange. */
  readonly ends: string;
}

export const SHEET = 'xl/worksheets/sheet1.xml';

export function hostile(name: string, ends: string, bytes: HostileFile['bytes']): HostileFile {
  return { name, ends, bytes };
}

/** A good workbook with one bad part. */
export function changed(
  part: string,
  change: (part: Part) => Part | readonly Part[],
): Uint8Array<ArrayBuffer> {
  return workbook({ change: (each) => (each.name === part ? change(each) : each) });
}
