import { useEffect, useReducer, useRef, type ReactNode } from 'react';
import { ICommandService, type Injector } from '@univerjs/core';
import type { Host } from '../../host/host';
import { ChartCard } from './ChartCard';
import { pictureOf } from './chartPicture';
import { pixelsPerPoint, gridView } from './chartPlace';

interface ChartLayerProps {
  readonly host: Host;
  readonly injector: Injector;
}

/** Changes of cells and charts come in swarms; the charts are drawn anew once they have settled. */
const settleMilliseconds = 150;

/** The charts of the active sheet, drawn over the grid from the values that stand in it. */
export function ChartLayer({ host, injector }: ChartLayerProps): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  const { charts } = host.selection.activeSheet().state;

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const listening = injector.get(ICommandService).onCommandExecuted(() => {
      clearTimeout(waiting);
      waiting = setTimeout(drawAnew, settleMilliseconds);
    });
    return () => {
      clearTimeout(waiting);
      listening.dispose();
    };
  }, [injector]);

  useEffect(() => {
    let frame = 0;
    // Univer scrolls in its canvas without telling the document, so the charts look where they stand at every frame.
    const follow = (): void => {
      if (layer.current && charts.length > 0) placeCharts(layer.current, host, injector);
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [charts, host, injector]);

  return (
    <div className="chart-layer" ref={layer}>
      {charts.map((chart) => {
        const picture = pictureOf(host, chart);
        const size = { width: chart.width * pixelsPerPoint, height: chart.height * pixelsPerPoint };
        return picture && <ChartCard key={chart.id} picture={picture} {...size} />;
      })}
    </div>
  );
}

function placeCharts(layer: HTMLElement, host: Host, injector: Injector): void {
  const canvas = layer.parentElement?.querySelector('canvas');
  const view = gridView(injector, host);
  if (!canvas || !view) return;
  layer.style.top = `${canvas.getBoundingClientRect().top - (layer.parentElement?.getBoundingClientRect().top ?? 0)}px`;
  layer.style.clipPath = `inset(${view.headings.height}px 16px 14px ${view.headings.width}px)`;
  host.selection.activeSheet().state.charts.forEach((chart, at) => {
    const card = layer.children[at];
    if (!(card instanceof SVGElement)) return;
    const { left, top, scale, hiddenLeft, hiddenTop } = view.placeOf(chart);
    card.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    card.style.clipPath = `inset(${hiddenTop}px 0 0 ${hiddenLeft}px)`;
  });
}
