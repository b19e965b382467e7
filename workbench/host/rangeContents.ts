/** Where a range is and what its cells hold. */
import { formatArea, quoteSheet } from './a1';
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount, type Area } from './area';
import { booleanArgument } from './arguments';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { isHidden, setHidden } from './rowsAndColumns';
import type { Sheet } from './sheet';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readTypes,
  readValues,
  writeNumberFormats,
  writeValues,
} from './values';

export abstract class RangeContents extends HostObject {
  override readonly isReference = true;

  constructor(
    host: Host,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(host);
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return rowCount(this.area);
  }
  get columnCount(): number {
    return columnCount(this.area);
  }
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2_147_483_647 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get values(): Promise<unknown[][] | null> {
    return readValues(this.host, this.sheet, this.area);
  }
  set values(given: unknown) {
    writeValues(this.host, this.sheet, this.area, given);
  }

  get formulas(): Promise<unknown[][] | null> {
    return readFormulas(this.host, this.sheet, this.area);
  }
  set formulas(given: unknown) {
    writeValues(this.host, this.sheet, this.area, given);
  }

  get text(): Promise<string[][] | null> {
    return readTexts(this.host, this.sheet, this.area);
  }
  get valueTypes(): Promise<string[][] | null> {
    return readTypes(this.host, this.sheet, this.area);
  }

  get numberFormat(): string[][] | null {
    return readNumberFormats(this.sheet, this.area);
  }
  set numberFormat(given: unknown) {
    writeNumberFormats(this.sheet, this.area, given);
  }

  get columnHidden(): boolean | null {
    return isHidden(this.sheet, this.area, 'columns');
  }
  set columnHidden(given: unknown) {
    setHidden(this.sheet, this.area, 'columns', booleanArgument(given, 'columnHidden'));
  }
  get rowHidden(): boolean | null {
    return isHidden(this.sheet, this.area, 'rows');
  }
  set rowHidden(given: unknown) {
    setHidden(this.sheet, this.area, 'rows', booleanArgument(given, 'rowHidden'));
  }
}
