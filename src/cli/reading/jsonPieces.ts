/** Large JSON as a person can read it, in pieces: some hundred thousand cells are never one text, and never held twice. */

const INDENT = '  ';
const PIECE_CHARACTERS = 64 * 1024;

const utf8 = new TextEncoder();

/**
 * What holds nothing but plain values, such as a cell, stands on one line. Put together, the pieces are the whole text in
 * UTF-8; no character is cut.
 */
export function jsonPieces(json: object): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let texts: string[] = [];
  let length = 0;
  const end = (): void => {
    pieces.push(utf8.encode(texts.join('')));
    texts = [];
    length = 0;
  };
  putValue(json, '\n', (text) => {
    texts.push(text);
    length += text.length;
    if (length >= PIECE_CHARACTERS) end();
  });
  end();
  return pieces;
}

/** @param lineBreak with the indentation of the line on which the value begins */
function putValue(value: unknown, lineBreak: string, put: (text: string) => void): void {
  if (!isStructure(value) || !holdsStructures(value)) {
    put(JSON.stringify(value));
    return;
  }
  const inner = lineBreak + INDENT;
  const isList = Array.isArray(value);
  let before = (isList ? '[' : '{') + inner;
  for (const [key, held] of Object.entries(value)) {
    put(isList ? before : `${before}${JSON.stringify(key)}: `);
    putValue(held, inner, put);
    before = `,${inner}`;
  }
  put(lineBreak + (isList ? ']' : '}'));
}

function holdsStructures(value: object): boolean {
  // Object.values would make a list for every cell.
  for (const key in value) if (isStructure(value[key as keyof typeof value])) return true;
  return false;
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
