/** A sound file taken apart, so that a test can put it together differently. */
import { unzipSync } from 'fflate';
import type { Part } from './zip';

/** Texts of all parts, in their order; put together again they are stored, not packed. */
export function partsOf(bytes: Uint8Array): Part[] {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({
    name,
    content: decoder.decode(content),
    stored: true,
  }));
}

/** @param change of the text of every part whose name matches */
export function withPart(parts: readonly Part[], name: RegExp, change: (text: string) => string): Part[] {
  return parts.map((part) =>
    name.test(part.name) ? { ...part, content: change(String(part.content)) } : part,
  );
}
