/** The round as it stands in the master, indexed once so that a thousand files take their turns in even time. */
import type { Cell } from '../book/book';
import type { IssueRecord, LogEntry } from '../book/records/records';
import type { CheckContext } from '../checks/subject';
import type { Actual } from '../kpi/judgement';
import type { Day } from '../plan/day';
import type { FiscalYear } from '../plan/plan';
import { latestIssues } from './issueNumbers';
import type { Master } from './master';
import { isRefusal, sayingKey } from './refusals';

/** One cell, by KPI id and heading. */
export type CellTable = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

export interface Round {
  readonly master: Master;
  readonly today: Day;
  /** By issue. */
  readonly issues: ReadonlyMap<string, IssueRecord>;
  /** Of each section, by `sectionKey`. */
  readonly latest: ReadonlyMap<string, IssueRecord>;
  /** What each issue held; a KPI without a cell here was not issued. */
  readonly issued: ReadonlyMap<string, CellTable>;
  /** Digests of files that were accepted: a file of which something was put back waits again. */
  readonly acceptedDigests: ReadonlySet<string>;
  /** The issue of every file that came back, by digest. */
  readonly receivedIssues: ReadonlyMap<string, string>;
  /** The last acceptance that still stands, by {@link cellKey}. */
  readonly accepted: ReadonlyMap<string, LogEntry>;
  /** What files said and an officer decided against, by `sayingKey`. */
  readonly refused: ReadonlySet<string>;
  readonly context: CheckContext;
}

/** A key for one KPI's cell. */
export function cellKey(kpi: string, column: string): string {
  return JSON.stringify([kpi, column]);
}

export function roundOf(master: Master, today: Day): Round {
  const { records, thresholds } = master.kept;
  const standing = records.log.filter(({ kind, undone }) => kind === 'accept' && !undone);
  const issued = issuedCells(master);
  const digests = records.receipts
    .filter(({ status, digest }) => status === 'accepted' && digest !== '')
    .map(({ digest }) => digest);
  return {
    master,
    today,
    issues: new Map(records.issues.map((record) => [record.issue, record])),
    latest: latestIssues(master.round, records.issues),
    issued,
    acceptedDigests: new Set(digests),
    receivedIssues: new Map(records.receipts.map(({ digest, issue }) => [digest, issue])),
    accepted: new Map(
      standing.filter((entry) => !isRefusal(entry)).map((entry) => [cellKey(entry.kpi, entry.column), entry]),
    ),
    refused: new Set(
      standing.filter(isRefusal).map(({ digest, kpi, column }) => sayingKey(digest, kpi, column)),
    ),
    context: {
      plan: master.plan,
      today,
      round: master.round,
      thresholds,
      accepted: pastFigures(master),
      issuedIds: new Map([...issued].map(([issue, kpis]) => [issue, new Set(kpis.keys())])),
    },
  };
}

function issuedCells({ kept }: Master): Map<string, Map<string, Map<string, Cell>>> {
  const byIssue = new Map<string, Map<string, Map<string, Cell>>>();
  for (const { issue, kpi, column, cell } of kept.records.snapshots) {
    const ofIssue = entryOf(byIssue, issue, () => new Map<string, Map<string, Cell>>());
    entryOf(ofIssue, kpi, () => new Map<string, Cell>()).set(column, cell);
  }
  return byIssue;
}

/** Figures of the years before the one that is collected. */
function pastFigures({ rows, evaluationYear }: Master): Map<string, Map<FiscalYear, Actual>> {
  return new Map(
    [...rows].map(([id, { actuals }]) => [
      id,
      new Map([...actuals].filter(([year]) => year < evaluationYear)),
    ]),
  );
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
