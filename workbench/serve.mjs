/**
 * Serves the workbench and, beside it, the same add-in build that Excel loads.
 *
 *   node workbench/serve.mjs [--no-open]      PORT=3000
 *
 * `--no-open` is for tests: no browser is opened and pages are not reloaded when files change.
 */
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readInstalledOfficeJs } from './officeJsFiles.mjs';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const { addinConfig } = require('../webpack.config.js');
const workbenchConfig = require('./webpack.config.cjs');

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const forTests = process.argv.includes('--no-open');
const port = Number(process.env['PORT'] ?? 3000);

if (!(await isFree(port))) {
  console.error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm start`);
  process.exit(1);
}

const compiler = webpack([
  workbenchConfig,
  {
    ...addinConfig({ mode: 'development', officeJs: 'local' }),
    cache: { type: 'filesystem', name: 'addin', cacheDirectory: path.join(root, '.cache/webpack') },
  },
]);
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port,
    hot: false,
    liveReload: !forTests,
    client: forTests ? false : { overlay: false },
    webSocketServer: forTests ? false : 'ws',
    open: !forTests,
    static: false,
    setupMiddlewares: (middlewares) => [readInstalledOfficeJs('/office-js/'), ...middlewares],
  },
  compiler,
);

console.log('Building the workbench (the first time takes half a minute)…');
await server.start();
const built = await new Promise((done) => server.middleware.waitUntilValid(done));
if (forTests && built.hasErrors()) {
  console.error('The workbench does not build, so there is nothing to test.');
  process.exit(1);
}
console.log(`\n  Workbench:  http://localhost:${port}/\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.stop().then(() => process.exit(0)));
}

function isFree(wanted) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, 'localhost', () => probe.close(() => resolve(true)));
  });
}
