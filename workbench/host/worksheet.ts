/** One sheet as office.js sees it. */
import { BooleanNumber } from '@univerjs/core';
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { parseArea, splitSheet } from './a1';
import { area, isInSheet, wholeSheet, type Area } from './area';
import { booleanArgument, colourArgument, isGiven, oneOf, textArgument, wholeArgument } from './arguments';
import { ChartCollection } from './charts';
import { KEEPING_VIEW } from './engine';
import { invalidArgument, invalidOperation, itemNotFound } from './errors';
import { WorksheetFreezePanes } from './freezePanes';
import type { Host } from './host';
import { HostObject, type Identity } from './hostObject';
import { NamedItemCollection, referred } from './names';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import type { Sheet } from './sheet';
import { TableCollection } from './tables';
import { usedArea } from './usedArea';
import { assertNotLastVisible, assertSheetName, assertStructureOpen, removeSheet } from './worksheets';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export class Worksheet extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    readonly sheet: Sheet,
  ) {
    super(host);
    this.identity = { Id: sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }
  set name(given: unknown) {
    assertStructureOpen(this.host);
    const name = textArgument(given, 'name');
    assertSheetName(this.host, name, this.sheet);
    this.host.engine.mutate(SetWorksheetNameMutation.id, { subUnitId: this.sheet.id, name });
  }

  get position(): number {
    return this.host.sheets().indexOf(this.sheet);
  }
  set position(given: unknown) {
    const toOrder = wholeArgument(given, 'position');
    if (toOrder < 0 || toOrder >= this.host.sheets().length) throw invalidArgument('position');
    this.host.engine.mutate(SetWorksheetOrderMutation.id, {
      subUnitId: this.sheet.id,
      fromOrder: this.position,
      toOrder,
    });
  }

  get visibility(): string {
    return this.sheet.state.visibility;
  }
  set visibility(given: unknown) {
    const wanted = oneOf(given, VISIBILITIES, 'visibility');
    assertStructureOpen(this.host);
    if (wanted !== 'Visible' && this.sheet.state.visibility === 'Visible') {
      assertNotLastVisible(this.host, this.sheet);
      this.host.selection.leave(this.sheet);
    }
    this.sheet.state.visibility = wanted;
    const hidden = wanted === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.host.engine.mutate(SetWorksheetHideMutation.id, { subUnitId: this.sheet.id, hidden }, KEEPING_VIEW);
  }

  get tabColor(): string {
    return (this.sheet.model.getTabColor() ?? '').toUpperCase();
  }
  set tabColor(given: unknown) {
    const color = given === '' ? '' : colourArgument(given, 'tabColor');
    this.host.engine.mutate(SetTabColorMutation.id, { subUnitId: this.sheet.id, color });
  }

  get showGridlines(): boolean {
    return !this.sheet.model.hasHiddenGridlines();
  }
  set showGridlines(given: unknown) {
    const showGridlines = booleanArgument(given, 'showGridlines') ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.host.engine.mutate(ToggleGridlinesMutation.id, { subUnitId: this.sheet.id, showGridlines });
  }
  /** The name under which office.js writes `showGridlines`. */
  set gridlines(given: unknown) {
    this.showGridlines = given;
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.host, this.sheet);
  }

  activate(): void {
    if (this.sheet.state.visibility !== 'Visible')
      throw invalidOperation('a hidden sheet cannot be activated');
    this.host.selection.activate(this.sheet);
  }

  delete(): void {
    if (this.sheet.state.visibility === 'VeryHidden')
      throw invalidOperation('a very hidden sheet cannot be deleted');
    removeSheet(this.host, this.sheet);
  }

  calculate(): void {
    this.host.record('worksheet.calculate');
  }

  /** Without address: all cells. A defined name serves as well. */
  getRange(address: unknown): Range {
    if (!isGiven(address)) return new Range(this.host, this.sheet, wholeSheet);
    const text = textArgument(address, 'address');
    return new Range(this.host, this.sheet, areaOn(this.host, this.sheet, text));
  }

  getRanges(address: unknown): RangeAreas {
    if (!isGiven(address)) return new RangeAreas(this.host, this.sheet, [wholeSheet]);
    const texts = textArgument(address, 'address').split(',');
    return new RangeAreas(
      this.host,
      this.sheet,
      texts.map((text) => areaOn(this.host, this.sheet, text.trim())),
    );
  }

  getRangeByIndexes(startRow: unknown, startColumn: unknown, rows: unknown, columns: unknown): Range {
    const top = wholeArgument(startRow, 'startRow');
    const left = wholeArgument(startColumn, 'startColumn');
    const bottom = top + wholeArgument(rows, 'rowCount') - 1;
    const right = left + wholeArgument(columns, 'columnCount') - 1;
    const found = area(top, left, bottom, right);
    if (!isInSheet(found)) throw invalidArgument('the range leaves the sheet');
    return new Range(this.host, this.sheet, found);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? new Range(this.host, this.sheet, area(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = usedArea(this.sheet, wholeSheet, valuesOnly === true);
    return used ? new Range(this.host, this.sheet, used) : null;
  }
}

/** The cells of a sheet that an address or a defined name means; another sheet's are refused. */
function areaOn(host: Host, sheet: Sheet, text: string): Area {
  const { sheet: named, rest } = splitSheet(text);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument('another sheet');
  const direct = parseArea(rest);
  if (direct) return direct;
  const item = new NamedItemCollection(host).getItemOrNullObject(rest);
  const range = item ? referred(host, item.formula) : null;
  if (!item || !range)
    throw rest.includes(' ') || rest === '' ? invalidArgument('address') : itemNotFoundOr(rest);
  if (range.sheet !== sheet) throw invalidArgument('another sheet');
  return range.area;
}

const itemNotFoundOr = (text: string) =>
  /^[A-Z]+\d/i.test(text) || text.includes(':') ? invalidArgument('address') : itemNotFound();
