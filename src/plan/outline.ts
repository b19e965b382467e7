/**
 * What can be read of a plan file although parts of it may be wrong: every entry with its place, and each field only
 * where it is well formed. So the rules across places can speak beside the faults of shape.
 */
import * as v from 'valibot';
import { type JsonPath, valueAt } from './fault';
import { parseFiscalYear } from './fiscalYear';
import type { FiscalYear } from './plan';
import { DirectionText, Figure, KpiNumber, MeasureCode, PlaceNumber, YearText } from './planFile';

/** The longest list that the file's shape allows; longer ones are a fault of shape. */
const LONGEST_LIST = 999;

export interface OutlinedKpi {
  readonly path: JsonPath;
  readonly seq: number | undefined;
  readonly target: number | undefined;
  readonly targetUpper: number | undefined;
  /** Whether the property is written, well formed or not. */
  readonly hasTargetUpper: boolean;
  readonly direction: v.InferOutput<typeof DirectionText> | undefined;
  readonly targetYear: FiscalYear | undefined;
}

export interface OutlinedMeasure {
  readonly path: JsonPath;
  readonly code: string | undefined;
  readonly kpis: readonly OutlinedKpi[];
}

export interface OutlinedPolicy {
  readonly path: JsonPath;
  readonly number: number | undefined;
  readonly measures: readonly OutlinedMeasure[];
}

export interface OutlinedStrategy {
  readonly path: JsonPath;
  readonly number: number | undefined;
  readonly policies: readonly OutlinedPolicy[];
}

export interface Outline {
  readonly firstYear: FiscalYear | undefined;
  readonly lastYear: FiscalYear | undefined;
  readonly defaultTargetYear: FiscalYear | undefined;
  readonly strategies: readonly OutlinedStrategy[];
}

/** Reads what is readable; never fails, whatever the JSON is. */
export function outlineOf(json: unknown): Outline {
  const at = (path: JsonPath) => valueAt(json, path);
  const read = <S extends v.GenericSchema>(schema: S, path: JsonPath): v.InferOutput<S> | undefined => {
    const parsed = v.safeParse(schema, at(path));
    return parsed.success ? parsed.output : undefined;
  };
  const year = (path: JsonPath): FiscalYear | undefined =>
    parseFiscalYear(read(YearText, path) ?? '') ?? undefined;
  const entries = <T>(list: JsonPath, entry: (path: JsonPath) => T): T[] => {
    const items = at(list);
    if (!Array.isArray(items)) return [];
    return items.slice(0, LONGEST_LIST).map((_, index) => entry([...list, index]));
  };
  const kpi = (path: JsonPath): OutlinedKpi => ({
    path,
    seq: read(KpiNumber, [...path, 'seq']),
    target: read(Figure, [...path, 'target']),
    targetUpper: read(Figure, [...path, 'targetUpper']),
    hasTargetUpper: at([...path, 'targetUpper']) !== undefined,
    direction: read(DirectionText, [...path, 'direction']),
    targetYear: year([...path, 'targetYear']),
  });
  const measure = (path: JsonPath): OutlinedMeasure => ({
    path,
    code: read(MeasureCode, [...path, 'code']),
    kpis: entries([...path, 'kpis'], kpi),
  });
  const policy = (path: JsonPath): OutlinedPolicy => ({
    path,
    number: read(PlaceNumber, [...path, 'number']),
    measures: entries([...path, 'measures'], measure),
  });
  const strategy = (path: JsonPath): OutlinedStrategy => ({
    path,
    number: read(PlaceNumber, [...path, 'number']),
    policies: entries([...path, 'policies'], policy),
  });
  return {
    firstYear: year(['firstYear']),
    lastYear: year(['lastYear']),
    defaultTargetYear: year(['defaults', 'targetYear']),
    strategies: entries(['strategies'], strategy),
  };
}
