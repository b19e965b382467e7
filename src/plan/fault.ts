/** One thing wrong at one place of a plan file, before it is put into words. */
import * as v from 'valibot';
import type { Message } from '../words/message';
import type { PLAN_FAULTS } from '../words/plan';
import { MeasureCode } from './planFile';

/** Property names and list indexes (from 0) from the file's root. */
export type JsonPath = readonly (string | number)[];

/** A fault of the file's shape (`missing` … `unknownProperty`, all that plan.schema.json sees), or of a rule across places. */
export type FaultKind = keyof typeof PLAN_FAULTS;

export interface Fault {
  readonly kind: FaultKind;
  readonly path: JsonPath;
  readonly words: { readonly message: Message; readonly remedy: Message };
}

/** As a person finds it in the file: `strategies[0].policies[1].title`; odd names in quotes: `defaults["a b"]`. */
export function pathText(path: JsonPath): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[\w$]{1,64}$/.test(step) ? `.${step}` : `[${JSON.stringify(shortened(step))}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** The code of the measure that the place lies in, where it is written and readable. */
export function measureCodeAt(json: unknown, path: JsonPath): string | null {
  const depth = path.indexOf('measures') + 2;
  if (depth < 2 || path.length < depth) return null;
  const code = childOf(valueAt(json, path.slice(0, depth)), 'code');
  return v.is(MeasureCode, code) ? code : null;
}

/** What stands at a place; undefined: nothing. */
export function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce(childOf, json);
}

/** At most 40 characters, so that a message stays readable. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 100));
  return characters.length <= 40 ? text : `${characters.slice(0, 40).join('')}…`;
}

function childOf(parent: unknown, key: string | number): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, key)) return undefined;
  return (parent as Record<string | number, unknown>)[key];
}
