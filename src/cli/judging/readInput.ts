import * as v from 'valibot';
import { RUBRICS } from '../../kpi/rubrics';
import { UNKNOWN_PROPERTY } from '../../plan/closedObject';
import { type JsonPath, pathText, shortened, valueAt } from '../../plan/fault';
import { findSyntaxError } from '../../plan/jsonSyntax';
import { inputExpectations, inputFaults, type InputProperty, inputWords } from '../../words/cli';
import type { Message, Problem, Result } from '../../words/message';
import { PLAN_SYNTAX } from '../../words/plan';
import { ACTUAL_FAULT, JudgeInput } from './fields';

type Issue = v.InferIssue<typeof JudgeInput>;

/**
 * Reads `{evaluationYear, rubric, kpis: [{id, actuals, …}]}`. Every problem names its place:
 * `input-syntax`, `input-missing`, `input-value`, `input-unknown-property`.
 */
export function readJudgeInput(text: string): Result<JudgeInput> {
  const syntaxError = findSyntaxError(text);
  if (syntaxError !== null) {
    const { line, column, found } = syntaxError;
    return {
      ok: false,
      errors: [problem('input-syntax', PLAN_SYNTAX.message(line, column, found), PLAN_SYNTAX.remedy)],
    };
  }
  const json: unknown = JSON.parse(text);
  const parsed = v.safeParse(JudgeInput, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, errors: parsed.issues.map((issue) => issueProblem(issue, json)) };
}

/** A problem at a place of the input: `kpis[3].actuals.R5（1-1-1-1）`, with the KPI's id where it is known. */
export function placedProblem(code: string, path: JsonPath, json: unknown, words: Message): Problem {
  const id = path[0] === 'kpis' ? valueAt(json, [...path.slice(0, 2), 'id']) : undefined;
  const place = inputWords.place(pathText(path), typeof id === 'string' ? shortened(id) : null);
  return problem(code, { ja: place.ja + words.ja, en: `${place.en} ${words.en}` }, inputWords.remedy);
}

function issueProblem(issue: Issue, json: unknown): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  if (issue.type === UNKNOWN_PROPERTY) {
    const known = (issue.expected ?? '').split(' ');
    return placedProblem('input-unknown-property', path, json, inputFaults.unknownProperty(known));
  }
  if (issue.message === ACTUAL_FAULT.year)
    return placedProblem('input-value', path, json, inputFaults.actualYear);
  if (issue.message === ACTUAL_FAULT.doubledYear) {
    return placedProblem('input-value', path, json, inputFaults.doubledYear);
  }
  const found = valueAt(json, path);
  const expected = expectedAt(issue, path);
  return found === undefined
    ? placedProblem('input-missing', path, json, inputFaults.missing(expected))
    : placedProblem('input-value', path, json, inputFaults.wrongValue(foundText(found), expected));
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

function problem(code: string, message: Message, remedy: Message): Problem {
  return {
    code,
    message: { ja: `${inputWords.source.ja}: ${message.ja}`, en: `${inputWords.source.en}: ${message.en}` },
    remedy,
  };
}
