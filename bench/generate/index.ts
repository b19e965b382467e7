import { bundleHost } from '../../workbench/host/bundle';
import { cellsOf } from './cells';
import { median, type Cost } from './cost';
import { bookFor, requestFor } from './request';
import { assertSameBooks } from './sameBooks';
import { linesOf, type Way } from './table';
import { measureCellByCell, measureGenerate, measureSample } from './ways';

const SIZES = [74, 300, 1000];
/** Cells of the book that are written with a sync after each; the rest is calculated. */
const SAMPLE = 500;
/** In requests of so many cells a book goes through Excel's 5 MB. */
const PORTION = 2500;
/** A larger book is not written in portions: the grid looks through all cells at every write, and takes minutes. */
const LARGEST_IN_PORTIONS = 300;

/** What generating the KPI book costs, beside the same book written cell by cell; bench/README.md tells how to read it. */
export async function benchGenerate(): Promise<Record<string, string | number>[]> {
  await bundleHost();
  // Both ways have run once when this is done, so that neither is measured cold.
  await assertSameBooks(requestFor(SIZES[0] ?? 0));
  const lines: Record<string, string | number>[] = [];
  for (const kpis of SIZES) lines.push(...linesOf(kpis, await waysFor(kpis)));
  return lines;
}

async function waysFor(kpis: number): Promise<readonly [Way, ...Way[]]> {
  const book = bookFor(requestFor(kpis));
  const atOnce = await measureCellByCell(book, Infinity);
  return [
    await generated(kpis),
    {
      name: 'cells, one request',
      figures: atOnce.refused ? 'measured, over 5 MB: refused' : 'measured',
      cost: atOnce.cost,
      drawn: !atOnce.refused,
    },
    ...(atOnce.refused && kpis <= LARGEST_IN_PORTIONS
      ? [measured(`cells, ${PORTION} a request`, (await measureCellByCell(book, PORTION)).cost)]
      : []),
    syncPerCell(cellsOf(book).length, await inRounds(() => measureSample(book, SAMPLE))),
  ];
}

async function generated(kpis: number): Promise<Way> {
  const request = requestFor(kpis);
  return measured('generate', await inRounds(() => measureGenerate(request)));
}

async function inRounds(measure: () => Promise<Cost>): Promise<Cost> {
  return median([await measure(), await measure(), await measure()]);
}

function measured(name: string, cost: Cost): Way {
  return { name, figures: 'measured', cost, drawn: true };
}

/** The sample's cost for every cell of the book; tables, rules and looks are left out of it. */
function syncPerCell(cells: number, sample: Cost): Way {
  const times = cells / sample.syncs;
  return {
    name: 'cells, a sync each',
    figures: `calculated from ${sample.syncs} cells`,
    cost: {
      scriptSeconds: sample.scriptSeconds * times,
      gridSeconds: sample.gridSeconds * times,
      syncs: cells,
      requestBytes: sample.requestBytes * times,
      largestRequestBytes: sample.largestRequestBytes,
    },
    drawn: true,
  };
}
