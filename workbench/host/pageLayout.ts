/** Print set-up as office.js sees it; nothing is printed here. */
import { formatArea, parseArea, splitSheet } from './a1';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Area } from './area';
import { booleanArgument, isGiven, numberArgument, oneOf, recordArgument, textArgument } from './arguments';
import { invalidArgument } from './errors';
import type { Host } from './host';
import { HostObject } from './hostObject';
import type { PageLayoutState } from './pageLayoutState';
import { HeaderFooterGroup } from './headersFooters';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import type { Sheet } from './sheet';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
] as const;

export class PageLayout extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get orientation(): string {
    return this.#state.orientation;
  }
  set orientation(given: unknown) {
    this.#state.orientation = oneOf(given, ORIENTATIONS, 'orientation');
  }
  get paperSize(): string | null {
    return this.#state.paperSize;
  }
  set paperSize(given: unknown) {
    this.#state.paperSize = oneOf(
      typeof given === 'string' ? given.charAt(0).toUpperCase() + given.slice(1) : given,
      PAPERS,
      'paperSize',
    );
  }
  get printOrder(): string {
    return this.#state.printOrder;
  }
  set printOrder(given: unknown) {
    this.#state.printOrder = oneOf(given, ['DownThenOver', 'OverThenDown'], 'printOrder');
  }

  /** Either a scale in percent (10–400) or pages to fit on. */
  get zoom(): Readonly<Record<string, number | null>> {
    return this.#state.zoom;
  }
  set zoom(given: unknown) {
    this.#state.zoom = zoomArgument(given);
  }

  get centerHorizontally(): boolean {
    return this.#state.centerHorizontally;
  }
  set centerHorizontally(given: unknown) {
    this.#state.centerHorizontally = booleanArgument(given, 'centerHorizontally');
  }
  get centerVertically(): boolean {
    return this.#state.centerVertically;
  }
  set centerVertically(given: unknown) {
    this.#state.centerVertically = booleanArgument(given, 'centerVertically');
  }
  get printGridlines(): boolean {
    return this.#state.printGridlines;
  }
  set printGridlines(given: unknown) {
    this.#state.printGridlines = booleanArgument(given, 'printGridlines');
  }
  get printHeadings(): boolean {
    return this.#state.printHeadings;
  }
  set printHeadings(given: unknown) {
    this.#state.printHeadings = booleanArgument(given, 'printHeadings');
  }
  get blackAndWhite(): boolean {
    return this.#state.blackAndWhite;
  }
  set blackAndWhite(given: unknown) {
    this.#state.blackAndWhite = booleanArgument(given, 'blackAndWhite');
  }

  get topMargin(): number {
    return this.#state.margins.top;
  }
  set topMargin(given: unknown) {
    this.#state.margins.top = margin(given);
  }
  get bottomMargin(): number {
    return this.#state.margins.bottom;
  }
  set bottomMargin(given: unknown) {
    this.#state.margins.bottom = margin(given);
  }
  get leftMargin(): number {
    return this.#state.margins.left;
  }
  set leftMargin(given: unknown) {
    this.#state.margins.left = margin(given);
  }
  get rightMargin(): number {
    return this.#state.margins.right;
  }
  set rightMargin(given: unknown) {
    this.#state.margins.right = margin(given);
  }
  get headerMargin(): number {
    return this.#state.margins.header;
  }
  set headerMargin(given: unknown) {
    this.#state.margins.header = margin(given);
  }
  get footerMargin(): number {
    return this.#state.margins.footer;
  }
  set footerMargin(given: unknown) {
    this.#state.margins.footer = margin(given);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.host, this.sheet);
  }

  setPrintArea(given: unknown): void {
    this.#state.printArea = areasOf(given).map(formatArea).join(',');
  }
  getPrintArea(): RangeAreas {
    const found = this.getPrintAreaOrNullObject();
    if (!found) throw invalidArgument('no print area');
    return found;
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.#state;
    const areas = printArea?.split(',').flatMap((text) => parseArea(text) ?? []);
    return areas ? new RangeAreas(this.host, this.sheet, areas) : null;
  }
  setPrintMargins(_unit: unknown, given: unknown): void {
    const margins = recordArgument(given, 'marginOptions');
    for (const side of Object.keys(this.#state.margins) as (keyof PageLayoutState['margins'])[]) {
      if (isGiven(margins[side])) this.#state.margins[side] = margin(margins[side]);
    }
  }
  setPrintTitleRows(given: unknown): void {
    const [rows] = areasOf(given);
    if (!rows) throw invalidArgument('printTitleRows');
    this.#state.titleRows = formatArea({ ...rows, left: 0, right: LAST_COLUMN });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#titles(this.#state.titleRows);
  }
  setPrintTitleColumns(given: unknown): void {
    const [columns] = areasOf(given);
    if (!columns) throw invalidArgument('printTitleColumns');
    this.#state.titleColumns = formatArea({ ...columns, top: 0, bottom: LAST_ROW });
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#titles(this.#state.titleColumns);
  }

  get #state(): PageLayoutState {
    return this.sheet.state.pageLayout;
  }
  #titles(text: string | null): Range | null {
    const found = text === null ? null : parseArea(text);
    return found && (isWholeRows(found) || isWholeColumns(found))
      ? new Range(this.host, this.sheet, found)
      : null;
  }
}

function areasOf(given: unknown): readonly Area[] {
  if (given instanceof Range) return [given.area];
  if (given instanceof RangeAreas) return given.blocks;
  const areas = textArgument(given, 'range')
    .split(',')
    .map((text) => parseArea(splitSheet(text.trim()).rest));
  if (areas.some((area) => area === null)) throw invalidArgument('range');
  return areas.flatMap((area) => area ?? []);
}

function zoomArgument(given: unknown): Readonly<Record<string, number | null>> {
  const zoom: Record<string, number | null> = {};
  for (const [name, value] of Object.entries(recordArgument(given, 'zoom'))) {
    if (!['scale', 'horizontalFitToPages', 'verticalFitToPages'].includes(name))
      throw invalidArgument('zoom');
    if (!isGiven(value)) continue;
    const number = numberArgument(value, name);
    if (name === 'scale' && (number < 10 || number > 400)) throw invalidArgument('scale');
    zoom[name] = number;
  }
  if ('scale' in zoom && Object.keys(zoom).length > 1)
    throw invalidArgument('scale and pages exclude each other');
  return zoom;
}

function margin(given: unknown): number {
  const points = numberArgument(given, 'margin');
  if (points < 0) throw invalidArgument('margin');
  return points;
}
