/** xl/sharedStrings.xml: only the strings that are asked for. Phonetic guides (ふりがな) are no part of a text. */
import { fail } from '../fault';
import { decodeEscapes } from '../xml/references';
import type { XmlListener } from '../xml/scanner';
import type { Package } from './package';
import { UNREAD } from './rawCell';
import type { Owner } from './wanted';

/** By index; of other people's those that do not fit are unread. */
export type SharedStrings = ReadonlyMap<number, string | typeof UNREAD>;

/** @param wanted indexes from 0, and who wants them. One that the table does not have is a fault. */
export function readSharedStrings(
  file: Package,
  part: string,
  wanted: ReadonlyMap<number, Owner>,
): SharedStrings {
  const strings = new Map<number, string | typeof UNREAD>();
  let index = -1;
  let owner: Owner | null = null;
  let isText = false;
  let inRun = false;
  let text = '';
  const listener: XmlListener = {
    open: ({ name, depth }) => {
      if (depth === 2 && name === 'si') {
        index += 1;
        owner = wanted.get(index) ?? null;
        text = '';
      }
      if (owner === null) return;
      if (depth === 3) inRun = name === 'r';
      isText = name === 't' && (depth === 3 || (depth === 4 && inRun));
    },
    text: (piece) => {
      if (!isText) return;
      const read = piece.read();
      if (owner === 'ours') file.written.ours.spend(read.length, part);
      else if (!file.written.foreign.take(read.length)) {
        strings.set(index, UNREAD);
        owner = null;
        isText = false;
        return;
      }
      text += read;
    },
    close: (name, depth) => {
      isText = false;
      if (depth === 2 && name === 'si' && owner !== null) strings.set(index, decodeEscapes(text));
    },
  };
  file.scan(part, listener);
  for (const asked of wanted.keys()) if (!strings.has(asked)) fail('xlsx-value', part, `#${asked}`);
  return strings;
}
