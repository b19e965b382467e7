/** Puts the security policy and office.js into the head of every page that html-webpack-plugin writes. */
const HtmlWebpackPlugin = require('html-webpack-plugin');

class OfficePages {
  /** @param {{ policy: string, officeJsUrl: string }} head */
  constructor(head) {
    this.head = head;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('OfficePages', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap('OfficePages', (groups) => {
        groups.headTags.unshift(
          tag('meta', { 'http-equiv': 'Content-Security-Policy', content: this.head.policy }),
          // Not deferred: office.js has to be there before any other script runs.
          tag('script', { src: this.head.officeJsUrl }),
        );
        return groups;
      });
    });
  }
}

/**
 * @param {string} tagName
 * @param {Record<string, string>} attributes
 */
function tag(tagName, attributes) {
  return { tagName, attributes, voidTag: tagName === 'meta', meta: { plugin: 'OfficePages' } };
}

module.exports = { OfficePages };
