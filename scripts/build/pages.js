/** The pages of the add-in: each has its folder in src with a template of the same name. */
const HtmlWebpackPlugin = require('html-webpack-plugin');

const PAGES = ['taskpane', 'commands'];

const SHIPPED_PAGES = PAGES.map((name) => `${name}.html`);

function htmlPages() {
  return PAGES.map(
    (name) =>
      new HtmlWebpackPlugin({
        template: `./src/${name}/${name}.html`,
        filename: `${name}.html`,
        chunks: [name],
      }),
  );
}

module.exports = { htmlPages, SHIPPED_PAGES };
