/** The bytes that XML is made of, and runs of them. */

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const COLON = 0x3a;

/** A token is not all there yet. */
export const INCOMPLETE = -1;

export const NO_BYTES: Uint8Array = new Uint8Array(0);

/** 1 for each byte that ends a name. */
export const NAME_ENDS = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte <= 0x20 || [GT, SLASH, EQUALS, LT, QUOTE, APOSTROPHE].includes(byte)),
);

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isSpace(bytes[at] as number)) at += 1;
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** `xmlns`, as far as two letters tell: no other name of spreadsheets begins like it. */
export function mayDeclare(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x78 && bytes[at + 1] === 0x6d;
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** What `slice` is to most byte arrays; that of Node's Buffer shares its memory, and would keep a whole part alive. */
export function copyOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const copy = new Uint8Array(end - start);
  copy.set(bytes.subarray(start, end));
  return copy;
}

/** Where the mark that ends a comment or the like has ended, or INCOMPLETE. */
export function pastMark(bytes: Uint8Array, mark: string, from: number): number {
  const last = mark.charCodeAt(mark.length - 1);
  for (let i = bytes.indexOf(last, from); i >= 0; i = bytes.indexOf(last, i + 1)) {
    const start = i - mark.length + 1;
    if (start >= from && begins(bytes, mark, start)) return i + 1;
  }
  return INCOMPLETE;
}

export function begins(bytes: Uint8Array, mark: string, at: number): boolean {
  for (let k = 0; k < mark.length; k += 1) if (bytes[at + k] !== mark.charCodeAt(k)) return false;
  return true;
}
