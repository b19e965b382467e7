/** `setCellProperties`: one bundle of formats per cell, in one call. */
import { area, type Area } from './area';
import { recordArgument } from './arguments';
import type { Host } from './host';
import { HostObject, readMember, writeMember } from './hostObject';
import { RangeFormat } from './rangeFormat';
import type { Sheet } from './sheet';
import { shaped } from './values';

export function setCellProperties(host: Host, sheet: Sheet, within: Area, given: unknown): void {
  const propertiesAt = shaped(given, within);
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      const properties = propertiesAt(row, column);
      if (properties === null || properties === undefined) continue;
      const { format } = recordArgument(properties, 'cellPropertiesData');
      if (format)
        applyAll(new RangeFormat(host, sheet, [area(row, column)]), recordArgument(format, 'format'));
    }
  }
}

/** Sets every named member; objects are gone into. */
function applyAll(target: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object' && value !== null) {
      const inner = readMember(target, name);
      if (inner instanceof HostObject) applyAll(inner, value as Readonly<Record<string, unknown>>);
    } else {
      writeMember(target, name, value);
    }
  }
}
