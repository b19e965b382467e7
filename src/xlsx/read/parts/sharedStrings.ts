/** xl/sharedStrings.xml: only the strings that are asked for. Phonetic guides (ふりがな) are no part of a text. */
import { XLSX_COUNTED } from '../../../words/xlsx';
import { fail } from '../fault';
import { decodeEscapes } from '../xml/references';
import type { XmlListener } from '../xml/scanner';
import type { Package } from './package';

/** @param wanted indexes from 0. One that the table does not have is a fault. */
export function readSharedStrings(
  file: Package,
  part: string,
  wanted: ReadonlySet<number>,
): Map<number, string> {
  const strings = new Map<number, string>();
  let index = -1;
  let isWanted = false;
  let isText = false;
  let inRun = false;
  let text = '';
  let characters = 0;
  const most = file.limits.characters;
  const listener: XmlListener = {
    open: ({ name, depth }) => {
      if (depth === 2 && name === 'si') {
        index += 1;
        isWanted = wanted.has(index);
        text = '';
      }
      if (!isWanted) return;
      if (depth === 3) inRun = name === 'r';
      isText = name === 't' && (depth === 3 || (depth === 4 && inRun));
    },
    text: (piece) => {
      if (!isText) return;
      const read = piece.read();
      characters += read.length;
      if (characters > most) fail('xlsx-too-many', part, XLSX_COUNTED.characters, most);
      text += read;
    },
    close: (name, depth) => {
      isText = false;
      if (depth === 2 && name === 'si' && isWanted) strings.set(index, decodeEscapes(text));
    },
  };
  file.scan(part, listener);
  for (const asked of wanted) if (!strings.has(asked)) fail('xlsx-value', part, `#${asked}`);
  return strings;
}
