/** The series of a chart, as its source gives them. */
import { booleanArgument, colourArgument, numberArgument, textArgument, wholeArgument } from './arguments';
import type { ChartState } from './chartState';
import { invalidArgument } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject } from './hostObject';

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(
    host: Host,
    private readonly chart: ChartState,
    private readonly names: readonly string[],
  ) {
    super(host);
  }

  all(): readonly ChartSeries[] {
    return this.names.map((name, index) => new ChartSeries(this.host, this.chart, index, name));
  }
  get count(): number {
    return this.names.length;
  }
  getCount(): number {
    return this.names.length;
  }
  getItemAt(index: unknown): ChartSeries {
    const found = this.all()[wholeArgument(index, 'index')];
    if (!found) throw invalidArgument('index');
    return found;
  }
}

export class ChartSeries extends HostObject {
  constructor(
    host: Host,
    private readonly chart: ChartState,
    private readonly at: number,
    private readonly heading: string,
  ) {
    super(host);
  }

  get name(): string {
    return this.chart.seriesNames.get(this.at) ?? this.heading;
  }
  set name(given: unknown) {
    this.chart.seriesNames.set(this.at, textArgument(given, 'name'));
  }
  get gapWidth(): number {
    return this.chart.gapWidths.get(this.at) ?? 150;
  }
  set gapWidth(given: unknown) {
    this.chart.gapWidths.set(this.at, numberArgument(given, 'gapWidth'));
  }
  get hasDataLabels(): boolean {
    return this.chart.dataLabels.has(this.at);
  }
  set hasDataLabels(given: unknown) {
    if (booleanArgument(given, 'hasDataLabels')) this.chart.dataLabels.add(this.at);
    else this.chart.dataLabels.delete(this.at);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.host, this.chart, this.at);
  }
}

export class ChartSeriesFormat extends HostObject {
  constructor(
    host: Host,
    private readonly chart: ChartState,
    private readonly at: number,
  ) {
    super(host);
  }

  get fill(): ChartFill {
    return new ChartFill(this.host, this.chart, this.at);
  }
}

export class ChartFill extends HostObject {
  constructor(
    host: Host,
    private readonly chart: ChartState,
    private readonly at: number,
  ) {
    super(host);
  }

  setSolidColor(given: unknown): void {
    this.chart.colours.set(this.at, colourArgument(given, 'color'));
  }
  clear(): void {
    this.chart.colours.delete(this.at);
  }
}
