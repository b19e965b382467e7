import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const port = Number(process.env['PORT'] ?? 3000);
const installedChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const chromium = process.env['CHROMIUM'] ?? installedChromium;

/** End-to-end tests: the workbench in Chromium, used as a person uses it. `CHROMIUM` names another browser. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    // Whatever cannot be pressed fails where it stands, not when the whole test's time is over.
    actionTimeout: 60_000,
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    // The pane takes light or dark from the page around it, as in Excel; an emulated scheme would hide that.
    colorScheme: null,
    locale: 'ja-JP',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node workbench/serve.mjs --no-open',
    url: `http://localhost:${port}/manifest.xml`,
    env: { PORT: String(port) },
    timeout: 180_000,
    reuseExistingServer: process.env['CI'] === undefined,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
