/** `npm run build:cli`: the command line as dist/cli/kpi.cjs, and its reading threads' program beside it; they need nothing but Node. */
const path = require('node:path');
const { build } = require('esbuild');

const root = path.join(__dirname, '../..');

build({
  absWorkingDir: root,
  entryPoints: { kpi: 'src/cli/main.ts', reader: 'src/cli/reader.ts' },
  outdir: 'dist/cli',
  outExtension: { '.js': '.cjs' },
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
