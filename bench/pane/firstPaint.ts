import { chromium, type Browser } from '@playwright/test';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { requireTool } from '../../scripts/setup/tools';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };
const RUNS = 9;

export interface PaintTimes {
  /** Milliseconds from navigation to anything on the screen, median. */
  readonly first: number;
  /** Milliseconds until the first button of the pane is there, median. */
  readonly button: number;
}

/** Opens a built taskpane.html anew, cache empty, several times. */
export async function paintTimes(folder: string): Promise<PaintTimes> {
  const server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: requireTool('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const { port } = server.address() as AddressInfo;
  const times: PaintTimes[] = [];
  for (let round = 0; round < RUNS; round += 1)
    times.push(await openOnce(browser, `http://localhost:${port}/taskpane.html`));
  await browser.close();
  server.close();
  return {
    first: median(times.map(({ first }) => first)),
    button: median(times.map(({ button }) => button)),
  };
}

async function openOnce(browser: Browser, address: string): Promise<PaintTimes> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('button').first().waitFor({ timeout: 20_000 });
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    button: performance.now(),
  }));
  await context.close();
  return times;
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
