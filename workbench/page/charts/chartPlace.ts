/** Where a chart stands in the window of the grid: charts move with the cells, under the headings and frozen panes. */
import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ChartState } from '../../host/chartState';
import type { Host } from '../../host/host';

/** Pixels in the grid's canvas. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** How much of the chart's left and upper edge lies under frozen cells. */
  readonly hiddenLeft: number;
  readonly hiddenTop: number;
}

export interface GridView {
  /** Size of the row and column headings. */
  readonly headings: { readonly width: number; readonly height: number };
  placeOf(chart: ChartState): Place;
}

/** Excel's API measures in points. */
export const pixelsPerPoint = 4 / 3;

/** The view of the active sheet; `undefined` until Univer has drawn it. */
export function gridView(injector: Injector, host: Host): GridView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(host.engine.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return undefined;
  const scale = render.scene.getAncestorScale().scaleX;
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  return {
    headings: { width: rowHeaderWidth * scale, height: columnHeaderHeight * scale },
    placeOf(chart) {
      const x = along(rowHeaderWidth + chart.left * pixelsPerPoint, viewport.left, viewport.viewportScrollX);
      const y = along(
        columnHeaderHeight + chart.top * pixelsPerPoint,
        viewport.top,
        viewport.viewportScrollY,
      );
      return { left: x.at * scale, top: y.at * scale, scale, hiddenLeft: x.hidden, hiddenTop: y.hidden };
    },
  };
}

/** One axis: a chart that begins in frozen cells stands still; any other scrolls, and goes under them. */
function along(
  start: number,
  frozenEnd: number,
  scrolled: number,
): { readonly at: number; readonly hidden: number } {
  if (start < frozenEnd) return { at: start, hidden: 0 };
  return { at: start - scrolled, hidden: Math.max(0, frozenEnd - (start - scrolled)) };
}
