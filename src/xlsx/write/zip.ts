/** Several files as one .zip. */
import { zipSync, type ZipOptions } from 'fflate';

export const ZIP_TYPE = 'application/zip';

export interface ZippedFile {
  /** One part of a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Rather than MS-DOS, whose names Info-ZIP's unzip takes for another code page, flagged as UTF-8 or not. */
const UNIX: Pick<ZipOptions, 'os' | 'attrs'> = { os: 3, attrs: 0o100644 << 16 };

/**
 * Stored, not compressed: an .xlsx is compressed already. Names are UTF-8 and flagged so, as Windows' own folders read them.
 * @param files where Windows would write one over another, the later is called `… (2)`
 * @param modified 1980–2099, by the local clock
 */
export function zipFiles(files: readonly ZippedFile[], modified: Date): Uint8Array<ArrayBuffer> {
  const names = apart(files.map(({ name }) => name));
  const entries = Object.fromEntries(files.map(({ bytes }, i) => [names[i] ?? '', bytes]));
  return new Uint8Array(zipSync(entries, { ...UNIX, level: 0, mtime: modified }));
}

/** Windows tells no names apart by case, and a Mac none by how a letter is composed. */
function apart(names: readonly string[]): string[] {
  const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
  const taken = new Set(names.map(keyOf));
  const seen = new Set<string>();
  return names.map((name) => {
    let free = name;
    if (seen.has(keyOf(name))) {
      for (let number = 2; taken.has(keyOf(free)); number += 1) {
        free = name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
      }
    }
    seen.add(keyOf(free));
    taken.add(keyOf(free));
    return free;
  });
}
