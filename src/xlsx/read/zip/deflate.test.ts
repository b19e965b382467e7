import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { mutated, randomFrom } from '../../corpus/damage';
import { Inflater } from './deflate';

/** All that comes out; ends as soon as it is more than there may be, as whoever reads a part does. */
function inflated(compressed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  new Inflater('part', compressed, most, (piece) => {
    size += piece.length;
    if (size > most) throw new Error('too much');
    pieces.push(piece.slice());
  }).run();
  return Buffer.concat(pieces);
}

/** As sheets are: texts that come again near and far, more of them than fit the window. */
function sheetLike(random: (below: number) => number, length: number): Buffer {
  const words = Array.from(
    { length: 40 },
    () => `<c r="A${random(100_000)}"><v>${'あ'.repeat(random(200))}</v></c>`,
  );
  let text = '';
  while (text.length < length) text += words[random(words.length)] ?? '';
  return Buffer.from(text);
}

const STRATEGIES = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FIXED,
];

test('whatever zlib deflates, at any level and in any manner, comes out the same', () => {
  const random = randomFrom(1);
  const inputs = [Buffer.alloc(0), Buffer.from('x'), Buffer.alloc(700_000), sheetLike(random, 400_000)];
  inputs.push(Buffer.from(Array.from({ length: 400_000 }, () => random(256))));
  for (const input of inputs) {
    for (const level of [0, 1, 6, 9]) {
      for (const strategy of STRATEGIES) {
        const compressed = deflateRawSync(input, { level, strategy });
        expect(inflated(compressed, input.length).length).toBe(input.length);
        expect(Buffer.compare(inflated(compressed, input.length), input)).toBe(0);
      }
    }
  }
});

test('short runs of any bytes come out the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.integer({ min: 0, max: 9 }), (input, level) => {
      expect(Buffer.compare(inflated(deflateRawSync(input, { level }), input.length), input)).toBe(0);
    }),
  );
});

test('more than there may be is never made', () => {
  const compressed = deflateRawSync(Buffer.alloc(50_000_000));
  expect(() => inflated(compressed, 1_000)).toThrow('too much');
  expect(() => inflated(compressed, 49_999_999)).toThrow('too much');
});

/** null: damaged. */
function orDamaged(inflate: () => Uint8Array): Uint8Array | null {
  try {
    return inflate();
  } catch (error) {
    expect((error as { code: string }).code).toMatch(/^(?:xlsx-damaged|Z_(?:DATA|BUF)_ERROR)$/);
    return null;
  }
}

test('damaged bytes end in the typed fault exactly where zlib refuses them, else in what zlib makes of them', () => {
  const random = randomFrom(2);
  const sound = [sheetLike(random, 3_000), Buffer.from('short')].flatMap((input) =>
    STRATEGIES.map((strategy) => deflateRawSync(input, { strategy })),
  );
  let read = 0;
  for (let round = 0; round < 4_000; round += 1) {
    const damaged = mutated(sound[round % sound.length] as Uint8Array, random);
    const ours = orDamaged(() => inflated(damaged, 1_000_000));
    const theirs = orDamaged(() => inflateRawSync(damaged));
    expect(ours?.length).toBe(theirs?.length);
    if (!ours || !theirs) continue;
    expect(Buffer.compare(ours, theirs)).toBe(0);
    read += 1;
  }
  expect(read).toBeGreaterThan(50);
});
