/** A bar on one line of a terminal, redrawn in place and wiped at the end. */
const WIDTH = 30;
/** Fewer files are done before a bar could be read. */
const FEWEST = 4;

/** @returns what to call after each file; nothing is written where no person watches */
export function progressBar(
  write: (text: string) => void,
  isTerminal: boolean,
): (done: number, of: number) => void {
  return (done, of) => {
    if (!isTerminal || of < FEWEST) return;
    const full = Math.round((done / of) * WIDTH);
    write(done === of ? '\r\u001b[K' : `\r[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done}/${of}`);
  };
}
