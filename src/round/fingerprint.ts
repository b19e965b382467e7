/**
 * 照合番号: a short checksum of what was issued, which people can compare by eye. It finds mix-ups and slips,
 * it is no security: whoever wants to can make another book with the same one.
 */
import type { Cell } from '../book/book';
import type { SnapshotRecord } from '../book/records/records';
import { cleanNumber } from '../kpi/decimal';

/** Of what a book was issued as, besides its cells. */
export interface Issued {
  readonly planId: string;
  readonly round: string;
  readonly section: string;
  readonly issue: string;
}

/** Without vowels and figures: no word, number or date can come of it, in whatever cell it is pasted. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const HALF = 4;

/** `KXMT-QBFR`. The order of the snapshots does not matter. */
export function fingerprintOf(issued: Issued, snapshots: readonly SnapshotRecord[]): string {
  const cells = snapshots.map(({ kpi, column, cell }) => JSON.stringify([kpi, column, written(cell)])).sort();
  const { planId, round, section, issue } = issued;
  const whole = [JSON.stringify([planId, round, section, issue]), ...cells].join('\n');
  return `${letters(checksum(whole, 0x811c9dc5))}-${letters(checksum(whole, 0x2f0b4f17))}`;
}

/** A figure without the noise of binary arithmetic, and every line break alike: programs write them differently. */
function written(cell: Cell): readonly [kind: string, value: string] {
  if (cell === null) return ['blank', ''];
  if ('number' in cell) return ['number', String(cleanNumber(cell.number))];
  if ('formula' in cell) return ['formula', cell.formula];
  return ['text', cell.text.replace(/\r\n?/g, '\n')];
}

/** FNV-1a over UTF-16 units, 32 bits, stirred at the end so that a change of the last letters reaches every bit. */
function checksum(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function letters(hash: number): string {
  return Array.from({ length: HALF }, (_, i) => LETTERS.charAt(Math.floor(hash / 20 ** i) % 20)).join('');
}
