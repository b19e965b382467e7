/** Letters of two units (𠮷, as in names of people and places) come through exceljs whole. */

let running = 0;

/**
 * JSZip takes texts in pieces of 16,384 units, makes bytes of each, and so destroys a letter that is cut in two. exceljs makes
 * bytes of a part before it hands it over, but only where `process.browser` says that it runs in a browser
 * (exceljs, lib/utils/zip-stream.js).
 */
export async function inWholeLetters<T>(write: () => Promise<T>): Promise<T> {
  const node =
    typeof process === 'undefined' ? undefined : (process as typeof process & { browser?: boolean });
  if (!node || (running === 0 && node.browser)) return write();
  node.browser = true;
  running += 1;
  try {
    return await write();
  } finally {
    running -= 1;
    if (running === 0) delete node.browser;
  }
}
