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
  return [
    ...rows,
    // By themselves, so with what the pane has loaded before: at most this much is fetched for them.
    await weight('reading files', './src/taskpane/files/readInPane.ts'),
    await weight('writing files', './src/xlsx/write/index.ts'),
  ];
}

async function weight(what: string, entry: string): Promise<Record<string, string | number>> {
  const { firstKilobytes, laterKilobytes } = await buildPane(what.replace(' ', '-'), entry);
  return { pane: what, 'KB gzip later': Number((firstKilobytes + laterKilobytes).toFixed(1)) };
}
