import { valueOrThrow } from '../../words/message';
import { momentOf } from '../check/moment';
import type { ReadableFile } from '../files/readInPane';
import { canSave, saveFile } from '../files/saveFile';
import type { RoundTools } from './tools';

/** The tools of a real pane. Printer, reader and zip are loaded when they are first asked for. */
export function browserTools(access: RoundTools['access']): RoundTools {
  return {
    access,
    now: () => momentOf(new Date()),
    readFiles: async (files, options) => (await import('../files/readInPane')).readInPane(files, options),
    unzip: async ({ name, bytes }) => {
      const { filesInZip } = await import('../../xlsx/read/filesInZip');
      const found = filesInZip(bytes, name);
      if (!found.ok) return found;
      return {
        ok: true,
        value: found.value.map((file): ReadableFile => ({
          name: file.name,
          arrayBuffer: async () => valueOrThrow(file.bytes()).buffer,
        })),
      };
    },
    digest: async (bytes) => hexOf(await crypto.subtle.digest('SHA-256', bytes)),
    writeBook: async (book) => {
      const { writeBook } = await import('../../xlsx/write');
      return new Uint8Array(await writeBook(book, { protect: true, created: new Date() }));
    },
    zip: async (files) => (await import('../../xlsx/write/zip')).zipFiles(files, new Date()),
    canSave,
    save: ({ name, bytes }) => saveFile(bytes, name, name.endsWith('.zip') ? 'application/zip' : XLSX_TYPE),
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

/** As in src/xlsx/write, which is too heavy to be loaded for a word. */
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
