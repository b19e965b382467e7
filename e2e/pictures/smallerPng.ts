/** A screenshot in 256 colours: of flat areas and letters nothing is seen to be lost, and half of the bytes go. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** Length, type and checksum around a chunk's data. */
const AROUND = 12;
const COLOURS = 256;

/** @param png as Chromium writes it: RGB, 8 bits a channel, not interlaced */
export function smallerPng(png: Buffer): Buffer {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colourType] = [png[24], png[25]];
  if (depth !== 8 || colourType !== 2) throw new Error(`A PNG of type ${colourType}, ${depth} bits`);
  const pixels = unfiltered(inflateSync(imageData(png)), width * 3, height);
  const colourAt = (pixel: number): number => pixels.readUIntBE(pixel * 3, 3);
  const palette = commonest(Array.from({ length: width * height }, (_, pixel) => colourAt(pixel)));
  const nearest = nearestOf(palette);
  const lines = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    lines[pixel + Math.floor(pixel / width) + 1] = nearest(colourAt(pixel));
  }
  const header = Buffer.from(png.subarray(16, 29));
  header[9] = 3;
  return Buffer.concat([
    png.subarray(0, SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; at += png.readUInt32BE(at) + AROUND) {
    const isImage = png.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isImage) parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

/** PNG 1.2, 6: each line says how its bytes differ from those to the left and above. */
function unfiltered(data: Buffer, lineBytes: number, height: number): Buffer {
  const pixels = Buffer.alloc(lineBytes * height);
  for (let line = 0; line < height; line += 1) {
    const filter = data[line * (lineBytes + 1)] ?? 0;
    for (let byte = 0; byte < lineBytes; byte += 1) {
      const at = line * lineBytes + byte;
      const left = byte < 3 ? 0 : (pixels[at - 3] ?? 0);
      const above = line === 0 ? 0 : (pixels[at - lineBytes] ?? 0);
      const corner = line === 0 || byte < 3 ? 0 : (pixels[at - lineBytes - 3] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = (data[at + line + 1] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function commonest(colours: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  return ranked.slice(0, COLOURS);
}

function nearestOf(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, place) => [colour, place]));
  return (colour) => {
    let place = known.get(colour);
    if (place === undefined) {
      const distances = palette.map((other) => distance(colour, other));
      place = distances.indexOf(Math.min(...distances));
      known.set(colour, place);
    }
    return place;
  };
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function distance(one: number, other: number): number {
  const there = channels(other);
  return channels(one).reduce((sum, value, place) => sum + (value - (there[place] ?? 0)) ** 2, 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
