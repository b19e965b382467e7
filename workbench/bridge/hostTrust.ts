/**
 * Outside https, office.js asks the person whether the host may be trusted, through the page
 * `AgaveErrorUX/index.html` beside it, and that page keeps the answer in the origin's storage.
 * The workbench is served by the person's own machine, so it puts the answer "trusted" there beforehand;
 * office.js and its trust page stay as Microsoft made them.
 */

/** `TrustResult.Trusted` of `AgaveErrorUX.js`. */
const trusted = 1;

/** Lets office.js in frames of this origin talk to this page. `hostname` without port, e.g. `localhost`. */
export function trustThisHost(
  storage: Pick<Storage, 'setItem'>,
  location: Pick<Location, 'hostname' | 'protocol'>,
): void {
  const scheme = location.protocol === 'https:' ? 'https_' : 'http_';
  storage.setItem(`OfficeJSTrustKeyV2_${scheme}${location.hostname}`, JSON.stringify({ Result: trusted }));
}
