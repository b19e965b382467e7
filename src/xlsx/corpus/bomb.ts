/** A part of many megabytes, deflated without ever holding its content. */
import { Deflate } from 'fflate';
import { crc32 } from '../read/zip/crc32';
import { joined, type Part } from './zip';

const BLOCK_BYTES = 1024 * 1024;

/** `head`, then `filling` over and over for so many megabytes, then `tail`. */
export function bomb(part: Part, head: string, filling: string, megabytes: number, tail = ''): Part {
  const block = filling.repeat(Math.ceil(BLOCK_BYTES / filling.length));
  const deflated: Uint8Array[] = [];
  const deflate = new Deflate({ level: 1 }, (piece) => void deflated.push(piece));
  let size = 0;
  let crc = 0;
  const push = (text: string, isLast: boolean): void => {
    const bytes = new TextEncoder().encode(text);
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflate.push(bytes, isLast);
  };
  push(head, false);
  for (let i = 0; i < megabytes; i += 1) push(block, false);
  push(tail, true);
  return { ...part, content: '', deflated: joined(deflated), claimedSize: size, claimedCrc: crc };
}
