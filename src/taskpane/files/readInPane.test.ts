/** @jest-environment node */
import { encryptedOle } from '../../xlsx/corpus/ole';
import { workbook } from '../../xlsx/corpus/workbook';
import { WHOLE_READING } from '../../xlsx/read/take';
import { startInProcess } from '../../xlsx/read/testing/inProcess';
import { readInPane } from './readInPane';

jest.mock('./startReadingWorker', () => ({ startReadingWorker: () => startInProcess([WHOLE_READING]) }));

// Node 20 knows no navigator.
Object.assign(globalThis, { navigator: { hardwareConcurrency: 1 } });

function chosen(name: string, bytes: Uint8Array<ArrayBuffer> | null): File {
  const file = new File(bytes ? [bytes] : [], name);
  if (bytes) return file;
  return Object.assign(file, {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  });
}

test('one bad file and one that is gone cost their own answers only', async () => {
  const told: number[] = [];
  const files = [
    chosen('健康.xlsx', workbook()),
    chosen('暗号.xlsx', encryptedOle()),
    chosen('消えた.xlsx', null),
    chosen('福祉.xlsx', workbook()),
  ];
  const read = await readInPane(files, { onProgress: (done, of) => told.push(done / of) });
  expect(read.map((result) => (result.ok ? result.value.source : result.errors[0]?.code))).toEqual([
    '健康.xlsx',
    'xlsx-password',
    'file-unreadable',
    '福祉.xlsx',
  ]);
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
});

test('nothing is read once it is cancelled', async () => {
  const control = new AbortController();
  control.abort();
  const read = await readInPane([chosen('a.xlsx', workbook())], { signal: control.signal });
  expect(read[0]).toMatchObject({ ok: false, errors: [{ code: 'xlsx-cancelled' }] });
});
