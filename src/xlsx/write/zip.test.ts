import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder } from '../proof/testing/libreOffice';
import { runPython } from '../proof/testing/openpyxl';
import { zipFiles } from './zip';

interface Listed {
  readonly name: string;
  readonly text: string;
  readonly made: readonly number[];
  readonly system: number;
  readonly mode: number;
}

const MADE = new Date(2026, 10, 26, 9, 30, 20);

/** The zip of these files, each of which holds its place, as Python's zipfile finds it. */
function listed(...names: readonly string[]): Promise<Listed[]> {
  const files = names.map((name, i) => ({ name, bytes: new TextEncoder().encode(`${i}番`) }));
  return inFolder(async (folder) => {
    const path = join(folder, 'x.zip');
    await writeFile(path, zipFiles(files, MADE));
    return (await runPython('zip_list.py', [path])) as Listed[];
  });
}

test('names in Japanese, old letters and ones beyond 16 bits too, come out as they went in, each with its own bytes', async () => {
  const names = ['R6実績_0001_企画課.xlsx', '①髙﨑～ソ表.xlsx', '𠮷野.xlsx', 'plain.xlsx'];
  const found = await listed(...names);
  expect(found.map(({ name, text }) => [name, text])).toEqual(names.map((name, i) => [name, `${i}番`]));
  expect(found.map(({ made }) => made)).toEqual(names.map(() => [2026, 11, 26, 9, 30, 20]));
});

test('files are told to be made by Unix and readable: of MS-DOS unzip believes no UTF-8', async () => {
  const found = await listed('企画課.xlsx');
  expect(found.map(({ system, mode }) => [system, mode.toString(8)])).toEqual([[3, '100644']]);
});

test('of names that are one on Windows or on a Mac none is lost', async () => {
  const found = await listed(
    'ガ.xlsx',
    'カ\u3099.xlsx',
    'A.xlsx',
    'a.xlsx',
    'a (2).xlsx',
    'A.xlsx',
    '課',
    '課',
  );
  expect(found.map(({ name, text }) => [name, text])).toEqual([
    ['ガ.xlsx', '0番'],
    ['カ\u3099 (2).xlsx', '1番'],
    ['A.xlsx', '2番'],
    ['a (3).xlsx', '3番'],
    ['a (2).xlsx', '4番'],
    ['A (4).xlsx', '5番'],
    ['課', '6番'],
    ['課 (2)', '7番'],
  ]);
});

test('no files are a zip with nothing in it', async () => {
  expect(await listed()).toEqual([]);
});
