/** How cells look where a conditional format holds. */
import { booleanArgument, colourArgument } from './arguments';
import { redrawConditionalFormats, type ConditionalFormatState } from './conditionalFormatState';
import type { Host } from './host';
import { HostObject } from './hostObject';
import type { Sheet } from './sheet';

export class ConditionalRangeFormat extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly state: ConditionalFormatState,
  ) {
    super(host);
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.host, this.sheet, this.state);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.host, this.sheet, this.state);
  }
}

export class ConditionalRangeFill extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly state: ConditionalFormatState,
  ) {
    super(host);
  }

  get color(): string {
    return this.state.look.fill ?? '';
  }
  set color(given: unknown) {
    this.state.look.fill = colourArgument(given, 'color');
    redrawConditionalFormats(this.host, this.sheet);
  }
  clear(): void {
    delete this.state.look.fill;
    redrawConditionalFormats(this.host, this.sheet);
  }
}

export class ConditionalRangeFont extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly state: ConditionalFormatState,
  ) {
    super(host);
  }

  get color(): string {
    return this.state.look.color ?? '';
  }
  set color(given: unknown) {
    this.state.look.color = colourArgument(given, 'color');
    redrawConditionalFormats(this.host, this.sheet);
  }
  get bold(): boolean | null {
    return this.state.look.bold ?? null;
  }
  set bold(given: unknown) {
    this.state.look.bold = booleanArgument(given, 'bold');
    redrawConditionalFormats(this.host, this.sheet);
  }
  get italic(): boolean | null {
    return this.state.look.italic ?? null;
  }
  set italic(given: unknown) {
    this.state.look.italic = booleanArgument(given, 'italic');
    redrawConditionalFormats(this.host, this.sheet);
  }
}
