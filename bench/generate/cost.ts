/** What some work with the embedded Excel costs, on a workbook of its own. */
import type { Host } from '../../workbench/host/host';
import { openWorkbook, type OpenedWorkbook } from '../../workbench/host/node';

/** Seconds are the processor's, so that what else the machine does meanwhile does not count. */
export interface Cost {
  /** The add-in and office.js: what a page in the real Excel spends as well. */
  readonly scriptSeconds: number;
  /** The embedded Excel between taking a request and answering it: its grid's speed, not Excel's. */
  readonly gridSeconds: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly largestRequestBytes: number;
}

/** Opens an empty workbook for `work`, and closes it before its grid has calculated: that is not the add-in's cost. */
export async function inEmptyWorkbook<T>(work: (workbook: OpenedWorkbook) => Promise<T>): Promise<T> {
  const workbook = await openWorkbook();
  try {
    return await work(workbook);
  } finally {
    workbook.dispose();
  }
}

/** @throws whatever `work` throws */
export async function costOf({ host }: OpenedWorkbook, work: () => Promise<unknown>): Promise<Cost> {
  const { counters } = host;
  counters.reset();
  const gridSoFar = clockGrid(host);
  const started = processorSeconds();
  await work();
  const gridSeconds = gridSoFar();
  return {
    scriptSeconds: processorSeconds() - started - gridSeconds,
    gridSeconds,
    syncs: counters.syncs,
    requestBytes: counters.requestBytes,
    largestRequestBytes: counters.largestRequestBytes,
  };
}

/** Starts a clock that runs while the grid has a request. A refused request is not the grid's: it never got there. */
function clockGrid({ counters }: Host): () => number {
  const sent = counters.sent.bind(counters);
  const received = counters.received.bind(counters);
  let taken = 0;
  let total = 0;
  counters.sent = (bytes, changes) => {
    sent(bytes, changes);
    taken = processorSeconds();
  };
  counters.received = (bytes) => {
    total += processorSeconds() - taken;
    received(bytes);
  };
  return () => total;
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The middling seconds of several rounds; all else is the same in every round. */
export function median(rounds: readonly [Cost, ...Cost[]]): Cost {
  return {
    ...rounds[0],
    scriptSeconds: middle(rounds.map(({ scriptSeconds }) => scriptSeconds)),
    gridSeconds: middle(rounds.map(({ gridSeconds }) => gridSeconds)),
  };
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function secondsOf({ scriptSeconds, gridSeconds }: Cost): number {
  return scriptSeconds + gridSeconds;
}
