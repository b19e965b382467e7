/** Rows or cells of a sheet's XML that change places. For tests. */
import { pick, type Random } from '../../../xlsx/corpus/damage';
import { renumbered } from './cellXml';

/** As sorting does. */
export function exchangedRows(text: string, random: Random): string {
  const [a, b] = [6 + random(4), 6 + random(4)];
  const row = (at: number): string => new RegExp(`<row r="${at}" .*?</row>`).exec(text)?.[0] ?? '';
  if (a === b || row(a) === '' || row(b) === '') return text;
  const [first, second] = [row(a), row(b)];
  return text
    .replace(first, '\u0000')
    .replace(second, () => renumbered(first, b))
    .replace('\u0000', () => renumbered(second, a));
}

/** As sorting a part of the columns does. */
export function exchangedCells(text: string, random: Random): string {
  const column = pick(['A', 'E', 'S', 'AA', 'M'], random);
  const [a, b] = [6 + random(4), 6 + random(4)];
  const cell = (at: number): string =>
    new RegExp(`<c r="${column}${at}".*?(?:/>|</c>)`).exec(text)?.[0] ?? '';
  if (a === b || cell(a) === '' || cell(b) === '') return text;
  const [first, second] = [cell(a), cell(b)];
  const moved = (from: string, to: number): string =>
    from.replace(/r="([A-Z]+)\d+"/, (_, letters: string) => `r="${letters}${to}"`);
  return text
    .replace(first, '\u0000')
    .replace(second, () => moved(first, b))
    .replace('\u0000', () => moved(second, a));
}
