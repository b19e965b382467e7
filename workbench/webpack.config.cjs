/** The workbench page: a development build only, because a production build of the spreadsheet takes minutes. */
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');

/** @type {import('webpack').Configuration} */
module.exports = {
  name: 'workbench',
  mode: 'development',
  target: ['web', 'es2022'],
  context: __dirname,
  entry: { workbench: './page/index.tsx' },
  output: {
    path: path.join(__dirname, '../dist/workbench'),
    filename: 'workbench/[name].js',
    publicPath: '/',
  },
  devtool: 'cheap-module-source-map',
  cache: { type: 'filesystem', name: 'workbench', cacheDirectory: path.join(__dirname, '../.cache/webpack') },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        // Types are checked by `npm run typecheck`, once for everything.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [new HtmlWebpackPlugin({ template: './page/index.html', filename: 'index.html' })],
  performance: { hints: false },
  stats: 'errors-warnings',
};
