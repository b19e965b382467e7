/** Charts of a sheet as office.js sees them. */
import { parseArea, splitSheet } from './a1';
import { columnCount, rowCount, type Area } from './area';
import { isGiven, numberArgument, oneOf, textArgument, wholeArgument } from './arguments';
import { ChartLegend, ChartTitle } from './chartParts';
import { ChartSeriesCollection } from './chartSeries';
import { newChart, type ChartState } from './chartState';
import { invalidArgument, itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject, type Identity } from './hostObject';
import { Range } from './range';
import type { Sheet } from './sheet';
import { valueOf } from './cellValues';

const TYPES =
  /^(Column|Bar)(Clustered|Stacked|Stacked100)$|^(Line|LineMarkers|Pie|Doughnut|Area|AreaStacked|XYScatter)$/;

export class ChartCollection extends HostCollection<Chart> {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  all(): readonly Chart[] {
    return this.sheet.state.charts.map((chart) => new Chart(this.host, this.sheet, chart.id));
  }
  get count(): number {
    return this.sheet.state.charts.length;
  }
  getCount(): number {
    return this.count;
  }

  add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.sheet.assertAllowed('allowEditObjects');
    const chartType = textArgument(type, 'type');
    if (!TYPES.test(chartType)) throw invalidArgument('type');
    if (!(source instanceof Range)) throw invalidArgument('sourceData');
    const by = isGiven(seriesBy) ? oneOf(seriesBy, ['Auto', 'Columns', 'Rows'], 'seriesBy') : 'Auto';
    const state = newChart(
      this.host.newId('chart'),
      chartType,
      source.sheet.id,
      source.area,
      settled(by, source.area),
    );
    state.name = `グラフ ${this.count + 1}`;
    this.sheet.state.charts.push(state);
    return new Chart(this.host, this.sheet, state.id);
  }

  getItem(key: unknown): Chart {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = textArgument(key, 'name');
    const state = this.sheet.state.charts.find((chart) => chart.id === wanted || chart.name === wanted);
    return state ? new Chart(this.host, this.sheet, state.id) : null;
  }
  getItemAt(index: unknown): Chart {
    const found = this.all()[wholeArgument(index, 'index')];
    if (!found) throw invalidArgument('index');
    return found;
  }
}

/** Excel takes the shorter direction for the series. */
const settled = (by: string, source: Area): string =>
  by === 'Auto' ? (columnCount(source) > rowCount(source) ? 'Rows' : 'Columns') : by;

export class Chart extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super(host);
    this.identity = { Id: key };
  }

  get id(): string {
    return this.key;
  }
  get name(): string {
    return this.#state.name;
  }
  set name(given: unknown) {
    this.#state.name = textArgument(given, 'name');
  }
  get chartType(): string {
    return this.#state.chartType;
  }
  set chartType(given: unknown) {
    const type = textArgument(given, 'chartType');
    if (!TYPES.test(type)) throw invalidArgument('chartType');
    this.#state.chartType = type;
  }
  get top(): number {
    return this.#state.top;
  }
  set top(given: unknown) {
    this.#state.top = numberArgument(given, 'top');
  }
  get left(): number {
    return this.#state.left;
  }
  set left(given: unknown) {
    this.#state.left = numberArgument(given, 'left');
  }
  get width(): number {
    return this.#state.width;
  }
  set width(given: unknown) {
    this.#state.width = numberArgument(given, 'width');
  }
  get height(): number {
    return this.#state.height;
  }
  set height(given: unknown) {
    this.#state.height = numberArgument(given, 'height');
  }
  get title(): ChartTitle {
    return new ChartTitle(this.host, this.#state);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.host, this.#state);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.host, this.#state, seriesNames(this.host, this.#state));
  }

  /** Over the cells from the first to the last. */
  setPosition(start: unknown, end: unknown): void {
    const first = cornerOf(start);
    const last = isGiven(end) ? cornerOf(end) : first;
    const box = pointsOf(this.sheet, {
      top: first.top,
      left: first.left,
      bottom: last.bottom,
      right: last.right,
    });
    Object.assign(this.#state, isGiven(end) ? box : { top: box.top, left: box.left });
  }
  setData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof Range)) throw invalidArgument('sourceData');
    this.#state.sourceSheet = source.sheet.id;
    this.#state.source = source.area;
    this.#state.seriesBy = settled(
      isGiven(seriesBy) ? oneOf(seriesBy, ['Auto', 'Columns', 'Rows'], 'seriesBy') : 'Auto',
      source.area,
    );
  }
  delete(): void {
    const { charts } = this.sheet.state;
    charts.splice(charts.indexOf(this.#state), 1);
  }

  get #state(): ChartState {
    const state = this.sheet.state.charts.find((chart) => chart.id === this.key);
    if (!state) throw itemNotFound();
    return state;
  }
}

function cornerOf(given: unknown): Area {
  const found = given instanceof Range ? given.area : parseArea(splitSheet(textArgument(given, 'cell')).rest);
  if (!found) throw invalidArgument('cell');
  return found;
}

/** Where cells stand on the sheet, in points. */
function pointsOf(sheet: Sheet, a: Area): Pick<ChartState, 'top' | 'left' | 'width' | 'height'> {
  const POINTS = 0.75;
  const sum = (from: number, to: number, size: (line: number) => number): number => {
    let total = 0;
    for (let line = from; line < to; line++) total += size(line) * POINTS;
    return total;
  };
  const height = (row: number): number => sheet.model.getRowHeight(row);
  const width = (column: number): number => sheet.model.getColumnWidth(column);
  return {
    top: sum(0, a.top, height),
    left: sum(0, a.left, width),
    height: sum(a.top, a.bottom + 1, height),
    width: sum(a.left, a.right + 1, width),
  };
}

/** The headings of the source's series. */
function seriesNames(host: Host, chart: ChartState): readonly string[] {
  const sheet = host.sheet(chart.sourceSheet);
  const { top, left, bottom, right } = chart.source;
  return chart.seriesBy === 'Columns'
    ? Array.from({ length: right - left }, (_, i) => String(valueOf(sheet.cell(top, left + 1 + i))))
    : Array.from({ length: bottom - top }, (_, i) => String(valueOf(sheet.cell(top + 1 + i, left))));
}
