/** Parts in other encodings become UTF-8 on their way; Excel and others write UTF-16 too. */
import { fail } from '../fault';
import { joined } from './bytes';
import type { Sink } from '../zip/inflate';

/** Looks at the first bytes, then hands everything on as UTF-8 without a byte order mark. Call `end` after the last piece. */
export interface Recoder {
  readonly write: Sink;
  end(): void;
}

const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/;
const HEAD_BYTES = 256;
const latin1 = new TextDecoder('latin1');

export function recodeToUtf8(part: string, sink: Sink): Recoder {
  let head: Uint8Array | null = new Uint8Array(0);
  let onward: Recoder | null = null;
  const start = (bytes: Uint8Array): void => {
    head = null;
    const { label, skip } = encodingOf(bytes);
    onward = label === 'utf-8' ? { write: sink, end: () => undefined } : transcoder(label, part, sink);
    if (bytes.length > skip) onward.write(bytes.subarray(skip));
  };
  return {
    write: (piece) => {
      if (onward) return onward.write(piece);
      head = head && head.length > 0 ? joined(head, piece) : piece;
      if (head.length >= HEAD_BYTES) start(head);
    },
    end: () => {
      if (head) start(head);
      onward?.end();
    },
  };
}

/** Byte order mark, else the pattern of `<` in UTF-16, else what the XML declaration says, else UTF-8. */
function encodingOf(bytes: Uint8Array): { label: string; skip: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', skip: 2 };
  if (a === 0x3c && b === 0) return { label: 'utf-16le', skip: 0 };
  if (a === 0 && b === 0x3c) return { label: 'utf-16be', skip: 0 };
  const declared = DECLARED.exec(latin1.decode(bytes.subarray(0, HEAD_BYTES)))?.[1];
  // A text that could be read so far is not UTF-16, whatever it says; ASCII is a part of UTF-8.
  const isPlain = declared === undefined || /^(?:utf-?(?:8|16)|us-ascii)/i.test(declared);
  return { label: isPlain ? 'utf-8' : declared, skip: 0 };
}

function transcoder(label: string, part: string, sink: Sink): Recoder {
  const decoder = decoderFor(label, part);
  const encoder = new TextEncoder();
  const decode = (piece?: Uint8Array): void => {
    let text = '';
    try {
      text = piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      fail('xlsx-encoding', part);
    }
    if (text !== '') sink(encoder.encode(text));
  };
  return { write: decode, end: () => decode() };
}

function decoderFor(label: string, part: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return fail('xlsx-encoding', part);
  }
}
