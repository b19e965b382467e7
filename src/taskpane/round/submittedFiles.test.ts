import { fileProblems } from '../../words/files';
import { PersonError } from '../../words/message';
import { droppedFiles, ofFolder } from './submittedFiles';

type Node = FileSystemEntry;

function file(name: string, problem: Error | null = null): Node {
  const give = (done: (file: File) => void, fail: (reason: unknown) => void): void =>
    problem ? fail(problem) : done(new File([name], name));
  return { isFile: true, isDirectory: false, name, file: give } as unknown as Node;
}

/** As a browser gives it: at most a hundred entries at a time, none at the end. */
function folder(name: string, inside: readonly Node[], problem: Error | null = null): Node {
  const createReader = () => {
    let at = 0;
    return {
      readEntries: (done: (some: readonly Node[]) => void, fail: (reason: unknown) => void): void => {
        if (problem) return fail(problem);
        done(inside.slice(at, at + 100));
        at += 100;
      },
    };
  };
  return { isFile: false, isDirectory: true, name, createReader } as unknown as Node;
}

/** @param entries null: a dragged text, which is no file */
function drop(...entries: readonly (Node | null)[]): DataTransfer {
  const files = entries.flatMap((entry) => (entry?.isFile ? [new File([entry.name], entry.name)] : []));
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}

async function namesOf(...entries: readonly (Node | null)[]): Promise<string[]> {
  return (await droppedFiles(drop(...entries))).map(({ name }) => name);
}

const numbered = (count: number, from = 0): Node[] =>
  Array.from({ length: count }, (_, i) => file(`${from + i}.xlsx`));

test('folders in folders are walked, and books, older books, OpenDocument and zips in them are taken', async () => {
  const books = folder('回答', [
    file('総務.xlsx'),
    folder('二回目', [file('財政.XLSM'), folder('昔', [file('福祉.xls'), file('農林.ods')])]),
    file('まとめ.zip'),
  ]);
  expect(await namesOf(books)).toEqual(['総務.xlsx', 'まとめ.zip', '財政.XLSM', '福祉.xls', '農林.ods']);
});

test('what else lies in a folder is passed over: lock files of an open Excel, hidden files, other documents', async () => {
  const others = [
    '~$総務.xlsx',
    '.総務.xlsx',
    '._総務.xlsx',
    'Thumbs.db',
    '通知.docx',
    'xlsx',
    '一覧.xlsx.bak',
  ];
  expect(await namesOf(folder('回答', [...others.map((name) => file(name)), file('総務.xlsx')]))).toEqual([
    '総務.xlsx',
  ]);
  expect(
    ofFolder([...others, '総務.xlsx'].map((name) => new File([], name))).map(({ name }) => name),
  ).toEqual(['総務.xlsx']);
});

test('files of a folder come by their path, however the disk keeps them', () => {
  const names = ['b.xlsx', 'a.xlsx', 'c.xlsx'].map((name) => new File([], name));
  expect(ofFolder(names).map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
});

test('what a person dropped by hand is always read, beside a folder too', async () => {
  expect(await namesOf(file('通知.docx'), file('~$総務.xlsx'))).toEqual(['通知.docx', '~$総務.xlsx']);
  expect(
    await namesOf(null, file('通知.docx'), folder('回答', [file('通知.docx'), file('総務.xlsx')])),
  ).toEqual(['通知.docx', '総務.xlsx']);
});

test('a folder of more than a browser gives at once is read to its end', async () => {
  expect(await namesOf(folder('回答', numbered(250)))).toHaveLength(250);
});

test('a drive dropped by mistake ends at two thousand files or five hundred folders, and says that it was not read whole', async () => {
  const files = await droppedFiles(
    drop(folder('C', [folder('a', numbered(1_500)), folder('b', numbered(1_500))])),
  );
  expect(files).toHaveLength(2_001);
  expect(files.at(-1)?.name).toBe('C');
  await expect(files.at(-1)?.arrayBuffer()).rejects.toEqual(
    new PersonError(fileProblems.tooManyInFolder('C', 2_000)),
  );
  const chosen = Array.from({ length: 3_000 }, (_, i) => new File([], `${i}.xlsx`));
  expect(ofFolder(chosen)).toHaveLength(2_001);
  // The first folder is the drive itself.
  const folders = Array.from({ length: 600 }, (_, i) => folder(`${i}`, numbered(1, i)));
  const some = await namesOf(folder('C', folders));
  expect([some.length, some.at(-1)]).toEqual([500, 'C']);
  const endless: Node[] = [];
  endless.push(folder('self', endless));
  expect(await namesOf(folder('C', endless))).toEqual(['C']);
});

test('just as many files as are read at most are read without a word, whatever else lies beside them', async () => {
  const others = Array.from({ length: 3_000 }, (_, i) => file(`${i}.jpg`));
  expect(await namesOf(folder('C', [...others, ...numbered(2_000)]))).toHaveLength(2_000);
  expect(ofFolder(Array.from({ length: 2_000 }, (_, i) => new File([], `${i}.xlsx`)))).toHaveLength(2_000);
});

test('a file or folder that cannot be had stands in its place with its reason, and the others are there', async () => {
  const gone = new DOMException('gone', 'NotFoundError');
  const given = await droppedFiles(
    drop(file('消えた.xlsx', gone), folder('鍵', [], gone), folder('回答', [file('総務.xlsx')])),
  );
  expect(given.map(({ name }) => name)).toEqual(['消えた.xlsx', '鍵', '総務.xlsx']);
  for (const { name, arrayBuffer } of given.slice(0, 2)) {
    await expect(arrayBuffer()).rejects.toEqual(new PersonError(fileProblems.unreadable(name)));
  }
});

test('a drop of text, or of nothing but an empty folder, is no file', async () => {
  expect([await namesOf(null), await namesOf(folder('空', []))]).toEqual([[], []]);
});
