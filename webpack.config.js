const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { contentSecurityPolicy } = require('./scripts/build/csp');
const { manifestFor } = require('./scripts/build/manifestFor');
const { installedOfficeJs, officeJsCopies, officeJsUrl, LOCAL_FOLDER } = require('./scripts/build/officeJs');
const { htmlPages } = require('./scripts/build/pages');
const { OfficePages } = require('./scripts/build/officePages');
const { SizeReport } = require('./scripts/build/sizeReport');

const root = __dirname;

/**
 * The add-in: the task pane, the page behind the ribbon's commands, icons and manifest.
 *
 * @param {object} options
 * @param {'production' | 'development'} options.mode
 * @param {'cdn' | 'local'} options.officeJs `cdn`: Microsoft's evergreen copy. `local`: `office-js/office.js` beside the
 *   pages; a production build copies it there, a development server serves it out of node_modules.
 * @param {string} [options.address] where the built files will be served from (https); written into the manifest
 * @returns {import('webpack').Configuration}
 */
function addinConfig({ mode, officeJs, address }) {
  const production = mode === 'production';
  return {
    name: `addin-${officeJs}`,
    mode,
    target: ['web', 'es2020'],
    context: root,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
    },
    output: {
      path: path.join(root, 'dist', officeJs === 'cdn' ? 'cdn' : 'selfhosted'),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: production,
    },
    // The security policy forbids eval, so development takes a source map that needs none.
    devtool: production ? 'source-map' : 'cheap-module-source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: tsLoaderOptions }],
    },
    plugins: [
      ...htmlPages(),
      new OfficePages({
        policy: contentSecurityPolicy({ officeJs, mode }),
        officeJsUrl: officeJsUrl(officeJs),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'manifest.xml', transform: (text) => manifestFor(text.toString(), address) },
          ...(production && officeJs === 'local' ? officeJsCopies() : []),
        ],
      }),
      ...(production ? [new SizeReport()] : []),
    ],
    optimization: { splitChunks: { chunks: 'async' } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

const tsLoaderOptions = {
  // Types are checked by `npm run typecheck`, once for everything.
  transpileOnly: true,
  compilerOptions: { noEmit: false, module: 'esnext', target: 'es2020' },
};

/** The development server for a real Excel: https with the certificates of office-addin-dev-certs. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: 3000,
    hot: false,
    client: { overlay: false },
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: [{ directory: installedOfficeJs(), publicPath: `/${LOCAL_FOLDER}` }],
  };
}

/**
 * `webpack --env officeJs=cdn|local` builds for production; `webpack serve --env officeJs=…` serves to a real Excel.
 * @param {{ WEBPACK_SERVE?: boolean, officeJs?: string }} env
 */
module.exports = async function webpackConfig(env) {
  const officeJs = env.officeJs ?? 'cdn';
  if (officeJs !== 'cdn' && officeJs !== 'local')
    throw new Error(`--env officeJs is cdn or local, not "${officeJs}".`);
  if (env.WEBPACK_SERVE) {
    return { ...addinConfig({ mode: 'development', officeJs }), devServer: await devServer() };
  }
  return addinConfig({ mode: 'production', officeJs, address: process.env.ADDIN_ORIGIN });
};
module.exports.addinConfig = addinConfig;
