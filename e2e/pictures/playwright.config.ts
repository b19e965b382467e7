import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** Takes the pictures of docs/images anew: `npx playwright test --config e2e/pictures/playwright.config.ts`. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results/docs',
  webServer: [base.webServer ?? []].flat().map((server) => ({ ...server, cwd: '../..' })),
});
