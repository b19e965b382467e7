/** xl/styles.xml: the number format of every cell format. */
import { XLSX_COUNTED } from '../../../words/xlsx';
import { builtInFormat } from '../cells/builtInFormats';
import { fail } from '../fault';
import type { Package } from './package';

/** Excel takes no longer ones, and a pattern that looks for dates must not meet one of a million characters. */
const LONGEST_FORMAT = 255;

/** Format codes by cell format (`s` of a cell). */
export function readStyles(file: Package, part: string): string[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let section = '';
  file.scan(part, {
    open: (tag) => {
      if (tag.depth === 2) section = tag.name;
      if (tag.depth !== 3) return;
      if (section === 'numFmts' && tag.name === 'numFmt') {
        const code = tag.get('formatCode') ?? '';
        custom.set(tag.getCount('numFmtId') ?? 0, code.length > LONGEST_FORMAT ? 'General' : code);
      } else if (section === 'cellXfs' && tag.name === 'xf') {
        ids.push(tag.getCount('numFmtId') ?? 0);
      }
      const most = file.limits.styles;
      if (ids.length > most || custom.size > most) fail('xlsx-too-many', part, XLSX_COUNTED.styles, most);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return ids.map((id) => custom.get(id) ?? builtInFormat(id));
}
