import { ESLint } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { houseRules } from './house';

const root = join(__dirname, '../..');

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } }, ...houseRules],
});

/** The rules that the code breaks, were it in that file. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('imports run one way', () => {
  test.each([
    ['src/plan/x.ts', `import { a } from '../kpi/rubric';`, 'plan may not import kpi'],
    ['src/words/x.ts', `import type { Plan } from '../plan/plan';`, 'words may not import plan'],
    ['src/book/x.ts', `export { a } from '../checks/run';`, 'book may not import checks'],
    ['src/kpi/x.ts', `export * from '../book/book';`, 'kpi may not import book'],
    ['src/round/x.ts', `import { a } from '../report/table';`, 'round may not import report'],
    ['src/excel/deep/x.ts', `import { a } from '../../checks/run';`, 'excel may not import checks'],
    ['src/xlsx/x.ts', `const a = await import('../excel/openBook');`, 'xlsx may not import excel'],
    ['src/cli/x.ts', `type A = import('../excel/openBook').OpenBook;`, 'cli may not import excel'],
    ['src/commands/x.ts', `import { a } from '../taskpane/App';`, 'commands may not import taskpane'],
    ['src/kpi/x.ts', `new Worker(new URL('../xlsx/worker.ts', import.meta.url));`, 'kpi may not import xlsx'],
    ['src/plan/x.ts', `import { a } from '../attic/a';`, 'attic is no room'],
    ['src/excel/x.ts', `import { Host } from '../../workbench/host/host';`, 'may not import workbench/'],
    ['src/cli/x.ts', `import { a } from '../../scripts/setup/tools';`, 'may not import scripts/'],
  ])('%s: %s', async (file, code, complaint) => {
    expect((await broken(file, code)).join()).toContain(complaint);
  });

  test.each([
    ['src/kpi/x.ts', `import type { Plan } from '../plan/plan'; import { y } from './y';`],
    [
      'src/taskpane/views/x.tsx',
      `import type { OpenBook } from '../../excel/openBook'; import { a } from '../App';`,
    ],
    ['src/cli/x.ts', `import { a } from '../xlsx/read'; import { b } from '../report/table';`],
    ['src/excel/x.test.ts', `import { Host } from '../../workbench/host/host';`],
    ['workbench/page/x.ts', `import type { Plan } from '../../src/plan/plan';`],
    ['e2e/x.ts', `import { planRows } from '../src/plan/plan';`],
  ])('but %s may: %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});

describe('a library is named in one room', () => {
  test.each([
    ['src/book/x.ts', `import ExcelJS from 'exceljs';`, 'Only src/xlsx may name exceljs'],
    ['src/taskpane/x.tsx', `import { unzip } from 'fflate';`, 'Only src/xlsx may name fflate'],
    ['src/checks/x.ts', `import { useState } from 'react';`, 'Only src/taskpane may name react'],
    [
      'src/excel/x.ts',
      `import { Button } from '@fluentui/react-components';`,
      'Only src/taskpane may name @fluentui',
    ],
    ['src/plan/x.ts', `import fs from 'node:fs';`, 'plan may not import node:fs'],
    ['src/taskpane/x.ts', `import path from 'path';`, 'taskpane may not import path'],
    [
      'src/xlsx/x.ts',
      `import { Worker } from 'node:worker_threads';`,
      'xlsx may not import node:worker_threads',
    ],
    ['src/kpi/x.ts', `import lodash from 'lodash';`, 'lodash is not among the dependencies'],
    ['src/kpi/x.ts', `import fc from 'fast-check';`, 'fast-check is not among the dependencies'],
  ])('%s: %s', async (file, code, complaint) => {
    expect((await broken(file, code)).join()).toContain(complaint);
  });

  test.each([
    ['src/xlsx/write/x.ts', `import ExcelJS from 'exceljs';`],
    ['src/xlsx/node/x.ts', `import { Worker } from 'node:worker_threads';`],
    ['src/cli/x.ts', `import fs from 'node:fs';`],
    ['src/plan/x.test.ts', `import fs from 'node:fs'; import fc from 'fast-check';`],
    ['src/kpi/x.ts', `import Big from 'big.js';`],
  ])('but %s may: %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});

describe('the core knows no Excel, page, network, process, clock or chance', () => {
  test.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = Date();',
    'const dice = Math.random();',
    `void fetch('/x');`,
    'const width = window.innerWidth;',
    'const text = document.title;',
    'const home = process.env.HOME;',
    'setTimeout(() => {}, 1);',
    'const g = globalThis.location;',
    'void Excel.run(async () => {});',
    'let context: Excel.RequestContext;',
    'Office.onReady();',
  ])('%s', async (code) => {
    expect(await broken('src/round/x.ts', code)).toHaveLength(1);
    expect(await broken('src/round/x.test.ts', code)).toEqual([]);
  });

  test('a date that is given is welcome', async () => {
    expect(await broken('src/round/x.ts', 'export const day = (iso: string) => new Date(iso);')).toEqual([]);
  });

  test('outside the core only src/excel names Excel', async () => {
    const code = 'export let context: Excel.RequestContext;';
    expect((await broken('src/taskpane/x.tsx', code)).join()).toContain('Only src/excel names Excel');
    expect(await broken('src/excel/x.ts', code)).toEqual([]);
  });
});

test('a file of more than 250 lines is too long, comments and blank lines counted', async () => {
  const lines = (count: number): string => Array.from({ length: count }, () => '// a line').join('\n');
  expect(await broken('src/plan/x.ts', lines(250))).toEqual([]);
  expect((await broken('src/plan/x.ts', lines(251))).join()).toContain('max-lines');
});
