import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import webpack from 'webpack';
import { SHIPPED_FILES } from '../scripts/build/officeJs';
import { SHIPPED_PAGES } from '../scripts/build/pages';
import { addinConfig } from '../webpack.config';

const folder = join(__dirname, '../.cache/e2e/selfhosted');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

let server: Server;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  await build();
  server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => server.close());

test('the self-hosted build is complete', () => {
  for (const file of [...SHIPPED_PAGES, ...SHIPPED_FILES.map((name) => `office-js/${name}`)]) {
    expect(existsSync(join(folder, file)), file).toBe(true);
  }
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  expect(manifest).not.toContain('localhost');
  for (const [, path] of manifest.matchAll(/"https:\/\/kpi\.example\.lg\.jp\/([^"?]+)/g)) {
    expect(existsSync(join(folder, path ?? '')), path).toBe(true);
  }
});

for (const file of SHIPPED_PAGES) {
  test(`${file} keeps to its own origin and to its security policy`, async ({ page }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) foreign.push(request.url());
    });
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(`${origin}/${file}`);
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() => ({
      office: typeof Reflect.get(window, 'Office'),
      violations: Reflect.get(window, 'violations') as string[],
    }));
    expect(loaded).toEqual({ office: 'object', violations: [] });
    expect(foreign).toEqual([]);
  });
}

test('the pane shows itself outside Excel too, and says that it belongs there', async ({ page }) => {
  await page.goto(`${origin}/taskpane.html`);
  await expect(page.getByText('この画面は Excel の中で使うものです。')).toBeVisible();
});

function build(): Promise<void> {
  const config = addinConfig({ mode: 'production', officeJs: 'local', address: 'https://kpi.example.lg.jp' });
  return new Promise((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path: folder } }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() || stats?.hasWarnings())
        reject(new Error(stats.toString('errors-warnings')));
      else resolve();
    });
  });
}
