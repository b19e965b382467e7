/** Several blocks of one sheet that are formatted together. */
import { formatArea, quoteSheet } from './a1';
import { cellCount, type Area } from './area';
import { isGiven, textArgument } from './arguments';
import { clearCells } from './clearing';
import { ConditionalFormatCollection } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import type { Host } from './host';
import { HostCollection, HostObject } from './hostObject';
import { Range } from './range';
import { RangeFormat } from './rangeFormat';
import type { Sheet } from './sheet';
import { Worksheet } from './worksheet';

export class RangeAreas extends HostObject {
  override readonly isReference = true;

  constructor(
    host: Host,
    readonly sheet: Sheet,
    readonly blocks: readonly Area[],
  ) {
    super(host);
  }

  get address(): string {
    return this.blocks.map((block) => `${quoteSheet(this.sheet.name)}!${formatArea(block)}`).join(',');
  }
  get areaCount(): number {
    return this.blocks.length;
  }
  get cellCount(): number {
    return this.blocks.reduce((sum, block) => sum + cellCount(block), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.host, this.sheet, this.blocks);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheet, this.blocks);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, this.blocks);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, this.blocks);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }

  clear(applyTo: unknown): void {
    clearCells(
      this.host,
      this.sheet,
      this.blocks,
      isGiven(applyTo) ? textArgument(applyTo, 'applyTo') : 'All',
    );
  }
}

export class RangeCollection extends HostCollection<Range> {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
    private readonly blocks: readonly Area[],
  ) {
    super(host);
  }

  all(): readonly Range[] {
    return this.blocks.map((block) => new Range(this.host, this.sheet, block));
  }
  getCount(): number {
    return this.blocks.length;
  }
  getItemAt(index: unknown): Range {
    return new Range(this.host, this.sheet, this.blocks[Number(index)] as Area);
  }
}
