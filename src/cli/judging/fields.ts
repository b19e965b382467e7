/** What may stand in the input of `judge`, and how each value is read. */
import * as v from 'valibot';
import { OUTLOOK_WORDS } from '../../book/words';
import { readActual } from '../../kpi/actual';
import type { Actual } from '../../kpi/judgement';
import type { Rubric } from '../../kpi/rubric';
import { findRubric } from '../../kpi/rubrics';
import { type FiscalYear, parseFiscalYear } from '../../plan';
import { closedObject } from '../../plan/closedObject';

/** Marks, as an issue's message, what an actual's key or value did wrong. */
export const ACTUAL_FAULT = {
  year: 'actual-year',
  doubledYear: 'actual-doubled-year',
  value: 'actual-value',
} as const;

const Year = v.pipe(
  v.union([v.string(), v.number()]),
  v.rawTransform<string | number, FiscalYear>(({ dataset, addIssue, NEVER }) => {
    const year = parseFiscalYear(String(dataset.value));
    if (year !== null) return year;
    addIssue();
    return NEVER;
  }),
);

const RubricId = v.pipe(
  v.string(),
  v.rawTransform<string, Rubric>(({ dataset, addIssue, NEVER }) => {
    const rubric = findRubric(dataset.value);
    if (rubric !== undefined) return rubric;
    addIssue();
    return NEVER;
  }),
);

/** A blank (null, "") has no entry; a text that is neither is bad input here, where nobody sees a cell marked 要確認. */
const Actuals = v.pipe(
  v.custom<Record<string, unknown>>(
    (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  ),
  v.rawTransform<Record<string, unknown>, ReadonlyMap<FiscalYear, Actual>>(({ dataset, addIssue }) => {
    const input = dataset.value;
    const actuals = new Map<FiscalYear, Actual>();
    const years = new Set<FiscalYear>();
    for (const [key, value] of Object.entries(input)) {
      const fault = (message: string) =>
        addIssue({ message, path: [{ type: 'object', origin: 'value', input, key, value }] });
      const year = parseFiscalYear(key);
      const actual = isRaw(value) ? readActual(value) : 'bad';
      if (year === null) fault(ACTUAL_FAULT.year);
      else if (years.has(year)) fault(ACTUAL_FAULT.doubledYear);
      else if (actual === 'bad' || actual?.kind === 'unreadable') fault(ACTUAL_FAULT.value);
      else if (actual !== null) actuals.set(year, actual);
      if (year !== null) years.add(year);
    }
    return actuals;
  }),
);

const Figure = v.pipe(v.number(), v.finite());
const Name = v.pipe(v.string(), v.minLength(1));

/** The fields that `plan --json` prints are all taken, so that its output with actuals added is an input. */
const KpiInput = closedObject({
  id: Name,
  actuals: Actuals,
  measure: v.exactOptional(v.string()),
  seq: v.exactOptional(v.number()),
  name: v.exactOptional(v.string()),
  section: v.exactOptional(v.string()),
  efforts: v.exactOptional(v.string()),
  outlook: v.exactOptional(v.picklist(['', ...OUTLOOK_WORDS])),
  unit: v.exactOptional(v.string()),
  baseline: v.exactOptional(v.nullable(Figure)),
  baselineYear: v.exactOptional(Year),
  target: v.exactOptional(Figure),
  targetUpper: v.exactOptional(Figure),
  targetYear: v.exactOptional(Year),
  direction: v.exactOptional(v.picklist(['atLeast', 'atMost', 'within'])),
  accumulation: v.exactOptional(v.picklist(['cumulative', 'annual', 'pointInTime'])),
  decimals: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
});

const Kpis = v.array(KpiInput);

export const JudgeInput = closedObject({ evaluationYear: Year, rubric: RubricId, kpis: Kpis });

/** What a book is filled with: as for `judge`, but year and rubric may be chosen elsewhere. */
export const ActualsInput = closedObject({
  evaluationYear: v.exactOptional(Year),
  rubric: v.exactOptional(RubricId),
  kpis: Kpis,
});

export type KpiInput = v.InferOutput<typeof KpiInput>;
export type JudgeInput = v.InferOutput<typeof JudgeInput>;
export type ActualsInput = v.InferOutput<typeof ActualsInput>;

function isRaw(value: unknown): value is number | string | null {
  return value === null || typeof value === 'number' || typeof value === 'string';
}
