import { workbook } from '../corpus/workbook';
import type { ReaderThread } from './protocol';
import type { Take } from './take';
import { readEach, readFiles, type SubmittedFile } from './readFiles';
import { startInProcess } from './testing/inProcess';

/** The file's name, or why it was not read. */
const CODE: Take<string | undefined> = {
  name: 'code',
  make: (result) => (result.ok ? result.value.source : result.errors[0]?.code),
};

function file(name: string): SubmittedFile {
  return { name, bytes: async () => ({ ok: true, value: workbook() }) };
}

/** Answers, hangs or dies by the file's name, and counts how often it was started and stopped. */
function threads() {
  const count = { started: 0, stopped: 0, alive: 0, mostAlive: 0 };
  const start = (): ReaderThread => {
    count.started += 1;
    count.alive += 1;
    count.mostAlive = Math.max(count.mostAlive, count.alive);
    const inner = startInProcess([CODE]);
    let death: (reason: string) => void = () => undefined;
    return {
      ...inner,
      post: (request) => {
        if (request.fileName === 'hangs') return;
        if (request.fileName === 'dies') death('out of memory');
        else inner.post(request);
      },
      onDeath: (listener) => {
        death = listener;
      },
      stop: () => {
        count.stopped += 1;
        count.alive -= 1;
      },
    };
  };
  return { count, start };
}

test('results come in the order of the files, however many threads there are', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const { count, start } = threads();
  const done: number[] = [];
  const results = await readFiles(names.map(file), CODE, {
    ...{ start, threads: 2, milliseconds: 1_000 },
    onProgress: (ready, of) => done.push(ready * 10 + of),
  });
  expect(results).toEqual(names);
  expect(count).toEqual({ started: 2, stopped: 2, alive: 0, mostAlive: 2 });
  expect(done).toEqual([15, 25, 35, 45, 55]);
});

test('a file that takes too long, or kills its thread, costs its own answer only', async () => {
  const { count, start } = threads();
  const results = await readFiles(['a', 'hangs', 'b', 'dies', 'c'].map(file), CODE, {
    ...{ start, threads: 1, milliseconds: 50 },
  });
  expect(results).toEqual(['a', 'xlsx-too-slow', 'b', 'xlsx-unexpected', 'c']);
  expect(count).toEqual({ started: 3, stopped: 3, alive: 0, mostAlive: 1 });
});

test('cancelling ends what runs and does not begin what waits', async () => {
  const { count, start } = threads();
  const control = new AbortController();
  const reading = readFiles(['a', 'hangs', 'b'].map(file), CODE, {
    ...{ start, threads: 1, milliseconds: 10_000, signal: control.signal },
    onProgress: () => setTimeout(() => control.abort(), 10),
  });
  expect(await reading).toEqual(['a', 'xlsx-cancelled', 'xlsx-cancelled']);
  expect(count.alive).toBe(0);
});

test('a file that cannot be had any more is told, and the others are read', async () => {
  const { count, start } = threads();
  const gone: SubmittedFile = {
    name: 'gone',
    bytes: async () => ({
      ok: false,
      errors: [{ code: 'file-missing', message: { ja: '', en: '' }, remedy: { ja: '', en: '' } }],
    }),
  };
  const results = await readFiles([gone, file('a')], CODE, { start, threads: 1, milliseconds: 1_000 });
  expect(results).toEqual(['file-missing', 'a']);
  expect(count.started).toBe(1);
});

test('while a file is read the next one is fetched, and no further one', async () => {
  const fetched: string[] = [];
  const seen: string[] = [];
  const start = (): ReaderThread => {
    const inner = startInProcess([CODE]);
    return {
      ...inner,
      post: (request) => {
        seen.push(`${request.fileName} of ${fetched.join('')}`);
        inner.post(request);
      },
    };
  };
  const files = ['a', 'b', 'c', 'd'].map((name) => ({
    name,
    bytes: async () => {
      fetched.push(name);
      return { ok: true, value: workbook() } as const;
    },
  }));
  await readFiles(files, CODE, { start, threads: 1, milliseconds: 1_000 });
  expect(seen).toEqual(['a of ab', 'b of abc', 'c of abcd', 'd of abcd']);
});

test('what is ready before its turn waits for it', async () => {
  const { start } = threads();
  const order: unknown[] = [];
  const slow: SubmittedFile = {
    name: 'slow',
    bytes: async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { ok: true, value: workbook() };
    },
  };
  await readEach([slow, file('a'), file('b')], CODE, { start, threads: 2, milliseconds: 1_000 }, (taken, i) =>
    order.push([taken, i]),
  );
  expect(order).toEqual([
    ['slow', 0],
    ['a', 1],
    ['b', 2],
  ]);
});
