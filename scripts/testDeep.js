/** `npm run test:deep`: LibreOffice recalculates ten thousand random rows and every broken bound instead of the sample of `npm test`. */
'use strict';

const { spawnSync } = require('node:child_process');

const jest = require.resolve('jest/bin/jest.js');
const chosen = [
  '--selectProjects',
  'core',
  '--testPathPatterns',
  'src/xlsx/proof/(libreOffice|brokenBounds)',
];
const { status } = spawnSync(process.execPath, [jest, ...chosen], {
  stdio: 'inherit',
  env: { ...process.env, JEST_DEEP: '1' },
});
process.exitCode = status ?? 1;
