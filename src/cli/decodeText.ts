import { fileWords } from '../words/cli';
import type { Result } from '../words/message';

/** UTF-8 text, without its byte order mark; a file in another encoding (Shift_JIS) is told, not garbled. */
export function decodeText(bytes: Uint8Array, source: string): Result<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, errors: [{ code: 'encoding', ...fileWords.encoding(source) }] };
  }
}
