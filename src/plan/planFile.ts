/**
 * The shape of a plan file, as published in plan.schema.json; a test holds the two against each other.
 * What lies across several places (doubled numbers, codes against places, years in order) is in planRules.ts.
 */
import * as v from 'valibot';
import { closedObject } from './closedObject';

/** Excel keeps 15 significant digits. */
const LARGEST_FIGURE = 999_999_999_999_999;

/** Characters are counted as people see most of them: code points, as JSON Schema counts. */
const atMost = (length: number) => v.check((text: string) => Array.from(text).length <= length);
const line = (length: number) => v.pipe(v.string(), v.regex(/^(?=.*\S)\P{Cc}+$/u), atMost(length));
const lineOrEmpty = (length: number) => v.pipe(v.string(), v.regex(/^\P{Cc}*$/u), atMost(length));
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** The length is proved first: a list of millions gives one fault, not millions. */
const listUpTo = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.unknown(),
    v.check((list) => !Array.isArray(list) || list.length <= most),
    v.array(item),
  );
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(listUpTo(item, most), v.minLength(1));

/** `H1` to `H30`, `R1` to `R99`: the one spelling that is written. */
export const YearText = v.pipe(v.string(), v.regex(/^(H([1-9]|[12][0-9]|30)|R[1-9][0-9]?)$/));
export const MeasureCode = v.pipe(v.string(), v.regex(/^[1-9][0-9]?-[1-9][0-9]?-[1-9][0-9]?$/));
export const Figure = v.pipe(v.number(), v.minValue(-LARGEST_FIGURE), v.maxValue(LARGEST_FIGURE));
export const PlaceNumber = whole(1, 99);
export const KpiNumber = whole(1, 999);
export const DirectionText = v.picklist(['atLeast', 'atMost', 'within']);

const NoteFile = closedObject({
  kind: v.picklist(['correction', 'inference']),
  field: line(64),
  printed: v.exactOptional(line(255)),
  reason: line(1000),
});
const Notes = v.exactOptional(listUpTo(NoteFile, 99));

const KpiFile = closedObject({
  seq: KpiNumber,
  name: line(255),
  unit: lineOrEmpty(50),
  baseline: v.nullable(Figure),
  baselineYear: v.exactOptional(YearText),
  target: Figure,
  targetUpper: v.exactOptional(Figure),
  targetYear: v.exactOptional(YearText),
  direction: DirectionText,
  accumulation: v.picklist(['cumulative', 'annual', 'pointInTime']),
  decimals: whole(0, 6),
  section: v.exactOptional(lineOrEmpty(255)),
  notes: Notes,
});

const MeasureFile = closedObject({
  code: MeasureCode,
  title: line(255),
  summary: line(1000),
  notes: Notes,
  kpis: listOf(KpiFile, 999),
});

const PolicyFile = closedObject({
  number: PlaceNumber,
  title: line(255),
  notes: Notes,
  measures: listOf(MeasureFile, 99),
});

const StrategyFile = closedObject({
  number: PlaceNumber,
  title: line(255),
  notes: Notes,
  policies: listOf(PolicyFile, 99),
});

export const PlanFile = closedObject({
  $schema: v.exactOptional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  title: line(255),
  municipality: line(100),
  version: v.pipe(v.string(), v.regex(/^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$/)),
  firstYear: YearText,
  lastYear: YearText,
  defaults: closedObject({
    baselineYear: YearText,
    targetYear: YearText,
    targetYearInferred: v.exactOptional(v.boolean()),
  }),
  notes: Notes,
  strategies: listOf(StrategyFile, 99),
});

export type PlanFile = v.InferOutput<typeof PlanFile>;
