/** Which office.js the pages load, and what of it has to lie beside them. It is never bundled, renamed or hashed. */
const path = require('node:path');
const { MICROSOFT_CDN } = require('./csp');

/**
 * What Excel asks for at run time, whatever platform it runs on; paths are lower case because office.js asks for them so.
 * The rest of the package (other applications, other languages) would be 80 MB that nobody requests.
 */
const SHIPPED_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'ja-jp/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
  'o15apptofilemappingtable.js',
];

const LOCAL_FOLDER = 'office-js';

/** The folder of the office.js that npm installed. */
function installedOfficeJs() {
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** @param {'cdn' | 'local'} officeJs */
function officeJsUrl(officeJs) {
  return officeJs === 'cdn' ? `${MICROSOFT_CDN}/lib/1/hosted/office.js` : `${LOCAL_FOLDER}/office.js`;
}

/** Patterns for copy-webpack-plugin. Missing files stop the build: Excel would not start the add-in without them. */
function officeJsCopies() {
  const folder = installedOfficeJs();
  return SHIPPED_FILES.map((file) => ({
    from: path.join(folder, file).replaceAll('\\', '/'),
    to: `${LOCAL_FOLDER}/${file}`,
    info: { minimized: true },
  }));
}

module.exports = { installedOfficeJs, officeJsCopies, officeJsUrl, LOCAL_FOLDER, SHIPPED_FILES };
