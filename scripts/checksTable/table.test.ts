import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_CODES } from '../../src/checks/codes';
import { checkTables, END, START, withTables } from './table';

const document = readFileSync(join(__dirname, '..', '..', 'docs', 'checks.ja.md'), 'utf8');

test('docs/checks.ja.md says what the catalogue says (npm run docs writes it anew)', () => {
  expect(document).toBe(withTables(document));
});

test('every code has one row', () => {
  const codes = [...checkTables().matchAll(/^\| ([A-Z]\d\d) \|/gm)].map(([, code]) => code);
  expect(codes).toEqual(
    [...CHECK_CODES].sort((a, b) => 'SRVUTCP'.indexOf(a.charAt(0)) - 'SRVUTCP'.indexOf(b.charAt(0))),
  );
});

test('tables that someone edited by hand are written anew, and what stands around them is kept', () => {
  const edited = `前書き\n${START}\n手で直した表\n${END}\n後書き\n`;
  expect(withTables(edited)).toBe(`前書き\n${START}\n\n${checkTables()}\n\n${END}\n後書き\n`);
  expect(() => withTables('目印なし')).toThrow(START);
});
