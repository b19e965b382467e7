/** A ZIP's central directory: which parts there are and where. The only list of parts that counts. */
import { XLSX_COUNTED } from '../../../words/xlsx';
import { fail } from '../fault';
import type { ReadLimits } from '../limits';
import { findDirectory } from './directoryEnd';
import { LargeFields } from './zip64';

export interface ZipEntry {
  /** As written, with slashes and without one in front. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As the file says; held against what comes out. */
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;

const utf8 = new TextDecoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const shiftJis = new TextDecoder('shift_jis');
/** The name is UTF-8. */
const UTF8_FLAG = 0x800;

/** Japanese Windows writes names in its own code page and sets no flag; two of them must not become alike. */
function decodeName(name: Uint8Array, flags: number): string {
  if ((flags & UTF8_FLAG) !== 0) return utf8.decode(name);
  try {
    return strictUtf8.decode(name);
  } catch {
    return shiftJis.decode(name);
  }
}

/** Parts by {@link partKey}. Folders are left out; doubled, overlapping and unreachable parts are refused. */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count } = findDirectory(view);
  if (count > limits.parts) fail('xlsx-too-many', 'ZIP', XLSX_COUNTED.parts, limits.parts);
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) fail('xlsx-damaged', 'ZIP');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) fail('xlsx-damaged', 'ZIP');
    const entry = readEntry(view, bytes, at, nameLength);
    if (!entry.name.endsWith('/')) addEntry(entries, entry);
    at = next;
  }
  refuseOverlaps([...entries.values()], start);
  return entries;
}

/** Excel tells parts apart without regard to case, and some programs write backslashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Where an entry's data begin; its local header has to agree with the directory. */
export function dataStart(bytes: Uint8Array, entry: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, name, flags } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) fail('xlsx-damaged', name);
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true);
  if (start + entry.compressedSize > bytes.length) fail('xlsx-truncated');
  const localName = decodeName(bytes.subarray(offset + 30, offset + 30 + nameLength), flags);
  if (partKey(localName) !== partKey(name)) fail('xlsx-damaged', name);
  // With a data descriptor (bit 3) sizes and checksum stand behind the data, and the local header may say 0.
  const hasDescriptor = (view.getUint16(offset + 6, true) & 8) !== 0;
  if (hasDescriptor) return start;
  const large = new LargeFields(view, offset + 30 + nameLength, start);
  const size = large.or(view.getUint32(offset + 22, true));
  const compressedSize = large.or(view.getUint32(offset + 18, true));
  const agrees =
    view.getUint32(offset + 14, true) === entry.crc &&
    compressedSize === entry.compressedSize &&
    size === entry.size;
  if (!agrees) fail('xlsx-size-lies', name);
  return start;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number): ZipEntry {
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength), view.getUint16(at + 8, true));
  const extra = at + 46 + nameLength;
  const large = new LargeFields(view, extra, extra + view.getUint16(at + 30, true));
  // In the order in which the extra field has them.
  const size = large.or(view.getUint32(at + 24, true));
  const compressedSize = large.or(view.getUint32(at + 20, true));
  const offset = large.or(view.getUint32(at + 42, true));
  if (size < 0 || compressedSize < 0 || offset < 0) fail('xlsx-damaged', name);
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

function addEntry(entries: Map<string, ZipEntry>, entry: ZipEntry): void {
  const key = partKey(entry.name);
  // Two readers would take different ones, so what we check might not be what Excel shows.
  if (entries.has(key)) fail('xlsx-doubled-part', entry.name);
  entries.set(key, entry);
}

/** Overlapping parts are how a small file claims to hold a petabyte. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  inOrder.forEach((entry, i) => {
    const next = inOrder[i + 1]?.offset ?? directoryStart;
    if (entry.offset + 30 + entry.compressedSize > next) fail('xlsx-damaged', entry.name);
  });
}
