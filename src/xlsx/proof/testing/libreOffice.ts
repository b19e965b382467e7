/** LibreOffice as a second engine: it calculates our books from nothing and saves what it found. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { requireTool } from '../../../../scripts/setup/tools';

const run = promisify(execFile);

/** 0 = always: LibreOffice keeps stored results of other programs' files otherwise. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A folder that is gone when `work` has ended, however it ended. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kpi-book-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Opens files, calculates every formula, and converts them.
 * @param folder for the profile and the files; each run needs its own
 * @returns paths of the converted files, in the order of `books`
 */
export async function convert(
  folder: string,
  books: readonly Uint8Array[],
  format: 'xlsx' | 'pdf' | 'ods' | 'xls',
): Promise<string[]> {
  const [profile, given, made] = ['profile', 'given', 'made'].map((name) => join(folder, name));
  if (profile === undefined || given === undefined || made === undefined) return [];
  await mkdir(join(profile, 'user'), { recursive: true });
  await mkdir(given, { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
  const files = books.map((_, i) => join(given, `book${i}.xlsx`));
  await Promise.all(books.map((bytes, i) => writeFile(files[i] ?? '', bytes)));
  await run(requireTool('soffice'), [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--convert-to',
    format,
    '--outdir',
    made,
    ...files,
  ]);
  const converted = files.map((_, i) => join(made, `book${i}.${format}`));
  await Promise.all(converted.map((path) => readFile(path)));
  return converted;
}
