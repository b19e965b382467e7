import { expect, test, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { MICROSOFT_CDN } from '../scripts/build/csp';
import { encryptedOle } from '../src/xlsx/corpus/ole';
import { workbook } from '../src/xlsx/corpus/workbook';
import type { readInPane as readInPaneOfPage } from '../src/taskpane/files/readInPane';
import { addinConfig } from '../webpack.config';

/**
 * The pane's Web Worker in Chromium: the chunks that either build makes, behind the security policy that it ships,
 * on a page without a view.
 */
for (const officeJs of ['local', 'cdn'] as const) {
  test.describe(`built for office.js from ${officeJs}`, () => {
    const folder = join(__dirname, `../.cache/e2e/reading-${officeJs}`);
    let server: Server;
    let origin = '';

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      await build(officeJs, folder);
      server = createServer((request, response) => {
        const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
        if (!existsSync(file)) return void response.writeHead(404).end();
        const type = extname(file) === '.html' ? 'text/html' : 'text/javascript';
        response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
      });
      await new Promise<void>((ready) => server.listen(0, ready));
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    });
    test.afterAll(() => server.close());

    test('files are read in workers of the own origin, and a poisoned one costs only itself', async ({
      page,
    }) => {
      const { requested, workers } = await open(page, origin);
      const atFirst = requested.length;
      expect(workers).toEqual([]);
      const files = { 'a.xlsx': workbook(), '暗号.xlsx': encryptedOle(), 'b.xlsx': workbook() };
      const read = await page.evaluate(readAll, { files: asNumbers(files), abortAfter: null });
      expect(read.told).toEqual(['a.xlsx', 'xlsx-password', 'b.xlsx']);
      expect(read.progress.at(-1)).toEqual([3, 3]);
      expect(read.violations).toEqual([]);
      expect(workers.length).toBeGreaterThan(0);
      expect(requested.length).toBeGreaterThan(atFirst);
      expect([...workers, ...requested.slice(atFirst)].every((url) => url.startsWith(origin))).toBe(true);
      await expect.poll(() => page.workers().length).toBe(0);
    });

    test('cancelling ends the workers, and says which files were not read', async ({ page }) => {
      await open(page, origin);
      const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.xlsx`, workbook()]));
      const read = await page.evaluate(readAll, { files: asNumbers(files), abortAfter: 3 });
      // Of two workers either may be the quicker one: which three were read is not said.
      expect(read.told.filter((each) => each?.endsWith('.xlsx')).length).toBeGreaterThanOrEqual(3);
      expect(read.told.at(-1)).toBe('xlsx-cancelled');
      await expect.poll(() => page.workers().length).toBe(0);
    });
  });
}

/** @returns the addresses that are asked for and those of workers, growing */
async function open(page: Page, origin: string): Promise<{ requested: string[]; workers: string[] }> {
  const requested: string[] = [];
  const workers: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.route(/office\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${origin}/reading.html`);
  await page.waitForFunction(() => 'readInPane' in window);
  expect(requested.filter((url) => !url.startsWith(origin) && !url.startsWith(MICROSOFT_CDN))).toEqual([]);
  return { requested, workers };
}

function asNumbers(files: Readonly<Record<string, Uint8Array>>): [string, number[]][] {
  return Object.entries(files).map(([name, bytes]) => [name, [...bytes]]);
}

interface Asked {
  readonly files: [string, number[]][];
  /** Aborts once so many files are done. */
  readonly abortAfter: number | null;
}

/** Runs in the page. */
async function readAll({ files, abortAfter }: Asked) {
  const { readInPane, violations } = window as unknown as {
    readInPane: typeof readInPaneOfPage;
    violations: string[];
  };
  const control = new AbortController();
  const progress: [number, number][] = [];
  const chosen = files.map(([name, bytes]) => new File([new Uint8Array(bytes)], name));
  const results = await readInPane(chosen, {
    signal: control.signal,
    onProgress: (done, of) => {
      progress.push([done, of]);
      if (done === abortAfter) control.abort();
    },
  });
  const told = results.map((result) => (result.ok ? result.value.source : result.errors[0]?.code));
  return { told, progress, violations };
}

/** The add-in's own build with another entry and page; everything else is as it ships. */
function build(officeJs: 'local' | 'cdn', folder: string): Promise<void> {
  const config = addinConfig({ mode: 'production', officeJs, address: 'https://kpi.example.lg.jp' });
  const plugins = (config.plugins ?? []).filter((plugin) => plugin?.constructor.name === 'OfficePages');
  const page = new HtmlWebpackPlugin({ filename: 'reading.html', title: 'reading' });
  return new Promise((resolve, reject) => {
    webpack(
      {
        ...config,
        entry: { reading: './e2e/readingPage.ts' },
        output: { ...config.output, path: folder },
        plugins: [page, ...plugins],
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors() || stats?.hasWarnings())
          reject(new Error(stats.toString('errors-warnings')));
        else resolve();
      },
    );
  });
}
