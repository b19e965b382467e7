/** How cells look. Written to every cell of the areas; read as one value, or null where cells differ. */
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import { cellsOf, type Area } from './area';
import {
  booleanArgument,
  colourArgument,
  numberArgument,
  oneOf,
  textArgument,
  wholeArgument,
} from './arguments';
import { RangeBorderCollection } from './borders';
import { invalidArgument } from './errors';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { autofitColumns, readSize, writeSize } from './rowsAndColumns';
import type { Sheet } from './sheet';

/** Something about the cells of some areas. */
export abstract class CellsObject extends HostObject {
  constructor(
    host: Host,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }
}

/** null where the cells differ. */
export function common<T>(owner: CellsObject, of: (style: IStyleData) => T): T | null {
  let found: T | undefined;
  for (const within of owner.areas) {
    for (const [row, column] of cellsOf(owner.sheet.withinGrid(within))) {
      const value = of(owner.sheet.style(row, column));
      if (found !== undefined && value !== found) return null;
      found = value;
    }
  }
  return found ?? null;
}

/** Formats of locked and unlocked cells alike need allowFormatCells on a protected sheet. */
export function restyle(owner: CellsObject, part: IStyleData): void {
  owner.sheet.assertAllowed('allowFormatCells');
  for (const within of owner.areas)
    owner.sheet.grow({
      ...within,
      bottom: Math.min(within.bottom, within.top + 5_000),
      right: Math.min(within.right, within.left + 500),
    });
  owner.sheet.writeStyle(owner.areas, () => part);
}

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Fill: HorizontalAlign.LEFT,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
} as const;
const keysOf = <T extends object>(of: T): (keyof T & string)[] => Object.keys(of) as (keyof T & string)[];
const keyOf = (of: Readonly<Record<string, number>>, value: number, none: string): string =>
  Object.keys(of).find((key) => of[key] === value) ?? none;

/** A level of indent, as left padding in pixels. */
const INDENT = 9;

export class RangeFormat extends CellsObject {
  get fill(): RangeFill {
    return new RangeFill(this.host, this.sheet, this.areas);
  }
  get font(): RangeFont {
    return new RangeFont(this.host, this.sheet, this.areas);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.sheet, this.areas);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.sheet, this.areas);
  }

  get horizontalAlignment(): string | null {
    return common(this, (style) => keyOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED, 'General'));
  }
  set horizontalAlignment(given: unknown) {
    restyle(this, { ht: HORIZONTAL[oneOf(given, keysOf(HORIZONTAL), 'horizontalAlignment')] });
  }
  get verticalAlignment(): string | null {
    return common(this, (style) => keyOf(VERTICAL, style.vt ?? VerticalAlign.UNSPECIFIED, 'Bottom'));
  }
  set verticalAlignment(given: unknown) {
    restyle(this, { vt: VERTICAL[oneOf(given, keysOf(VERTICAL), 'verticalAlignment')] });
  }
  get wrapText(): boolean | null {
    return common(this, (style) => style.tb === WrapStrategy.WRAP);
  }
  set wrapText(given: unknown) {
    restyle(this, { tb: booleanArgument(given, 'wrapText') ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get indentLevel(): number | null {
    return common(this, (style) => Math.round((style.pd?.l ?? 0) / INDENT));
  }
  set indentLevel(given: unknown) {
    const level = wholeArgument(given, 'indentLevel');
    if (level < 0 || level > 250) throw invalidArgument('indentLevel');
    restyle(this, { pd: { l: level * INDENT } });
  }
  get shrinkToFit(): boolean {
    return false;
  }

  get columnWidth(): number | null {
    return same(this.areas.map((area) => readSize(this.sheet, area, 'columns')));
  }
  set columnWidth(given: unknown) {
    for (const area of this.areas) writeSize(this.sheet, area, 'columns', given);
  }
  get rowHeight(): number | null {
    return same(this.areas.map((area) => readSize(this.sheet, area, 'rows')));
  }
  set rowHeight(given: unknown) {
    for (const area of this.areas) writeSize(this.sheet, area, 'rows', given);
  }

  autofitColumns(): void {
    for (const area of this.areas) autofitColumns(this.sheet, area);
  }
  /** Univer fits rows as it draws them; nothing is drawn in the tests. */
  autofitRows(): void {
    this.sheet.assertAllowed('allowFormatRows');
    this.host.record('autofitRows');
  }
}

const same = (sizes: readonly (number | null)[]): number | null =>
  sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;

export class RangeFill extends CellsObject {
  /** `#FFFFFF` without a fill, as in Excel. */
  get color(): string | null {
    return common(this, (style) => (style.bg?.rgb ?? '#FFFFFF').toUpperCase());
  }
  set color(given: unknown) {
    restyle(this, { bg: given === '' ? null : { rgb: colourArgument(given, 'color') } });
  }

  clear(): void {
    restyle(this, { bg: null });
  }
}

export class RangeFont extends CellsObject {
  get bold(): boolean | null {
    return common(this, (style) => style.bl === BooleanNumber.TRUE);
  }
  set bold(given: unknown) {
    restyle(this, { bl: booleanArgument(given, 'bold') ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get italic(): boolean | null {
    return common(this, (style) => style.it === BooleanNumber.TRUE);
  }
  set italic(given: unknown) {
    restyle(this, { it: booleanArgument(given, 'italic') ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
  get underline(): string | null {
    return common(this, (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set underline(given: unknown) {
    restyle(this, {
      ul: {
        s:
          oneOf(given, ['None', 'Single'], 'underline') === 'Single'
            ? BooleanNumber.TRUE
            : BooleanNumber.FALSE,
      },
    });
  }
  get strikethrough(): boolean | null {
    return common(this, (style) => style.st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(given: unknown) {
    restyle(this, {
      st: { s: booleanArgument(given, 'strikethrough') ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    });
  }
  get color(): string | null {
    return common(this, (style) => (style.cl?.rgb ?? '#000000').toUpperCase());
  }
  set color(given: unknown) {
    restyle(this, { cl: { rgb: colourArgument(given, 'color') } });
  }
  get size(): number | null {
    return common(this, (style) => style.fs ?? 11);
  }
  set size(given: unknown) {
    const points = numberArgument(given, 'size');
    if (points < 1 || points > 409) throw invalidArgument('size');
    restyle(this, { fs: points });
  }
  get name(): string | null {
    return common(this, (style) => style.ff ?? '游ゴシック');
  }
  set name(given: unknown) {
    restyle(this, { ff: textArgument(given, 'name') });
  }
}

export class FormatProtection extends CellsObject {
  get locked(): boolean | null {
    let found: boolean | undefined;
    for (const within of this.areas) {
      for (const [row, column] of cellsOf(this.sheet.withinGrid(within))) {
        const locked = this.sheet.isLocked(row, column);
        if (found !== undefined && locked !== found) return null;
        found = locked;
      }
    }
    return found ?? null;
  }
  set locked(given: unknown) {
    const locked = booleanArgument(given, 'locked');
    if (this.sheet.state.protection) this.sheet.assertAllowed('never');
    for (const area of this.areas) this.sheet.state.locks.push({ area, locked });
  }
}
