import fc from 'fast-check';
import { inkOn } from './ink';

test('dark green carries white ink and pale yellow carries black ink', () => {
  expect(inkOn('#0F703B')).toBe('#ffffff');
  expect(inkOn('#FFF2CC')).toBe('#1f1f1f');
});

test('ink reads at 3.9 : 1 or better on every fill that an officer may choose', () => {
  const fill = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
  fc.assert(fc.property(fill, (colour) => contrast(colour, inkOn(colour)) >= 3.9));
});

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4))) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
