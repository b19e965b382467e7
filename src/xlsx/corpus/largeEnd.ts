/** ZIP64's end of a file, as programs write it that stream. */
import { bytesOf, joined } from './zip';

const END_BYTES = 22;

/** What the large end says where it is not the truth, and whether the small one says it too. */
export interface EndClaims {
  readonly count?: number;
  readonly start?: number;
  readonly at?: number;
  readonly keepsSmall?: boolean;
}

/** @param bytes of a ZIP without a comment */
export function withLargeEnd(bytes: Uint8Array, claims: EndClaims = {}): Uint8Array<ArrayBuffer> {
  const at = bytes.length - END_BYTES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = claims.count ?? view.getUint16(at + 10, true);
  const start = claims.start ?? view.getUint32(at + 16, true);
  const small = claims.keepsSmall
    ? bytes.subarray(at)
    : bytesOf(
        [0x06054b50, 4],
        [0, 4],
        ...[0xffff, 0xffff].map((field) => [field, 2] as const),
        [0xffffffff, 4],
        [0xffffffff, 4],
        [0, 2],
      );
  return joined([
    bytes.subarray(0, at),
    bytesOf([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8]),
    bytesOf([view.getUint32(at + 12, true), 8], [start, 8]),
    bytesOf([0x07064b50, 4], [0, 4], [claims.at ?? at, 8], [1, 4]),
    small,
  ]);
}
