import * as v from 'valibot';
import { RUBRICS } from '../../kpi/rubrics';
import { UNKNOWN_PROPERTY } from '../../plan/closedObject';
import { type JsonPath, pathText, shortened, valueAt } from '../../plan/fault';
import { findSyntaxError } from '../../plan/jsonSyntax';
import { inputExpectations, inputFaults, type InputProperty, inputWords } from '../../words/cli';
import type { Message, Problem, Result } from '../../words/message';
import { PLAN_SYNTAX } from '../../words/plan';
import { ACTUAL_FAULT, ActualsInput, JudgeInput } from './fields';

type Issue = v.InferIssue<typeof JudgeInput>;

/**
 * Reads `{evaluationYear, rubric, kpis: [{id, actuals, …}]}`. Every problem names its place:
 * `input-syntax`, `input-missing`, `input-value`, `input-unknown-property`.
 */
export function readJudgeInput(text: string): Result<JudgeInput> {
  return readInput(text, inputWords.source, (json) => v.safeParse(JudgeInput, json));
}

/** The same, year and rubric left out if one likes. @param source what every problem begins with */
export function readActualsInput(text: string, source: Message): Result<ActualsInput> {
  return readInput(text, source, (json) => v.safeParse(ActualsInput, json));
}

type Parsed<T> =
  | { readonly success: true; readonly output: T }
  | { readonly success: false; readonly issues: readonly Issue[] };

function readInput<T>(text: string, source: Message, parse: (json: unknown) => Parsed<T>): Result<T> {
  const syntaxError = findSyntaxError(text);
  if (syntaxError !== null) {
    const { line, column, found } = syntaxError;
    return {
      ok: false,
      errors: [problem('input-syntax', source, PLAN_SYNTAX.message(line, column, found), PLAN_SYNTAX.remedy)],
    };
  }
  const json: unknown = JSON.parse(text);
  const parsed = parse(json);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, errors: parsed.issues.map((issue) => issueProblem(issue, json, source)) };
}

/** A problem at a place of the input: `kpis[3].actuals.R5（1-1-1-1）`, with the KPI's id where it is known. */
export function placedProblem(
  code: string,
  path: JsonPath,
  json: unknown,
  words: Message,
  source: Message = inputWords.source,
): Problem {
  const id = path[0] === 'kpis' ? valueAt(json, [...path.slice(0, 2), 'id']) : undefined;
  const place = inputWords.place(pathText(path), typeof id === 'string' ? shortened(id) : null);
  return problem(code, source, { ja: place.ja + words.ja, en: `${place.en} ${words.en}` }, inputWords.remedy);
}

function issueProblem(issue: Issue, json: unknown, source: Message): Problem {
  const placed = (code: string, words: Message): Problem => placedProblem(code, path, json, words, source);
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  if (issue.type === UNKNOWN_PROPERTY) {
    const known = (issue.expected ?? '').split(' ');
    return placed('input-unknown-property', inputFaults.unknownProperty(known));
  }
  if (issue.message === ACTUAL_FAULT.year) return placed('input-value', inputFaults.actualYear);
  if (issue.message === ACTUAL_FAULT.doubledYear) {
    return placed('input-value', inputFaults.doubledYear);
  }
  const found = valueAt(json, path);
  const expected = expectedAt(issue, path);
  return found === undefined
    ? placed('input-missing', inputFaults.missing(expected))
    : placed('input-value', inputFaults.wrongValue(foundText(found), expected));
}

function expectedAt(issue: Issue, path: JsonPath): Message {
  if (issue.message === ACTUAL_FAULT.value) return inputExpectations.actual;
  const name = path.at(-1);
  if (name === undefined) return inputExpectations.root;
  if (typeof name === 'number') return inputExpectations.kpi;
  if (name === 'rubric') return inputWords.rubrics(RUBRICS.map(({ id }) => id));
  return isInputProperty(name) ? inputExpectations[name] : inputExpectations.root;
}

function foundText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[ ]' : '{ }';
  return typeof value === 'string' ? JSON.stringify(shortened(value)) : String(value);
}

function isInputProperty(name: string): name is InputProperty {
  return Object.hasOwn(inputExpectations, name);
}

function problem(code: string, source: Message, message: Message, remedy: Message): Problem {
  return {
    code,
    message: { ja: `${source.ja}: ${message.ja}`, en: `${source.en}: ${message.en}` },
    remedy,
  };
}
