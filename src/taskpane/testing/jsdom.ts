import { TextDecoder } from 'node:util';

/** Parts of a browser that jsdom does not have and the pane uses. */
export function giveJsdomWhatItLacks(): void {
  Object.assign(globalThis, { TextDecoder, ResizeObserver: NoResizing });
  // As newer browsers do, it returns a promise.
  Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });
  if (!('arrayBuffer' in Blob.prototype)) {
    Object.defineProperty(Blob.prototype, 'arrayBuffer', { value: readBytes, configurable: true });
  }
}

/** jsdom lays nothing out, so nothing is ever resized. */
class NoResizing {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function readBytes(this: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // The bytes are copied, because a buffer of jsdom's world is none to Node's TextDecoder.
    reader.onload = () => resolve(Uint8Array.from(new Uint8Array(reader.result as ArrayBuffer)));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
}
