import fc from 'fast-check';
import { ByteStrings } from './names';

const utf8 = new TextEncoder();

/** Each text read out of one run of bytes, `times` over, tags between them; where one was expected, it has to end there. */
function readAll(strings: ByteStrings, texts: readonly string[], times: number): string[] {
  const pieces = texts.map((text) => utf8.encode(text));
  const bytes = utf8.encode(texts.map((text) => `${text}<`).join(''));
  const read: string[] = [];
  for (let time = 0; time < times; time += 1) {
    let at = 0;
    for (const { length } of pieces) {
      expect([0, length]).toContain(strings.expectedLength(bytes, at));
      read.push(strings.takeDecoded(bytes, at, at + length));
      at += length + 1;
    }
  }
  return read;
}

test('what was remembered of other files never shows in a text', () => {
  const strings = new ByteStrings();
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('IF(KPI一覧表[[#This Row],[R2実績]],1,0)', 'IF(KPI一覧表[[#This Row],[R3実績]],1,0)'),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (given) => {
      const texts = given.map((one) => one.replace(/[&<\r]/g, ''));
      expect(readAll(strings, texts, 3)).toEqual([...texts, ...texts, ...texts]);
    }),
    { numRuns: 500 },
  );
});

test('formulas that follow each other as in the row above are expected', () => {
  const strings = new ByteStrings();
  const texts = ['IF(KPI一覧表[[#This Row],[R2実績]],1,0)', 'IF(KPI一覧表[[#This Row],[R3実績]],1,0)'];
  readAll(strings, texts, 3);
  const bytes = utf8.encode(`${texts.join('<')}<`);
  expect(strings.expectedLength(bytes, 0)).toBe(utf8.encode(texts[0]).length);
});

test('what a CDATA section holds is expected nowhere: it could swallow tags of another file', () => {
  const strings = new ByteStrings();
  const [first, section] = ['一つ目の長い文字列です', '二つ目の文字列</t></si><si><t>三つ目'];
  const [before, hostile] = [utf8.encode(first), utf8.encode(section)];
  for (let time = 0; time < 4; time += 1) {
    expect(strings.take(before, 0, before.length)).toBe(first);
    expect(strings.take(hostile, 0, hostile.length)).toBe(section);
  }
  strings.take(before, 0, before.length);
  expect(strings.expectedLength(utf8.encode(`${section}<`), 0)).toBe(0);
});

test('references are decoded, remembered or not', () => {
  const texts = ['&lt;', 'A1&amp;"x"&lt;&gt;""&amp;B2', '&#26085;'];
  const decoded = ['<', 'A1&"x"<>""&B2', '日'];
  expect(readAll(new ByteStrings(), texts, 2)).toEqual([...decoded, ...decoded]);
});

test('what comes once is not remembered, and a file of nothing but long texts that come twice does not fill the memory', () => {
  const strings = new ByteStrings();
  const texts = Array.from({ length: 20_000 }, (_, i) => `${i}:${'文'.repeat(700)}`);
  expect(readAll(strings, texts, 1)).toEqual(texts);
  // But for the few whose hash another one has.
  expect(strings.heldBytes).toBeLessThan(64 * 1024);
  const twice = texts.flatMap((text) => [text, text]);
  expect(readAll(strings, twice, 1)).toEqual(twice);
  expect(strings.heldBytes).toBeGreaterThan(1024 * 1024);
  expect(strings.heldBytes).toBeLessThanOrEqual(2 * 1024 * 1024);
});
