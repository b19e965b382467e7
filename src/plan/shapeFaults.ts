/** The faults of a plan file's shape: what is missing, of the wrong kind, or does not belong there. */
import * as v from 'valibot';
import type { Message } from '../words/message';
import { FOUND, PLAN_FAULTS } from '../words/plan';
import { PLAN_ITEM, PLAN_PROPERTIES, PLAN_ROOT, type PlanProperty } from '../words/planProperties';
import { UNKNOWN_PROPERTY } from './closedObject';
import { type Fault, type JsonPath, pathText, shortened } from './fault';
import { formatFiscalYear, parseFiscalYear } from './fiscalYear';
import { PlanFile } from './planFile';

type Issue = v.InferIssue<typeof PlanFile>;

/** Every fault of shape, in the file's order, one for each place. */
export function shapeFaults(json: unknown): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of v.safeParse(PlanFile, json).issues ?? []) {
    const fault = shapeFault(issue);
    const place = pathText(fault.path);
    if (!faults.has(place)) faults.set(place, fault);
  }
  return [...faults.values()];
}

/** What people call a place, by the property that it is or that lists it; null: the root, or no property of a plan. */
export function labelOf(path: JsonPath): string | null {
  const [last, before] = [path.at(-1), path.at(-2)];
  const name = typeof last === 'number' ? before : last;
  return typeof name === 'string' && isPlanProperty(name) ? PLAN_PROPERTIES[name].label : null;
}

function shapeFault(issue: Issue): Fault {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const fault = (kind: Fault['kind'], words: Fault['words']): Fault => ({ kind, path, words });
  if (issue.type === UNKNOWN_PROPERTY) {
    return fault('unknownProperty', PLAN_FAULTS.unknownProperty((issue.expected ?? '').split(' ')));
  }
  const expected = expectedAt(path);
  if (issue.input === undefined) return fault('missing', PLAN_FAULTS.missing(expected));
  if (issue.type === 'min_length') return fault('emptyList', PLAN_FAULTS.emptyList(expected));
  const spelt = yearInAnotherSpelling(path, issue.input);
  if (spelt !== null) return fault('otherSpelling', PLAN_FAULTS.otherSpelling(spelt.found, spelt.year));
  return fault('wrongValue', PLAN_FAULTS.wrongValue(foundText(issue.input), expected));
}

function expectedAt(path: JsonPath): Message {
  const name = path.at(-1);
  if (name === undefined) return PLAN_ROOT;
  return typeof name === 'string' && isPlanProperty(name) ? PLAN_PROPERTIES[name].expected : PLAN_ITEM;
}

function yearInAnotherSpelling(path: JsonPath, input: unknown): { found: string; year: string } | null {
  if (!String(path.at(-1)).endsWith('Year') || !(typeof input === 'string' || typeof input === 'number'))
    return null;
  const found = String(input);
  const year = parseFiscalYear(found);
  return year === null ? null : { found, year: formatFiscalYear(year) };
}

/** Lists and objects are named, not written out: they may be deep. */
function foundText(value: unknown): Message {
  if (Array.isArray(value)) return FOUND.list(value.length);
  if (typeof value === 'object' && value !== null) return FOUND.object;
  if (value === '') return FOUND.blank;
  const text = typeof value === 'string' ? JSON.stringify(shortened(value)) : String(value);
  return { ja: text, en: text };
}

function isPlanProperty(name: string): name is PlanProperty {
  return Object.hasOwn(PLAN_PROPERTIES, name);
}
