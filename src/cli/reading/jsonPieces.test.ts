import { jsonPieces } from './jsonPieces';

function textOf(pieces: readonly Uint8Array[]): string {
  return pieces.map((piece) => new TextDecoder().decode(piece)).join('');
}

test('a cell stands on one line, and what holds cells is broken into lines', () => {
  const rows = [[{ kind: 'number', value: 1.5 }, null], []];
  expect(textOf(jsonPieces({ ok: true, sheets: [], 'a"b': { c: '改\n行' }, rows }))).toBe(`{
  "ok": true,
  "sheets": [],
  "a\\"b": {"c":"改\\n行"},
  "rows": [
    [
      {"kind":"number","value":1.5},
      null
    ],
    []
  ]
}`);
});

test('what is large comes in pieces, and says the same', () => {
  const json = { cells: Array.from({ length: 10_000 }, (_, value) => ({ value, text: '文'.repeat(20) })) };
  const pieces = jsonPieces(json);
  expect(pieces.length).toBeGreaterThan(2);
  expect(JSON.parse(textOf(pieces))).toEqual(json);
});
