/** Where a ZIP's central directory lies: found from the end of the file. */
import { fail } from '../fault';
import { ELSEWHERE, ELSEWHERE_SHORT, largeNumber } from './zip64';

export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  /** Of entries. */
  readonly count: number;
}

const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const LARGE_END = 0x06064b50;
const LARGE_END_BYTES = 56;
const LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const MOST_COMMENT_BYTES = 0xffff;

export function findDirectory(view: DataView): DirectoryPlace {
  const at = findEnd(view);
  return placeAt(view, at) ?? fail('xlsx-damaged', 'ZIP');
}

/**
 * The end record is the last thing in the file, but for a comment. Mail gateways and the like hang bytes behind it: where
 * nothing else ends the file, the last record counts that stands right behind the directory it speaks of.
 */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  const first = Math.max(0, last - MOST_COMMENT_BYTES);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END && endOf(view, at) === view.byteLength) return at;
  }
  for (let at = last; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END && endOf(view, at) < view.byteLength && fits(view, at)) return at;
  }
  return fail('xlsx-truncated');
}

function endOf(view: DataView, at: number): number {
  return at + END_BYTES + view.getUint16(at + 20, true);
}

/** Bytes may look like an end record by chance; a directory right in front of them is none. */
function fits(view: DataView, at: number): boolean {
  const place = placeAt(view, at);
  if (!place || place.count === 0 || place.start + 4 > at) return false;
  const isAdjacent = place.end === at || view.getUint32(place.end, true) === LARGE_END;
  return isAdjacent && view.getUint32(place.start, true) === DIRECTORY_ENTRY;
}

/** What the end record at `at` says; null where it contradicts itself or the large one in front of it. */
function placeAt(view: DataView, at: number): DirectoryPlace | null {
  const own: EndRecord = {
    disk: view.getUint16(at + 4, true),
    firstDisk: view.getUint16(at + 6, true),
    countHere: view.getUint16(at + 8, true),
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  const locator = at - LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return placeOf(own, at);
  const largeAt = largeNumber(view, locator + 8);
  if (largeAt + LARGE_END_BYTES > locator || view.getUint32(largeAt, true) !== LARGE_END) return null;
  if (largeAt + 12 + largeNumber(view, largeAt + 4) !== locator) return null;
  const large: EndRecord = {
    disk: view.getUint32(largeAt + 16, true),
    firstDisk: view.getUint32(largeAt + 20, true),
    countHere: largeNumber(view, largeAt + 24),
    count: largeNumber(view, largeAt + 32),
    size: largeNumber(view, largeAt + 40),
    start: largeNumber(view, largeAt + 48),
  };
  return agrees(own, large) ? placeOf(large, largeAt) : null;
}

interface EndRecord {
  readonly disk: number;
  /** On which the directory begins. */
  readonly firstDisk: number;
  readonly countHere: number;
  readonly count: number;
  readonly size: number;
  readonly start: number;
}

/** Another reader may take the small record's word: what it says at all has to be the same. */
function agrees(small: EndRecord, large: EndRecord): boolean {
  return (['disk', 'firstDisk', 'countHere', 'count', 'size', 'start'] as const).every((field) => {
    const elsewhere = field === 'size' || field === 'start' ? ELSEWHERE : ELSEWHERE_SHORT;
    return small[field] === elsewhere || small[field] === large[field];
  });
}

function placeOf(
  { disk, firstDisk, countHere, count, size, start }: EndRecord,
  before: number,
): DirectoryPlace | null {
  const isWhole = disk === 0 && firstDisk === 0 && countHere === count;
  return isWhole && start + size <= before ? { start, end: start + size, count } : null;
}
