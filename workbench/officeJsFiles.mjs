/** Serves the office.js that npm installed, as Microsoft's server does: without regard to upper and lower case. */
import { createRequire } from 'node:module';
import path from 'node:path';

const dist = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/**
 * office.js asks for `AgaveErrorUX/index.html`, and the package holds it in lower case.
 *
 * @param {string} publicPath where the folder is served, with slashes around it
 * @returns {import('webpack-dev-server').Middleware}
 */
export function readInstalledOfficeJs(publicPath) {
  return {
    name: 'office-js',
    path: publicPath,
    middleware: (request, response, next) => {
      const file = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).toLowerCase();
      response.sendFile(file, { root: dist, dotfiles: 'deny' }, (error) => error && next());
    },
  };
}
