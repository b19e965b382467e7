/** CRC-32 as ZIP uses it (polynomial EDB88320), four bytes a step. */

const [T0, T1, T2, T3] = tables();

/** @param crc of what came before; 0 at first */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const end = bytes.length;
  const stepsEnd = end - (end % 4);
  let state = ~crc;
  let at = 0;
  for (; at < stepsEnd; at += 4) {
    state ^=
      byte(bytes, at) |
      (byte(bytes, at + 1) << 8) |
      (byte(bytes, at + 2) << 16) |
      (byte(bytes, at + 3) << 24);
    state =
      entry(T3, state & 255) ^
      entry(T2, (state >>> 8) & 255) ^
      entry(T1, (state >>> 16) & 255) ^
      entry(T0, state >>> 24);
  }
  for (; at < end; at += 1) state = entry(T0, (state ^ byte(bytes, at)) & 255) ^ (state >>> 8);
  return ~state >>> 0;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const made = [0, 1, 2, 3].map(() => new Int32Array(256)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let value = 0; value < 256; value += 1) {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    made[0][value] = crc;
  }
  for (let value = 0; value < 256; value += 1) {
    for (let step = 1; step < 4; step += 1) {
      const before = entry(made[step - 1] as Int32Array, value);
      (made[step] as Int32Array)[value] = (before >>> 8) ^ entry(made[0], before & 255);
    }
  }
  return made;
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function entry(table: Int32Array, at: number): number {
  return table[at] as number;
}
