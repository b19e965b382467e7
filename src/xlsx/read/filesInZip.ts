/** The files that someone sent together in one .zip, each inflated only when its turn comes. */
import { fileProblems } from '../../words/files';
import type { Problem, Result } from '../../words/message';
import { problemOf } from './fault';
import { DEFAULT_LIMITS, megabytes, type ReadLimits } from './limits';
import { requireZip } from './zip/container';
import { readDirectory, type ZipEntry } from './zip/directory';
import { FFLATE, inflateEntry, type Codec } from './zip/inflate';

export interface FileInZip {
  /** Without its folders: a path that leads out of the zip leads nowhere. */
  readonly name: string;
  bytes(): Result<Uint8Array<ArrayBuffer>>;
}

/** A thousand books of a hundred KPIs stay well below. */
const MOST_FILES = 2_000;
const MOST_BYTES = 512 * 1024 * 1024;
const ENCRYPTED = 1;

/**
 * What a mailbox or a Mac adds (folders, `__MACOSX`, hidden files) is left out. Fails as a whole where the zip's directory
 * cannot be trusted; a damaged file inside fails alone.
 */
export function filesInZip(
  bytes: Uint8Array,
  zipName: string,
  limits: ReadLimits = DEFAULT_LIMITS,
  codec: Codec = FFLATE,
): Result<readonly FileInZip[]> {
  try {
    requireZip(bytes);
    const entries = [...readDirectory(bytes, limits).values()].filter(isSubmitted);
    const problem = refusal(entries, zipName);
    if (problem) return { ok: false, errors: [problem] };
    return { ok: true, value: entries.map((entry) => fileOf(bytes, entry, limits, codec)) };
  } catch (error) {
    return { ok: false, errors: [problemOf(error, zipName)] };
  }
}

function refusal(entries: readonly ZipEntry[], zipName: string): Problem | null {
  if (entries.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return fileProblems.zipPassword(zipName);
  if (entries.length === 0) return fileProblems.zipEmpty(zipName);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isTooMuch = entries.length > MOST_FILES || size > MOST_BYTES;
  return isTooMuch ? fileProblems.zipTooMuch(zipName, MOST_FILES, megabytes(MOST_BYTES)) : null;
}

function fileOf(bytes: Uint8Array, entry: ZipEntry, { fileBytes }: ReadLimits, codec: Codec): FileInZip {
  const name = baseName(entry.name);
  return {
    name,
    bytes: () => {
      if (entry.size > fileBytes)
        return { ok: false, errors: [fileProblems.zipTooMuch(name, 1, megabytes(fileBytes))] };
      try {
        const whole = new Uint8Array(entry.size);
        let at = 0;
        inflateEntry(bytes, entry, codec, (piece) => {
          whole.set(piece, at);
          at += piece.length;
        });
        return { ok: true, value: whole };
      } catch (error) {
        return { ok: false, errors: [problemOf(error, name)] };
      }
    },
  };
}

function isSubmitted({ name }: ZipEntry): boolean {
  const base = baseName(name);
  return base !== '' && !/^(?:\.|~\$)/.test(base) && !name.startsWith('__MACOSX/');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
