/** Damage by chance that can be had again. For tests. */

/** A whole number from 0 to below. */
export type Random = (below: number) => number;

/** A generator with a seed (mulberry32), so that a failure can be had again. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Bytes changed, cut out, doubled or overwritten with others of the same file. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const place = () => random(copy.length);
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const at = place();
    const length = Math.min(1 + random(64), copy.length - at);
    switch (random(5)) {
      case 0:
        copy[at] = random(256);
        break;
      case 1:
        copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
        break;
      case 2:
        copy.fill([0, 0xff, 0x3c][random(3)] ?? 0, at, at + length);
        break;
      case 3:
        copy.copyWithin(place(), at, at + length);
        break;
      default:
        return random(2) === 0 ? copy.slice(0, at) : copy.slice(at);
    }
  }
  return copy;
}

export function pick<T>(from: readonly T[], random: Random): T {
  return from[random(from.length)] as T;
}
