import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { snapToPixels } from './snap';

const drawing = (x: number, width: number): string =>
  `<svg viewBox="0 0 32 32"><rect x="${x}" y="0" width="${width}" height="32" fill="red" /></svg>`;

test('at every size every rectangle lies on whole pixels and is at least one wide', () => {
  const sizes = fc.constantFrom(16, 20, 24, 32, 40, 48, 64, 80, 128);
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 32 }), (size, x, width) => {
      const [, left, wide] =
        /x="([\d.]+)" y="0" width="([\d.]+)"/.exec(snapToPixels(drawing(x, width), size)) ?? [];
      const pixels = [Number(left), Number(wide)].map((length) => (length * size) / 32);
      expect(pixels.map((length) => Math.abs(length - Math.round(length)) < 1e-9)).toEqual([true, true]);
      expect(Math.round(pixels[1] ?? 0)).toBeGreaterThanOrEqual(1);
    }),
  );
});

test('a gap between two bars is still there at 20 pixels', () => {
  const edges = [4, 10].map(
    (x) => /x="([\d.]+)" y="0" width="([\d.]+)"/.exec(snapToPixels(drawing(x, 4), 20)) ?? [],
  );
  const [first, second] = edges.map(([, x, width]) => [Number(x), Number(width)] as const);
  expect((first?.[0] ?? 0) + (first?.[1] ?? 0)).toBeLessThan(second?.[0] ?? 0);
});

test('every drawing has been rendered in every size', () => {
  const files = readdirSync(join(__dirname, '../../assets/icons'));
  const drawings = files.filter((file) => file.endsWith('.svg')).map((file) => file.replace('.svg', ''));
  const expected = drawings.flatMap((name) =>
    [16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => `${name}-${size}.png`),
  );
  expect(files.filter((file) => file.endsWith('.png')).sort()).toEqual(expected.sort());
});
