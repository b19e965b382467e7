/** CRC-32 as ZIP uses it (polynomial EDB88320), eight bytes a step. */

/** What a byte means so many places further on; 256 entries for each of the eight bytes of a step. */
const TABLES = tables();

/** @param crc of what came before; 0 at first */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length;
  let state = ~crc;
  let at = 0;
  for (; at + 8 <= end; at += 8) {
    const first = state ^ view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    state =
      entry(1792 + (first & 255)) ^
      entry(1536 + ((first >>> 8) & 255)) ^
      entry(1280 + ((first >>> 16) & 255)) ^
      entry(1024 + (first >>> 24)) ^
      entry(768 + (second & 255)) ^
      entry(512 + ((second >>> 8) & 255)) ^
      entry(256 + ((second >>> 16) & 255)) ^
      entry(second >>> 24);
  }
  for (; at < end; at += 1) state = entry((state ^ (bytes[at] as number)) & 255) ^ (state >>> 8);
  return ~state >>> 0;
}

function tables(): Int32Array {
  const made = new Int32Array(8 * 256);
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    made[value] = crc;
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256] as number;
    made[at] = (before >>> 8) ^ (made[before & 255] as number);
  }
  return made;
}

function entry(at: number): number {
  return TABLES[at] as number;
}
