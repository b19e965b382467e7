/** What kind of file the bytes are, told by their first ones. */
import { fail } from '../fault';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const END_OF_CHAIN = 0xfffffffa;
const MOST_SECTORS = 1_000;
const ENTRY_BYTES = 128;

/** Returns for a ZIP; otherwise throws a ReadFault that names what the file is instead. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) fail('xlsx-empty');
  if (startsWith(bytes, OLE)) refuseOle(bytes);
  if (!startsWith(bytes, ZIP)) fail('xlsx-not-zip');
}

/** Excel wraps an encrypted .xlsx, and writes .xls, into the same older container; the names of its streams tell which. */
function refuseOle(bytes: Uint8Array): never {
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage')) fail('xlsx-password');
  if (streams.has('Workbook') || streams.has('Book')) fail('xlsx-old-format');
  return fail('xlsx-ole');
}

/** Names in the container's directory ([MS-CFB] 2.6); what lies outside the file is left out. */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  if (bytes.length < 512) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorBytes = view.getUint16(30, true) === 12 ? 4096 : 512;
  const placeOf = (sector: number) => (sector + 1) * sectorBytes;
  const nextSector = (sector: number): number => {
    const slot = Math.floor(sector / (sectorBytes / 4));
    // The first 109 sectors of the allocation table are listed in the header; a directory begins well within them.
    if (slot >= 109) return END_OF_CHAIN;
    const at = placeOf(view.getUint32(76 + slot * 4, true)) + (sector % (sectorBytes / 4)) * 4;
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN;
  };
  let sector = view.getUint32(48, true);
  for (let count = 0; count < MOST_SECTORS && sector < END_OF_CHAIN; count += 1) {
    const start = placeOf(sector);
    for (let at = start; at < start + sectorBytes && at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      names.add(streamName(bytes, view, at));
    }
    sector = nextSector(sector);
  }
  return names;
}

function streamName(bytes: Uint8Array, view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + Math.max(0, length - 2)));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((value, i) => bytes[i] === value);
}
