import { createHash, webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { builtInPlan } from '../../plan';
import { pace } from '../../kpi/rubrics/pace';
import { composeBook } from '../../book/compose';
import { NOTHING_KEPT } from '../../book/kept';
import type { Reading } from '../../book/reading';
import { PersonError } from '../../words/message';
import { workbook } from '../../xlsx/corpus/workbook';
import { zip } from '../../xlsx/corpus/zip';
import { browserTools } from './browserTools';
import type { RoundTools } from './tools';

/** What these tools do not touch: the open workbook. */
const tools = browserTools({} as RoundTools['access']);

beforeAll(() => {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  // jsdom has none; Node's takes bytes of its own world only.
  const digest: SubtleCrypto['digest'] = (algorithm, data) =>
    webcrypto.subtle.digest(algorithm, Buffer.from(data as ArrayBuffer));
  Object.defineProperty(globalThis.crypto, 'subtle', { value: { digest } });
});

/** Loaded as the pane loads it, once the page has what jsdom lacks. */
async function read(bytes: Uint8Array): Promise<Reading> {
  const { readWorkbook } = await import('../../xlsx/read');
  const result = readWorkbook(bytes, 'x.xlsx');
  if (!result.ok) throw new Error(result.errors[0]?.message.en);
  return result.value;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

test('the digest of a file is its SHA-256 in hex, as every other program gives it', async () => {
  // Of so many, some have bytes below 10.
  for (const bytes of Array.from({ length: 8 }, (_, i) => bytesOf(`総務${i}`))) {
    expect(await tools.digest(bytes.buffer)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('files of a zip are had one by one, and a damaged one tells why', async () => {
  const bytes = zip([
    { name: '課/総務.xlsx', content: workbook() },
    { name: '課/壊れた.xlsx', content: 'x', claimedCrc: 1 },
  ]);
  const found = await tools.unzip({ name: 'まとめ.zip', bytes });
  const [whole, damaged] = found.ok ? found.value : [];
  expect([whole?.name, damaged?.name]).toEqual(['総務.xlsx', '壊れた.xlsx']);
  expect((await read(new Uint8Array((await whole?.arrayBuffer()) ?? []))).tables.size).toBe(1);
  const reason = await damaged?.arrayBuffer().catch((thrown: unknown) => thrown);
  expect(reason).toBeInstanceOf(PersonError);
  expect(reason).toMatchObject({ problem: { code: 'zip-unreadable' } });
});

test('a zip that cannot be opened is a problem, not a failure', async () => {
  expect(await tools.unzip({ name: 'x.zip', bytes: bytesOf('x') })).toMatchObject({
    ok: false,
    errors: [{ code: 'zip-unreadable' }],
  });
});

test('a book that is written here is read back, alone and out of a zip', async () => {
  const request = { plan: builtInPlan(), rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT };
  const bytes = await tools.writeBook(composeBook(request));
  const zipped = await tools.zip([{ name: '企画課.xlsx', bytes }]);
  const files = await tools.unzip({ name: 'x.zip', bytes: zipped });
  const [inside] = files.ok ? files.value : [];
  expect(inside?.name).toBe('企画課.xlsx');
  const back = new Uint8Array((await inside?.arrayBuffer()) ?? []);
  expect(Buffer.compare(back, bytes)).toBe(0);
  expect((await read(back)).tables.get('KPI一覧表')?.rows).toHaveLength(74);
});

test('books and zips are handed over under their own media types', () => {
  const types: string[] = [];
  Object.assign(URL, {
    createObjectURL: ({ type }: Blob) => `blob:${types.push(type)}`,
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const saved = ['R6.xlsx', 'R6.zip'].map((name) => tools.save({ name, bytes: bytesOf('x') }));
  expect(saved).toEqual(['handedOver', 'handedOver']);
  expect(types).toEqual([
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/zip',
  ]);
});

test('the clock is the local one, and breathing lets what waits go first', async () => {
  const local = { day: { year: 2027, month: 1, day: 2 }, hour: 3, minute: 4, second: 5 };
  jest.useFakeTimers({ now: new Date(2027, 0, 2, 3, 4, 5) });
  expect(tools.now()).toEqual(local);
  jest.useRealTimers();
  const order: string[] = [];
  setTimeout(() => order.push('waited'), 0);
  await tools.breathe();
  expect([...order, 'went on']).toEqual(['waited', 'went on']);
});
