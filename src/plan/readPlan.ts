/** Reads and proves a plan file. The format is published in plan.schema.json. */
import * as v from 'valibot';
import type { Problem, Result } from '../words/message';
import { PLAN_MORE_FAULTS, PLAN_SYNTAX, PLAN_TOO_LARGE, planPlace } from '../words/plan';
import { buildPlan } from './buildPlan';
import { type Fault, measureCodeAt, pathText } from './fault';
import { findSyntaxError } from './jsonSyntax';
import type { Plan } from './plan';
import { PlanFile } from './planFile';
import { ruleFaults } from './ruleFaults';
import { labelOf, shapeFaults } from './shapeFaults';

/** 5,000 KPIs with long names and notes fill about a third of it. */
const MOST_MEGABYTES = 10;
/** More than a person works through at once. */
const MOST_PROBLEMS = 100;

/**
 * Reads a plan file from its text (a byte order mark is skipped).
 * Problems: `plan-syntax` with line and column, `plan-size`, and those of {@link readPlan}.
 */
export function readPlanText(text: string, fileName: string): Result<Plan> {
  if (text.length > MOST_MEGABYTES * 1024 * 1024) return failed(tooLarge(fileName));
  const json = text.replace(/^\uFEFF/, '');
  const syntaxError = findSyntaxError(json);
  if (syntaxError !== null) return failed(syntaxProblem(fileName, syntaxError));
  return readPlan(JSON.parse(json), fileName);
}

/**
 * Proves parsed JSON to be a plan. All problems are told, up to 100, each with its place in the file, what stands there
 * and what was expected. Their codes are `plan-` and the fault, e.g. `plan-missing`, `plan-doubled`, `plan-code-place`.
 */
export function readPlan(json: unknown, fileName: string): Result<Plan> {
  const faults = [...shapeFaults(json), ...ruleFaults(json)];
  if (faults.length > 0) return { ok: false, errors: problemsOf(faults, json, fileName) };
  return { ok: true, value: buildPlan(v.parse(PlanFile, json)) };
}

function problemsOf(faults: readonly Fault[], json: unknown, fileName: string): Problem[] {
  const told = faults.slice(0, MOST_PROBLEMS).map((fault) => faultProblem(fault, json, fileName));
  const untold = faults.length - told.length;
  if (untold === 0) return told;
  return [
    ...told,
    { code: 'plan-more', message: PLAN_MORE_FAULTS.message(untold), remedy: PLAN_MORE_FAULTS.remedy },
  ];
}

function faultProblem({ kind, path, words }: Fault, json: unknown, fileName: string): Problem {
  const place = planPlace(pathText(path), labelOf(path), measureCodeAt(json, path));
  return {
    code: `plan-${kind.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
    message: {
      ja: `${fileName}: ${place.ja}${words.message.ja}`,
      en: `${fileName}: ${place.en} ${words.message.en}`,
    },
    remedy: words.remedy,
  };
}

function syntaxProblem(fileName: string, error: NonNullable<ReturnType<typeof findSyntaxError>>): Problem {
  const message = PLAN_SYNTAX.message(error.line, error.column, error.found);
  return {
    code: 'plan-syntax',
    message: { ja: `${fileName}: ${message.ja}`, en: `${fileName}: ${message.en}` },
    remedy: PLAN_SYNTAX.remedy,
  };
}

function tooLarge(fileName: string): Problem {
  const message = PLAN_TOO_LARGE.message(MOST_MEGABYTES);
  return {
    code: 'plan-size',
    message: { ja: `${fileName}: ${message.ja}`, en: `${fileName}: ${message.en}` },
    remedy: PLAN_TOO_LARGE.remedy,
  };
}

function failed(problem: Problem): Result<Plan> {
  return { ok: false, errors: [problem] };
}
