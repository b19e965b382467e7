/** A block of cells as office.js sees it: where it is, and the ranges that can be reached from it. */
import { parseArea, splitSheet } from './a1';
import { area, enclosing, intersection, isInSheet, LAST_COLUMN, LAST_ROW, type Area } from './area';
import { isGiven, textArgument, wholeArgument } from './arguments';
import { clearCells } from './clearing';
import { copyCells, moveCells } from './copying';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { invalidArgument, itemNotFound } from './errors';
import { lineProperties } from './lineProperties';
import { mergedAreas, mergeCells, unmergeCells } from './merging';
import { RangeAreas } from './rangeAreas';
import { RangeContents } from './rangeContents';
import { RangeFormat } from './rangeFormat';
import { setCellProperties } from './cellProperties';
import { TableCollection } from './tables';
import { usedArea } from './usedArea';
import { Worksheet } from './worksheet';
import { wrongShape } from './values';

export class Range extends RangeContents {
  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheet, [this.area]);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, [this.area]);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, [this.area]);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.#at(
      this.area.top + wholeArgument(row, 'row'),
      this.area.left + wholeArgument(column, 'column'),
    );
  }
  getRow(row: unknown): Range {
    const at = this.area.top + wholeArgument(row, 'row');
    return this.#at(at, this.area.left, at, this.area.right);
  }
  getColumn(column: unknown): Range {
    const at = this.area.left + wholeArgument(column, 'column');
    return this.#at(this.area.top, at, this.area.bottom, at);
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): Range {
    return this.#at(this.area.top, 0, this.area.bottom, LAST_COLUMN);
  }
  getEntireColumn(): Range {
    return this.#at(0, this.area.left, LAST_ROW, this.area.right);
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    const down = wholeArgument(rows, 'rowOffset');
    const right = wholeArgument(columns, 'columnOffset');
    const { area: a } = this;
    return this.#at(a.top + down, a.left + right, a.bottom + down, a.right + right);
  }
  getResizedRange(rows: unknown, columns: unknown): Range {
    const { area: a } = this;
    return this.#at(
      a.top,
      a.left,
      a.bottom + wholeArgument(rows, 'deltaRows'),
      a.right + wholeArgument(columns, 'deltaColumns'),
    );
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { area: a } = this;
    return this.#at(
      a.top,
      a.left,
      a.top + wholeArgument(rows, 'numRows') - 1,
      a.left + wholeArgument(columns, 'numColumns') - 1,
    );
  }
  getBoundingRect(other: unknown): Range {
    const { top, left, bottom, right } = enclosing([this.area, this.#areaOf(other)]);
    return this.#at(top, left, bottom, right);
  }
  getIntersection(other: unknown): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw itemNotFound();
    return found;
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const found = intersection(this.area, this.#areaOf(other));
    return found ? new Range(this.host, this.sheet, found) : null;
  }
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedArea(this.sheet, this.area, valuesOnly === true);
    return used ? new Range(this.host, this.sheet, used) : null;
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const found = mergedAreas(this.sheet, this.area);
    return found.length > 0 ? new RangeAreas(this.host, this.sheet, found) : null;
  }
  getTables(fullyContained: unknown): TableCollection {
    return new TableCollection(this.host, this.sheet, { area: this.area, entirely: fullyContained === true });
  }

  getRowProperties(given: unknown): readonly unknown[] {
    return lineProperties(this.sheet, this.area, 'rows', given);
  }
  getColumnProperties(given: unknown): readonly unknown[] {
    return lineProperties(this.sheet, this.area, 'columns', given);
  }

  /** office.js cuts a large array into parts of its own accord, and asks first whether the whole has the right shape. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape();
  }

  clear(applyTo: unknown): void {
    clearCells(
      this.host,
      this.sheet,
      [this.area],
      isGiven(applyTo) ? textArgument(applyTo, 'applyTo') : 'All',
    );
  }
  copyFrom(source: unknown, copyType: unknown): void {
    copyCells(this.host, this, this.#placeOf(source), isGiven(copyType) ? copyType : 'All');
  }
  moveTo(destination: unknown): void {
    moveCells(this.host, this, this.#placeOf(destination));
  }
  merge(across: unknown): void {
    mergeCells(this.sheet, this.area, across === true);
  }
  unmerge(): void {
    unmergeCells(this.sheet, this.area);
  }
  select(): void {
    this.host.selection.select(this.sheet, this.area);
  }
  setCellProperties(given: unknown): void {
    setCellProperties(this.host, this.sheet, this.area, given);
  }

  #at(top: number, left: number, bottom = top, right = left): Range {
    const found = area(top, left, bottom, right);
    if (!isInSheet(found)) throw invalidArgument('the range leaves the sheet');
    return new Range(this.host, this.sheet, found);
  }

  #placeOf(other: unknown): Range {
    return other instanceof Range ? other : new Range(this.host, this.sheet, this.#areaOf(other));
  }

  #areaOf(other: unknown): Area {
    if (other instanceof Range) {
      if (other.sheet !== this.sheet) throw invalidArgument('another sheet');
      return other.area;
    }
    const found = parseArea(splitSheet(textArgument(other, 'range')).rest);
    if (!found) throw invalidArgument('range');
    return found;
  }
}
