/** Costs as lines of one table, each beside the product's own. */
import { secondsOf, type Cost } from './cost';

export interface Way {
  readonly name: string;
  /** How the figures came about: measured, refused, calculated. */
  readonly figures: string;
  readonly cost: Cost;
  /** The grid drew the book, or as much as the figures stand for; else its seconds mean nothing. */
  readonly drawn: boolean;
}

/** What one sync costs on Excel on the web, at least: 100 ms. */
const ROUND_TRIP_SECONDS = 0.1;
const MEGABYTE = 1024 * 1024;

/** @param ways the product's own first: the others are told as multiples of it */
export function linesOf(kpis: number, [own, ...others]: readonly [Way, ...Way[]]): Line[] {
  return [own, ...others].map((way) => lineOf(kpis, way, own));
}

type Line = Record<string, string | number>;

function lineOf(kpis: number, { name, figures, cost, drawn }: Way, { cost: own }: Way): Line {
  return {
    KPIs: kpis,
    way: name,
    figures,
    syncs: cost.syncs,
    'MB sent': megabytes(cost.requestBytes),
    'largest MB': megabytes(cost.largestRequestBytes),
    'script s': rounded(cost.scriptSeconds),
    'grid s': drawn ? rounded(cost.gridSeconds) : '-',
    'web s': drawn ? rounded(onTheWeb(cost)) : '-',
    '× syncs': rounded(cost.syncs / own.syncs),
    '× MB': rounded(cost.requestBytes / own.requestBytes),
    '× script': rounded(cost.scriptSeconds / own.scriptSeconds),
    '× script + grid': drawn ? rounded(secondsOf(cost) / secondsOf(own)) : '-',
    '× web': drawn ? rounded(onTheWeb(cost) / onTheWeb(own)) : '-',
  };
}

/** Calculated: the page's own work and a round trip for every sync. What Excel itself takes is not in it. */
function onTheWeb({ scriptSeconds, syncs }: Cost): number {
  return scriptSeconds + syncs * ROUND_TRIP_SECONDS;
}

const megabytes = (bytes: number): number => rounded(bytes / MEGABYTE);

/** Two figures after the point, none from 100 on. */
const rounded = (value: number): number => (value >= 100 ? Math.round(value) : Number(value.toFixed(2)));
