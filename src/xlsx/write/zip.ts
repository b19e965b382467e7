/** Several files as one .zip. */
import { zipSync } from 'fflate';

export const ZIP_TYPE = 'application/zip';

export interface ZippedFile {
  /** One part of a path; no two alike. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Stored, not compressed: an .xlsx is compressed already. Names are UTF-8 and flagged so, as Windows' own folders read them. */
export function zipFiles(files: readonly ZippedFile[], modified: Date): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return new Uint8Array(zipSync(entries, { level: 0, mtime: modified }));
}
