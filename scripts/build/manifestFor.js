/** manifest.xml is written for the development server; a production build moves it to where the add-in is served from. */

const DEV_ORIGIN = 'https://localhost:3000';

/**
 * @param {string} manifest the text of manifest.xml
 * @param {string | undefined} address where the built files are served from, e.g. `https://kpi.city.example.lg.jp`
 *   or `https://intra.example.lg.jp/kpi`; undefined leaves the manifest as it is
 * @returns {string} the manifest with every URL moved
 * @throws {Error} when the address is not a plain https URL
 */
function manifestFor(manifest, address) {
  if (address === undefined || address === '') return manifest;
  const url = parse(address);
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return manifest
    .replaceAll(`<AppDomain>${DEV_ORIGIN}</AppDomain>`, `<AppDomain>${url.origin}</AppDomain>`)
    .replaceAll(DEV_ORIGIN, base);
}

/** @param {string} address */
function parse(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username || /["'<>&]/.test(address)) {
    throw new Error(
      `ADDIN_ORIGIN must be the https address the built files are served from, such as https://kpi.city.example.lg.jp, but it is "${address}".`,
    );
  }
  return url;
}

module.exports = { manifestFor, DEV_ORIGIN };
