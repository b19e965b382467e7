/** Files out of what was dropped or chosen: folders are walked, what is no submitted file in them is passed over. */
import { fileProblems } from '../../words/files';
import { PersonError } from '../../words/message';
import { isSubmittedName } from '../../xlsx/read/submittedName';
import type { ReadableFile } from '../files/readInPane';

/** With these a folder of a whole round is taken, and a drive dropped by mistake ends soon, and says so. */
const MOST_FILES = 2_000;
const MOST_FOLDERS = 500;
const MOST_IN_FOLDER = 20_000;

/**
 * In a folder lie other things too. What a person chose by hand is always read, and refused with its reason.
 * @returns by path: a browser gives them in the disk's order, which nobody sees, and of two equal files the first counts
 */
export function ofFolder(files: readonly File[]): ReadableFile[] {
  const pathOf = (file: File): string => file.webkitRelativePath || file.name;
  const submitted = files
    .filter(({ name }) => isSubmittedName(name))
    .sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const [first] = submitted;
  if (!first || submitted.length <= MOST_FILES) return submitted;
  const [folder = ''] = pathOf(first).split('/');
  return [...submitted.slice(0, MOST_FILES), notWhole(folder)];
}

/**
 * To be called while the drop is handled: the browser forgets it afterwards. A file or folder that cannot be had costs the others
 * nothing: it stands in its place, and reading it tells so.
 */
export function droppedFiles(data: DataTransfer): Promise<readonly ReadableFile[]> {
  const entries = [...data.items].flatMap((item) => {
    const entry = typeof item.webkitGetAsEntry === 'function' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  const plain = [...data.files];
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(plain);
  return walk(entries);
}

async function walk(roots: readonly FileSystemEntry[]): Promise<readonly ReadableFile[]> {
  const files: ReadableFile[] = [];
  const waiting = [...roots];
  const chosen = new Set(roots);
  let folders = 0;
  let isWhole = true;
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (isFile(entry)) {
      if (!chosen.has(entry) && !isSubmittedName(entry.name)) continue;
      if (files.length === MOST_FILES) {
        isWhole = false;
        break;
      }
      files.push(await fileOf(entry));
    } else if (isFolder(entry) && folders < MOST_FOLDERS) {
      folders += 1;
      const inside = await entriesOf(entry).catch(() => null);
      if (inside === null) files.push(lost(entry.name));
      else waiting.push(...inside.slice(0, MOST_IN_FOLDER));
      if (inside && inside.length > MOST_IN_FOLDER) files.push(notWhole(entry.name));
    } else if (isFolder(entry)) isWhole = false;
  }
  const named = roots.find(({ isDirectory }) => isDirectory) ?? roots[0];
  return isWhole || !named ? files : [...files, notWhole(named.name)];
}

/** Stands for what was not read of a folder, and tells so in its place. */
function notWhole(name: string): ReadableFile {
  const problem = fileProblems.tooManyInFolder(name, MOST_FILES);
  return { name, arrayBuffer: () => Promise.reject(new PersonError(problem)) };
}

/** Moved, locked, or kept in a cloud that cannot be reached. */
function lost(name: string): ReadableFile {
  return { name, arrayBuffer: () => Promise.reject(new PersonError(fileProblems.unreadable(name))) };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<ReadableFile> {
  const file = new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return file.catch(() => lost(entry.name));
}

/** A reader gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || all.length > MOST_IN_FOLDER) return all;
    all.push(...some);
  }
}
