/** What `collect` was given: files, folders of files, and zips of them. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileWords } from '../../words/cli';
import { PersonError, type Problem, type Result } from '../../words/message';
import { ZLIB } from '../../xlsx/node/codec';
import { filesInZip, type FileInZip } from '../../xlsx/read/filesInZip';
import { DEFAULT_LIMITS } from '../../xlsx/read/limits';
import type { SubmittedFile } from '../../xlsx/read/readFiles';
import { isSubmittedName } from '../../xlsx/read/submittedName';
import type { Io } from '../command';
import { bytesOf } from '../files';
import { submittedBytes } from '../submitted';

export interface GivenFile extends SubmittedFile {
  /** By which the report tells it: `returned/a.xlsx`, `returned.zip/a.xlsx`. Only its first part is a path. */
  readonly name: string;
  /** As its 課 called it. */
  readonly fileName: string;
  /** SHA-256 in hex of what is there and could not be opened. */
  readonly digest?: string;
}

/**
 * In their order, those of a folder by name; folders in it are passed over. What cannot be read costs its own answer only.
 * Nothing is held of a zip but its names, until the turn of the first file in it comes.
 */
export async function givenFiles(paths: readonly string[], io: Io): Promise<GivenFile[]> {
  const openZip = zipOpener(io);
  const given: GivenFile[] = [];
  for (const path of paths) {
    const inFolder = await filesInFolder(path, io);
    if (!inFolder.ok) given.push(refused(path, inFolder.errors));
    for (const file of inFolder.ok ? inFolder.value : []) {
      if (/\.zip$/i.test(file)) given.push(...(await filesOfZip(file, openZip)));
      else given.push({ name: file, fileName: basename(file), bytes: () => submittedBytes(file, io) });
    }
  }
  return given;
}

/** The path itself where it is no folder, or nothing at all: reading it tells. */
async function filesInFolder(path: string, io: Io): Promise<Result<readonly string[]>> {
  try {
    const names = await io.listFolder(path);
    if (names === null) return { ok: true, value: [path] };
    const submitted = names.filter(isSubmittedName).sort();
    if (submitted.length === 0) return { ok: false, errors: [emptyFolder(path)] };
    return { ok: true, value: submitted.map((name) => join(path, name)) };
  } catch {
    return { ok: false, errors: [{ code: 'file-unreadable', ...fileWords.unreadable(path, false) }] };
  }
}

interface OpenedZip {
  readonly files: Result<readonly FileInZip[]>;
  readonly digest: string;
}

type OpenZip = (path: string) => Promise<OpenedZip>;

/** Only the zip that was opened last is held: its files follow each other. */
function zipOpener(io: Io): OpenZip {
  let last: { readonly path: string; readonly opened: Promise<OpenedZip> } | null = null;
  return (path) => {
    if (last?.path !== path) last = { path, opened: openedZip(path, io) };
    return last.opened;
  };
}

async function openedZip(path: string, io: Io): Promise<OpenedZip> {
  try {
    const read = await bytesOf(path, io);
    // The same bytes without what is Node's own: a zip of a whole round is not to stand in memory twice.
    const bytes = new Uint8Array(read.buffer, read.byteOffset, read.byteLength);
    return { files: filesInZip(bytes, path, DEFAULT_LIMITS, ZLIB), digest: sha256(bytes) };
  } catch (error) {
    if (!(error instanceof PersonError)) throw error;
    return { files: { ok: false, errors: [error.problem] }, digest: '' };
  }
}

async function filesOfZip(path: string, openZip: OpenZip): Promise<GivenFile[]> {
  const { files, digest } = await openZip(path);
  if (!files.ok) return [{ ...refused(path, files.errors), digest }];
  const names = files.value.map(({ name }) => name);
  return names.map((name, i) => ({
    // A workbook that only is called .zip is itself the one file.
    name: name === path ? path : `${path}/${name}`,
    fileName: basename(name),
    bytes: async () => {
      const again = await openZip(path);
      if (!again.files.ok) return again.files;
      const file = again.files.value[i];
      // Somebody has written another zip in its place meanwhile.
      if (file?.name !== name) return changed(path);
      return file.bytes();
    },
  }));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refused(path: string, errors: readonly Problem[]): GivenFile {
  return { name: path, fileName: basename(path), bytes: async () => ({ ok: false, errors }) };
}

function changed(path: string): { readonly ok: false; readonly errors: readonly [Problem] } {
  return { ok: false, errors: [{ code: 'file-unreadable', ...fileWords.unreadable(path, false) }] };
}

function emptyFolder(path: string): Problem {
  return { code: 'folder-empty', ...fileWords.emptyFolder(path) };
}
