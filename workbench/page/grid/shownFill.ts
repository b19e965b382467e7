/** The colour in which a cell is painted: its conditional format's where one applies, else its own. */
import type { Injector } from '@univerjs/core';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import type { Host } from '../../host/host';
import type { Sheet } from '../../host/sheet';

/** `#RRGGBB`, `#FFFFFF` without a fill. Counted from 0. */
export function shownFill(injector: Injector, host: Host, sheet: Sheet, row: number, column: number): string {
  const conditional = injector
    .get(ConditionalFormattingService)
    .composeStyle(host.engine.unitId, sheet.id, row, column)?.style?.bg?.rgb;
  return (conditional ?? sheet.style(row, column).bg?.rgb ?? '#FFFFFF').toUpperCase();
}
