import { buildPane } from './build';
import { paintTimes } from './firstPaint';

/** What our pane weighs, and how soon it shows, beside a pane of one button. */
export async function benchPane(): Promise<Record<string, string | number>[]> {
  const panes = [
    { pane: 'one button', built: await buildPane('one-button', './bench/pane/oneButton.tsx') },
    { pane: 'KPI book', built: await buildPane('kpi-book') },
  ];
  const rows: Record<string, string | number>[] = [];
  for (const { pane, built } of panes) {
    const { first, button } = await paintTimes(built.folder);
    rows.push({
      pane,
      'KB gzip at first': Number(built.firstKilobytes.toFixed(1)),
      'KB gzip later': Number(built.laterKilobytes.toFixed(1)),
      'first paint ms': Math.round(first),
      'first button ms': Math.round(button),
    });
  }
  return rows;
}
