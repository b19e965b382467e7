import { zip } from '../../xlsx/corpus/zip';
import type { Io } from '../command';
import { givenFiles } from './givenFiles';

/** Reads of each path give these in turn; the last one stays. */
function ioOf(files: Readonly<Record<string, readonly Uint8Array[]>>) {
  const reads: string[] = [];
  const io: Pick<Io, 'readFile' | 'listFolder'> = {
    listFolder: async () => null,
    readFile: async (path) => {
      const versions = files[path] ?? [];
      const before = reads.filter((read) => read === path).length;
      reads.push(path);
      return versions[before] ?? versions.at(-1) ?? Promise.reject(new Error('none'));
    },
  };
  return { io: io as Io, reads };
}

const zipOf = (...names: readonly string[]) => zip(names.map((name) => ({ name, content: name })));

test('of many zips one is held at a time: each is read once for its names, and once for its files', async () => {
  const { io, reads } = ioOf({ '甲.zip': [zipOf('a', 'b', 'c')], '乙.zip': [zipOf('d', 'e')] });
  const files = await givenFiles(['甲.zip', '乙.zip'], io);
  expect(files.map(({ name }) => name)).toEqual(['甲.zip/a', '甲.zip/b', '甲.zip/c', '乙.zip/d', '乙.zip/e']);
  for (const { fileName, bytes } of files) {
    const read = await bytes();
    expect(read.ok && new TextDecoder().decode(read.value)).toBe(fileName);
  }
  expect(reads).toEqual(['甲.zip', '乙.zip', '甲.zip', '乙.zip']);
});

test('a zip that somebody changes after its names were read is told as unreadable, file by file', async () => {
  const { io } = ioOf({ '甲.zip': [zipOf('a', 'b'), zipOf('b')], '乙.zip': [zipOf('c')] });
  const [a, b, c] = await givenFiles(['甲.zip', '乙.zip'], io);
  const codes = async (file: typeof a) => {
    const read = await file?.bytes();
    return read?.ok === false ? read.errors.map(({ code }) => code) : [];
  };
  expect([await codes(a), await codes(b), await codes(c)]).toEqual([
    ['file-unreadable'],
    ['file-unreadable'],
    [],
  ]);
});

test('files of one name in two folders of a zip are told apart, and go by their own name', async () => {
  const { io } = ioOf({ '甲.zip': [zipOf('企画/R6.xlsx', '財政/R6.xlsx')] });
  expect((await givenFiles(['甲.zip'], io)).map(({ name, fileName }) => [name, fileName])).toEqual([
    ['甲.zip/企画/R6.xlsx', 'R6.xlsx'],
    ['甲.zip/財政/R6.xlsx', 'R6.xlsx'],
  ]);
});
