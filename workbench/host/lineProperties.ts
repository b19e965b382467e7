/** `getRowProperties`, `getColumnProperties`: one answer a line, in one call. The embedded host knows what is hidden and where it is. */
import { formatArea, quoteSheet } from './a1';
import { area, type Area } from './area';
import { recordArgument } from './arguments';
import { notImplemented } from './errors';
import { isHidden, type Lines } from './rowsAndColumns';
import type { Sheet } from './sheet';

type Line = Readonly<Record<string, unknown>>;

export function lineProperties(sheet: Sheet, within: Area, lines: Lines, given: unknown): Line[] {
  const asked = Object.entries(recordArgument(given, 'loadOptions')).flatMap(([name, wanted]) =>
    wanted === true ? [name] : [],
  );
  const [first, last] = lines === 'rows' ? [within.top, within.bottom] : [within.left, within.right];
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const at = lineAt(within, lines, first + place);
    return Object.fromEntries(asked.map((name) => [name, property(sheet, at, lines, name)]));
  });
}

function lineAt(within: Area, lines: Lines, line: number): Area {
  return lines === 'rows'
    ? area(line, within.left, line, within.right)
    : area(within.top, line, within.bottom, line);
}

function property(sheet: Sheet, line: Area, lines: Lines, name: string): unknown {
  if (name === 'address') return `${quoteSheet(sheet.name)}!${formatArea(line)}`;
  if (lines === 'rows' && name === 'rowHidden') return isHidden(sheet, line, lines);
  if (lines === 'rows' && name === 'rowIndex') return line.top;
  if (lines === 'columns' && name === 'columnHidden') return isHidden(sheet, line, lines);
  if (lines === 'columns' && name === 'columnIndex') return line.left;
  throw notImplemented(lines === 'rows' ? 'Range.getRowProperties' : 'Range.getColumnProperties', name);
}
