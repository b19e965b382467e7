/** Arguments as they come off the wire, checked at the edge. Missing ones arrive as null. */
import { invalidArgument } from './errors';

export type Given = unknown;

export const isGiven = (given: Given): boolean => given !== null && given !== undefined;

export function textArgument(given: Given, name: string): string {
  if (typeof given === 'string') return given;
  if (typeof given === 'number') return String(given);
  throw invalidArgument(name);
}

export function numberArgument(given: Given, name: string): number {
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  throw invalidArgument(name);
}

export function wholeArgument(given: Given, name: string): number {
  const number = numberArgument(given, name);
  if (!Number.isInteger(number)) throw invalidArgument(name);
  return number;
}

export function booleanArgument(given: Given, name: string): boolean {
  if (typeof given === 'boolean') return given;
  throw invalidArgument(name);
}

export function recordArgument(given: Given, name: string): Readonly<Record<string, unknown>> {
  if (typeof given === 'object' && given !== null && !Array.isArray(given))
    return given as Readonly<Record<string, unknown>>;
  throw invalidArgument(name);
}

export function oneOf<const Choice extends string>(
  given: Given,
  choices: readonly Choice[],
  name: string,
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw invalidArgument(name);
  return found;
}

/** `#RGB`, `#RRGGBB` or one of HTML's colour names; given back as Excel does, in capitals. */
export function colourArgument(given: Given, name: string): string {
  const text = textArgument(given, name).trim();
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${[short[1], short[2], short[3]].map((digit) => `${digit}${digit}`).join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  throw invalidArgument(name);
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};
