/** Fills in an issued book with openpyxl, which no one here wrote. For tests. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from '../../../scripts/setup/tools';

const SCRIPT = join(__dirname, '../../../e2e/fillBook.py');

export type Edit =
  | {
      readonly kpi: string;
      readonly column: string;
      readonly value: string | number;
      /** A text that looks like a formula stays a text. */
      readonly asText?: boolean;
    }
  | { readonly kpi: string; readonly delete: true };

export function fillBook(book: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-fill-'));
  try {
    const [given, made] = [join(folder, 'given.xlsx'), join(folder, 'made.xlsx')];
    writeFileSync(given, book);
    execFileSync(requireTool('python'), [SCRIPT, given, made], {
      input: JSON.stringify(edits),
      stdio: 'pipe',
    });
    return new Uint8Array(readFileSync(made));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
