/** `npm run build:cli`: the command line as one file, dist/cli/kpi.cjs, that needs nothing but Node. */
const path = require('node:path');
const { build } = require('esbuild');

const root = path.join(__dirname, '../..');

build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli/kpi.cjs',
  bundle: true,
  minify: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  legalComments: 'linked',
  logLevel: 'warning',
}).catch(() => {
  process.exitCode = 1;
});
