/**
 * The content security policy of both pages, as a <meta> tag: it holds wherever the files are served from.
 * `frame-ancestors` does not work in a <meta> tag; the server has to send that one (see docs/hosting.ja.md).
 */

const MICROSOFT_CDN = 'https://appsforoffice.microsoft.com';

/**
 * Fluent UI (griffel) puts its rules into empty <style> elements through the CSSOM. A browser only asks the policy about
 * the text between the tags, so the hash of no text at all lets those through and no other inline style.
 */
const HASH_OF_NOTHING = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * @param {{ officeJs: 'cdn' | 'local', mode: 'production' | 'development' }} options
 * @returns {string} the policy, e.g. `default-src 'none'; script-src 'self'; …`
 */
function contentSecurityPolicy({ officeJs, mode }) {
  const officeJsOrigin = officeJs === 'cdn' ? [MICROSOFT_CDN] : [];
  // webpack-dev-server tells the page over a web socket that it was rebuilt.
  const devServer = mode === 'development' ? ['ws:', 'wss:'] : [];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...officeJsOrigin],
    'style-src': ["'self'", HASH_OF_NOTHING],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...officeJsOrigin, ...devServer],
    'worker-src': ["'self'"],
    'manifest-src': ["'none'"],
    'object-src': ["'none'"],
    // Before it talks to a host it does not know (an Office server of one's own, the workbench), office.js asks the
    // person in a frame of its own, AgaveErrorUX, which lies beside office.js.
    'frame-src': officeJs === 'cdn' ? officeJsOrigin : ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

module.exports = { contentSecurityPolicy, MICROSOFT_CDN };
