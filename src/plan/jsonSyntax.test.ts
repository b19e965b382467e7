import fc from 'fast-check';
import { findSyntaxError } from './jsonSyntax';

test.each<[string, number, number, string | null]>([
  ['', 1, 1, null],
  ['{', 1, 2, null],
  ['[1, 2', 1, 6, null],
  ['{"a": 1,}', 1, 9, '}'],
  ['[1,]', 1, 4, ']'],
  ['{"a" 1}', 1, 6, '1'],
  ["{'a': 1}", 1, 2, "'"],
  ['{a: 1}', 1, 2, 'a'],
  ['{"a": 1 "b": 2}', 1, 9, '"'],
  ['{"a": 1}\n}', 2, 1, '}'],
  ['[1}', 1, 3, '}'],
  ['[01]', 1, 3, '1'],
  ['[1,234.5.6]', 1, 9, '.'],
  ['[+1]', 1, 2, '+'],
  ['[nul]', 1, 2, 'n'],
  ['["二行\nの名前"]', 1, 5, 'U+000A'],
  ['["\\x"]', 1, 3, '\\'],
  ['["閉じていない]', 1, 10, null],
  ['[\r\n1\r2]', 3, 1, '2'],
  ['["😀" 1]', 1, 6, '1'],
  ['{"a":　1}', 1, 6, 'U+3000'],
  ['{“a”: 1}', 1, 2, '“'],
])('%j breaks at line %i, column %i', (text, line, column, found) => {
  expect(findSyntaxError(text)).toEqual({ line, column, found });
});

test('what JSON.parse reads has no syntax error, however it is laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      expect(findSyntaxError(JSON.stringify(value, null, indent))).toBeNull();
    }),
  );
});

test('a stray character between two lines is found exactly where it stands', () => {
  const layout = fc.jsonValue().map((value) => JSON.stringify([value, value], null, 2).split('\n'));
  fc.assert(
    fc.property(layout, fc.nat(), fc.constantFrom('%', '；', 'é', '😀'), (lines, at, stray) => {
      const line = at % (lines.length + 1);
      const text = [...lines.slice(0, line), stray, ...lines.slice(line)].join('\n');
      expect(findSyntaxError(text)).toEqual({ line: line + 1, column: 1, found: stray });
    }),
  );
});

test('a text cut short ends too early, or breaks at the word or number that was cut', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const whole = JSON.stringify({ value });
      const cut = whole.slice(0, at % whole.length);
      const place = findSyntaxError(cut);
      if (place?.found === null) expect(place.column).toBe(Array.from(cut).length + 1);
      else
        expect(
          Array.from(cut)
            .slice((place?.column ?? 0) - 1)
            .join(''),
        ).toMatch(/^(?:[a-z]+|-|[\d.eE+-]+|\\.*)$/u);
    }),
  );
});
