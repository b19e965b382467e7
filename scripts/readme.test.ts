import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts } from '../package.json';

const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The commands of a document: every line of its sh blocks. */
function commandsOf(file: string): string[] {
  return [...read(file).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) =>
    (block[1] ?? '').trim().split('\n'),
  );
}

const DOCUMENTS = [
  'README.md',
  'README.ja.md',
  'docs/guide.ja.md',
  'docs/hosting.ja.md',
  'docs/plan-file.md',
];

test('both READMEs begin with the same two lines', () => {
  const [start, tests] = commandsOf('README.md');
  expect(start).toMatch(/npm ci && npm start$/);
  expect(tests).toMatch(/npm ci && npm test$/);
  expect(commandsOf('README.ja.md').slice(0, 2)).toEqual([start, tests]);
});

test('CI runs the README’s second line and nothing else', () => {
  const lines = read('.ci/run').trim().split('\n');
  expect(lines.at(-1)).toBe(commandsOf('README.md')[1]);
  expect(lines.slice(0, -1)).toEqual([
    '#!/usr/bin/env bash',
    'set -euo pipefail',
    'cd "$(dirname "${BASH_SOURCE[0]}")/.."',
  ]);
});

test.each(DOCUMENTS)('every npm script that %s names is there', (file) => {
  const named = [...read(file).matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(DOCUMENTS)('every link of %s leads to a file', (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
});
