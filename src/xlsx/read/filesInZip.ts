/** The files that someone sent together in one .zip, each inflated only when its turn comes. */
import { fileProblems } from '../../words/files';
import type { Problem, Result } from '../../words/message';
import type { XlsxFaultCode } from '../../words/xlsx';
import { fail, problemOf, ReadFault } from './fault';
import { DEFAULT_LIMITS, megabytes, type ReadLimits } from './limits';
import { namesIn } from './namesInZip';
import { requireZip } from './zip/container';
import { readDirectory, type ZipEntry } from './zip/directory';
import { JAVASCRIPT, inflateEntry, type Codec } from './zip/inflate';

export interface FileInZip {
  /** Without its folders, but where two are alike. */
  readonly name: string;
  bytes(): Result<Uint8Array<ArrayBuffer>>;
}

/** A thousand books of a hundred KPIs stay well below. */
const MOST_FILES = 2_000;
const MOST_BYTES = 512 * 1024 * 1024;
const ENCRYPTED = 1;
/** Of every workbook, and of nothing that was put together for sending. */
const CONTENT_TYPES = '[content_types].xml';

/**
 * What a mailbox, Windows or a Mac adds (folders, `Thumbs.db`, `__MACOSX`, hidden files) is left out. Fails as a whole where the
 * zip's directory cannot be trusted; a damaged file inside fails alone, and so does another zip: its files would be as many
 * again. A workbook that only is called .zip, as some mail programs rename it, is the one file in itself.
 */
export function filesInZip(
  bytes: Uint8Array,
  zipName: string,
  limits: ReadLimits = DEFAULT_LIMITS,
  codec: Codec = JAVASCRIPT,
): Result<readonly FileInZip[]> {
  try {
    requireZip(bytes);
    const directory = readDirectory(bytes, limits);
    if (directory.has(CONTENT_TYPES))
      return { ok: true, value: [{ name: zipName, bytes: () => ({ ok: true, value: bytes.slice() }) }] };
    const entries = [...directory.values()].filter(isSubmitted);
    const problem = refusal(entries, zipName);
    if (problem) return { ok: false, errors: [problem] };
    const names = namesIn(entries.map(({ name }) => name));
    return {
      ok: true,
      value: entries.map((entry, i) => fileOf(bytes, entry, names[i] ?? '', limits, codec)),
    };
  } catch (error) {
    return { ok: false, errors: [zipProblem(error, zipName)] };
  }
}

function refusal(entries: readonly ZipEntry[], zipName: string): Problem | null {
  if (entries.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return fileProblems.zipPassword(zipName);
  if (entries.length === 0) return fileProblems.zipEmpty(zipName);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isTooMuch = entries.length > MOST_FILES || size > MOST_BYTES;
  return isTooMuch ? tooMuch(zipName) : null;
}

function fileOf(
  bytes: Uint8Array,
  entry: ZipEntry,
  name: string,
  { fileBytes }: ReadLimits,
  codec: Codec,
): FileInZip {
  return {
    name,
    bytes: () => {
      if (/\.zip$/i.test(name)) return { ok: false, errors: [fileProblems.zipInZip(name)] };

      try {
        if (entry.size > fileBytes) fail('xlsx-too-large', name, megabytes(fileBytes));
        const whole = new Uint8Array(entry.size);
        let at = 0;
        inflateEntry(bytes, entry, codec, (piece) => {
          whole.set(piece, at);
          at += piece.length;
        });
        return { ok: true, value: whole };
      } catch (error) {
        return { ok: false, errors: [zipProblem(error, name)] };
      }
    },
  };
}

const IS_NO_ZIP: ReadonlySet<XlsxFaultCode> = new Set<XlsxFaultCode>([
  'xlsx-not-zip',
  'xlsx-ole',
  'xlsx-old-format',
  'xlsx-password',
]);

/** The reader's remedies are for workbooks: nobody saves a zip again in Excel. */
function zipProblem(error: unknown, name: string): Problem {
  if (!(error instanceof ReadFault) || error.code === 'xlsx-too-large') return problemOf(error, name);
  if (error.code === 'xlsx-too-many') return tooMuch(name);
  return fileProblems.zipUnreadable(name, IS_NO_ZIP.has(error.code) ? null : error.said.message);
}

function tooMuch(zipName: string): Problem {
  return fileProblems.zipTooMuch(zipName, MOST_FILES, megabytes(MOST_BYTES));
}

function isSubmitted({ name }: ZipEntry): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const isOfSystem = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(base);
  return base !== '' && !isOfSystem && !/(?:^|\/)__MACOSX\//.test(name);
}
