/** The older container of Office files ([MS-CFB]), as small as it can be: a header, an allocation table and a directory. */

const SECTOR_BYTES = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE_SECTOR = 0xfffffffd;

/** What Excel writes when a password is set. */
export function encryptedOle(): Uint8Array<ArrayBuffer> {
  return oleFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage', '\u0006DataSpaces']);
}

/** What Excel 97 to 2003 write. */
export function oldExcelOle(): Uint8Array<ArrayBuffer> {
  return oleFile([
    'Root Entry',
    '\u0005SummaryInformation',
    '\u0005DocumentSummaryInformation',
    'Book2',
    'Workbook',
  ]);
}

/** Sector 0 is the allocation table, the directory follows from sector 1. */
export function oleFile(streams: readonly string[]): Uint8Array<ArrayBuffer> {
  const directorySectors = Math.ceil(streams.length / 4);
  const bytes = new Uint8Array(SECTOR_BYTES * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  for (let slot = 0; slot < 109; slot += 1) view.setUint32(76 + slot * 4, slot === 0 ? 0 : FREE, true);
  for (let sector = 0; sector < SECTOR_BYTES / 4; sector += 1) {
    const next = sector === 0 ? TABLE_SECTOR : sector < directorySectors ? sector + 1 : END_OF_CHAIN;
    view.setUint32(SECTOR_BYTES + sector * 4, sector > directorySectors ? FREE : next, true);
  }
  streams.forEach((name, i) => {
    const at = SECTOR_BYTES * 2 + i * 128;
    [...name].forEach((character, k) => view.setUint16(at + k * 2, character.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
