import fc from 'fast-check';
import { issuedFileName, safePart } from './fileName';

test('a file is named for its round, its number and its 課', () => {
  expect(issuedFileName('R6', '0012', '商工観光課')).toBe('R6実績_0012_商工観光課.xlsx');
});

test.each([
  ['../../etc/passwd', 'etc_passwd'],
  ['..\\..\\Windows', 'Windows'],
  ['C:\\課', 'C_課'],
  ['農林課\u202egnp', '農林課gnp'],
  ['課\u0000名\n', '課名'],
  ['課. ', '課'],
  ['a*b?"c"<d>|e', 'a_b_c_d_e'],
  ['税務・収納課（本庁）', '税務・収納課（本庁）'],
  ['...', ''],
  ['\ud800', ''],
])('the 課 %j is written %j', (section, written) => {
  expect(safePart(section)).toBe(written);
});

test('a 課 that leaves nothing to write still gets a file', () => {
  expect(issuedFileName('R6', '0003', '///')).toBe('R6実績_0003.xlsx');
});

test('a 課 called as Windows calls a device does not make a device of its file', () => {
  expect(issuedFileName('R6', '0003', 'CON')).toBe('R6実績_0003_CON.xlsx');
});

test('whatever a 課 is called, its file is one plain, short name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (section) => {
      const name = issuedFileName('R6', '0001', section);
      expect(name).toMatch(/^R6実績_0001(?:_[^<>:"/\\|?*\p{Cc}]+)?\.xlsx$/u);
      expect(name).not.toContain('..');
      expect(name).not.toMatch(/[\s.]\.xlsx$/);
      expect([...name].length).toBeLessThan(60);
      expect(() => encodeURIComponent(name)).not.toThrow();
    }),
  );
});
