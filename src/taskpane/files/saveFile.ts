/** Bytes to a file on the person's own disk, by the platform's way. */

/**
 * `handedOver`: the browser has the file and asks, or saves it among the downloads; whether it did, it tells nobody.
 * `unsupported`: this Excel shows the pane in a frame that takes no downloads (Excel for Mac does nothing at all:
 * OfficeDev/office-js #2700), so that a click would look like a success.
 */
export type Saved = 'handedOver' | 'unsupported';

/** @param type media type, e.g. XLSX_TYPE */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): Saved {
  if (!canSave()) return 'unsupported';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.style.display = 'none';
  document.body.append(link);
  link.click();
  link.remove();
  // Once the click has been handled the browser holds the bytes itself; some read the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
  return 'handedOver';
}

const KEPT_MILLISECONDS = 60_000;

/** Safari names itself; the frame in which Excel for Mac shows a pane names Mac and WebKit only. */
export function canSave(): boolean {
  const agent = navigator.userAgent;
  const isMacFrame = agent.includes('Macintosh') && !/Safari\/|Chrome\/|Firefox\//.test(agent);
  return 'download' in HTMLAnchorElement.prototype && !isMacFrame;
}

/** A name that Windows, macOS and Linux all take. */
export function fileName(title: string): string {
  const plain = [...title].map((character) =>
    /[\\/:*?"<>|]/.test(character) || character < ' ' ? '_' : character,
  );
  return plain.join('').trim().slice(0, 120).replace(/\.+$/, '') || 'KPI';
}
