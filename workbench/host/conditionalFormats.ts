/** Conditional formats as office.js sees them. */
import { enclosing, overlaps, type Area } from './area';
import { booleanArgument, oneOf, textArgument, wholeArgument } from './arguments';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  TextConditionalFormat,
} from './conditionalFormatRules';
import {
  dropConditionalFormats,
  newConditionalFormat,
  redrawConditionalFormats,
  type ConditionalFormatState,
} from './conditionalFormatState';
import { HostError, invalidArgument, itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject, type Identity } from './hostObject';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import type { Sheet } from './sheet';

const TYPES = [
  'Custom',
  'CellValue',
  'DataBar',
  'ContainsText',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
] as const;

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super(host);
  }

  all(): readonly ConditionalFormat[] {
    return this.sheet.state.conditionalFormats
      .filter((format) => touches(format, this.areas))
      .map((format) => new ConditionalFormat(this.host, this.sheet, format));
  }

  /** The new one has the highest priority. */
  add(type: unknown): ConditionalFormat {
    this.sheet.assertAllowed('allowFormatCells');
    const wanted = oneOf(type, TYPES, 'type');
    if (wanted !== 'Custom' && wanted !== 'CellValue' && wanted !== 'DataBar' && wanted !== 'ContainsText') {
      throw new HostError(
        'ApiNotImplemented',
        `The embedded Excel has no conditional format of type ${wanted}.`,
      );
    }
    const state = newConditionalFormat(this.host.newId('conditional-format'), wanted, this.areas);
    this.sheet.state.conditionalFormats.unshift(state);
    if (wanted === 'DataBar') redrawConditionalFormats(this.host, this.sheet);
    return new ConditionalFormat(this.host, this.sheet, state);
  }

  /** Takes the rules off these cells; other cells keep them. */
  clearAll(): void {
    this.sheet.assertAllowed('allowFormatCells');
    for (const area of this.areas) dropConditionalFormats(this.host, this.sheet, area);
  }

  getCount(): number {
    return this.all().length;
  }
  getItem(id: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    const wanted = textArgument(id, 'id');
    const state = this.sheet.state.conditionalFormats.find(
      (format) => format.id === wanted && touches(format, this.areas),
    );
    return state ? new ConditionalFormat(this.host, this.sheet, state) : null;
  }
  getItemAt(index: unknown): ConditionalFormat {
    const found = this.all()[wholeArgument(index, 'index')];
    if (!found) throw invalidArgument('index');
    return found;
  }
}

const touches = (format: ConditionalFormatState, areas: readonly Area[]): boolean =>
  format.areas.some((area) => areas.some((other) => overlaps(area, other)));

export class ConditionalFormat extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly state: ConditionalFormatState,
  ) {
    super(host);
    this.identity = { Id: state.id };
  }

  get id(): string {
    return this.state.id;
  }
  get type(): string {
    return this.state.type;
  }
  /** 0 is the highest. */
  get priority(): number {
    return this.sheet.state.conditionalFormats.indexOf(this.state);
  }
  set priority(given: unknown) {
    const formats = this.sheet.state.conditionalFormats;
    const to = wholeArgument(given, 'priority');
    if (to < 0) throw invalidArgument('priority');
    formats.splice(this.priority, 1);
    formats.splice(to, 0, this.state);
    redrawConditionalFormats(this.host, this.sheet);
  }
  get stopIfTrue(): boolean | null {
    return this.state.type === 'DataBar' ? null : this.state.stopIfTrue;
  }
  set stopIfTrue(given: unknown) {
    if (this.state.type === 'DataBar') throw invalidArgument('a data bar stops nothing');
    this.state.stopIfTrue = booleanArgument(given, 'stopIfTrue');
    redrawConditionalFormats(this.host, this.sheet);
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.host, this.sheet, this.#as('Custom'));
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.state.type === 'Custom' ? this.custom : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.host, this.sheet, this.#as('CellValue'));
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.state.type === 'CellValue' ? this.cellValue : null;
  }
  get dataBar(): DataBarConditionalFormat {
    return new DataBarConditionalFormat(this.host, this.sheet, this.#as('DataBar'));
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.state.type === 'DataBar' ? this.dataBar : null;
  }
  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.host, this.sheet, this.#as('ContainsText'));
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.state.type === 'ContainsText' ? this.textComparison : null;
  }

  getRange(): Range {
    return new Range(this.host, this.sheet, enclosing(this.state.areas));
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.host, this.sheet, this.state.areas);
  }
  delete(): void {
    const formats = this.sheet.state.conditionalFormats;
    formats.splice(formats.indexOf(this.state), 1);
    redrawConditionalFormats(this.host, this.sheet);
  }

  #as(type: string): ConditionalFormatState {
    if (this.state.type !== type) throw itemNotFound();
    return this.state;
  }
}
