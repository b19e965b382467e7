/**
 * Finds where a text stops being JSON. Engines word JSON.parse's errors differently and often leave the place out
 * (Safari always does), so the place is found here, by the grammar of RFC 8259.
 */

export interface SyntaxErrorPlace {
  /** From 1; lines end with LF, CR or CRLF. */
  readonly line: number;
  /** From 1, in characters as typed. */
  readonly column: number;
  /** The first character that cannot stand there (for a broken text or number: where it breaks); null: the end of the text. */
  readonly found: string | null;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next. `name` is a property name, `firstName` one or the closing bracket. */
type Awaited = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'commaOrEnd' | 'nothing';

/** The first place where the text breaks the grammar, or null where JSON.parse reads it. */
export function findSyntaxError(text: string): SyntaxErrorPlace | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return placeOf(text, breakingOffset(text));
  }
}

/** Offset in UTF-16 units of the first character that cannot stand there; the text's length where it ends too early. */
function breakingOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let offset = 0;
  const afterValue = (): Awaited => (open.length > 0 ? 'commaOrEnd' : 'nothing');
  for (;;) {
    offset = matchEnd(SPACE, text, offset) ?? offset;
    const character = text[offset];
    if (character === undefined || awaited === 'nothing') return offset;
    const closing = open.at(-1) === '{' ? '}' : ']';
    const mayClose = awaited === 'commaOrEnd' || awaited === 'firstName' || awaited === 'firstValue';
    if (mayClose && character === closing) {
      open.pop();
      awaited = afterValue();
      offset += 1;
    } else if (awaited === 'commaOrEnd') {
      if (character !== ',') return offset;
      awaited = closing === '}' ? 'name' : 'value';
      offset += 1;
    } else if (awaited === 'colon') {
      if (character !== ':') return offset;
      awaited = 'value';
      offset += 1;
    } else if (awaited === 'name' || awaited === 'firstName') {
      const name = scanText(text, offset);
      if (!name.closed) return name.end;
      awaited = 'colon';
      offset = name.end;
    } else if (character === '{' || character === '[') {
      open.push(character);
      awaited = character === '{' ? 'firstName' : 'firstValue';
      offset += 1;
    } else {
      const value = scanScalar(text, offset);
      if (!value.closed) return value.end;
      awaited = afterValue();
      offset = value.end;
    }
  }
}

/** `end`: after the token; where it is not closed, the character that breaks it. */
interface Scanned {
  readonly end: number;
  readonly closed: boolean;
}

function scanScalar(text: string, offset: number): Scanned {
  if (text[offset] === '"') return scanText(text, offset);
  const end = matchEnd(NUMBER_OR_WORD, text, offset);
  return { end: end ?? offset, closed: end !== null };
}

function scanText(text: string, offset: number): Scanned {
  if (text[offset] !== '"') return { end: offset, closed: false };
  let at = offset + 1;
  for (;;) {
    const character = text[at];
    if (character === undefined || character < ' ') return { end: at, closed: false };
    if (character === '"') return { end: at + 1, closed: true };
    const next = character === '\\' ? matchEnd(ESCAPE, text, at) : at + 1;
    if (next === null) return { end: at, closed: false };
    at = next;
  }
}

function matchEnd(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function placeOf(text: string, offset: number): SyntaxErrorPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const character = text.codePointAt(offset);
  return {
    line: lines.length,
    column: Array.from(lines.at(-1) ?? '').length + 1,
    found: character === undefined ? null : visible(String.fromCodePoint(character)),
  };
}

/** Control characters and spaces by their code, since they cannot be seen. */
function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{Cc}\p{Z}]/u.test(character)
    ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    : character;
}
