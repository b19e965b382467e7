/** Title and legend of a chart. */
import { booleanArgument, numberArgument, oneOf, textArgument } from './arguments';
import type { ChartState } from './chartState';
import type { Host } from './host';
import { HostObject } from './hostObject';

abstract class ChartPart extends HostObject {
  constructor(
    host: Host,
    readonly chart: ChartState,
  ) {
    super(host);
  }
}

export class ChartTitle extends ChartPart {
  get text(): string {
    return this.chart.title.text;
  }
  set text(given: unknown) {
    this.chart.title.text = textArgument(given, 'text');
  }
  get visible(): boolean {
    return this.chart.title.visible;
  }
  set visible(given: unknown) {
    this.chart.title.visible = booleanArgument(given, 'visible');
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.host, this.chart);
  }
}

export class ChartTitleFormat extends ChartPart {
  get font(): ChartFont {
    return new ChartFont(this.host, this.chart);
  }
}

export class ChartFont extends ChartPart {
  get size(): number {
    return this.chart.title.size;
  }
  set size(given: unknown) {
    this.chart.title.size = numberArgument(given, 'size');
  }
  get bold(): boolean {
    return this.chart.title.bold;
  }
  set bold(given: unknown) {
    this.chart.title.bold = booleanArgument(given, 'bold');
  }
}

export class ChartLegend extends ChartPart {
  get visible(): boolean {
    return this.chart.legend.visible;
  }
  set visible(given: unknown) {
    this.chart.legend.visible = booleanArgument(given, 'visible');
  }
  get position(): string {
    return this.chart.legend.position;
  }
  set position(given: unknown) {
    this.chart.legend.position = oneOf(
      given,
      ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'],
      'position',
    );
  }
}
