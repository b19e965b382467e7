/** `collect` of folders and zips, as a mailbox and an Explorer make them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bomb } from '../../xlsx/corpus/bomb';
import { zip } from '../../xlsx/corpus/zip';
import { runPython } from '../../xlsx/proof/testing/openpyxl';
import { allEntered, filled } from '../round/testing/fillIn';
import { bytesOf, issuedFiles, masterBook, masterFrom } from '../round/testing/issuedFiles';
import type { Collected } from '../rounds/collected';
import { type Ran, runCli } from '../testing/runCli';

let master: Uint8Array;
/** 商工観光課, 農林課, 福祉課: each as it was returned, with a figure for every KPI. */
let returned: readonly Uint8Array[];
/** Of 農林課, with another figure in it. */
let other: Uint8Array;

beforeAll(async () => {
  const { round, files } = await issuedFiles();
  master = await bytesOf(masterBook(round.master.kept));
  returned = files.map((file) => filled(file, allEntered(file)));
  const typed = allEntered(files[1]);
  const [id = ''] = Object.keys(typed);
  other = filled(files[1], { ...typed, [id]: { ...typed[id], R6実績: 1 } });
});

function part(name: string, content: Uint8Array | string) {
  return { name, content };
}

const book = (place: number): Uint8Array => returned[place] ?? new Uint8Array();

interface Told extends Ran {
  readonly collected: Collected;
  /** Path, status, cells taken. */
  readonly files: readonly (readonly [string, string, number])[];
}

async function collect(
  paths: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>>,
  into: Uint8Array = master,
): Promise<Told> {
  const ran = await runCli(['collect', '原本.xlsx', ...paths, '--out', 'm.xlsx', '--json'], {
    files: { '原本.xlsx': into, ...files },
  });
  const collected = JSON.parse(ran.out) as Collected;
  const told = collected.files.map(({ file, status, taken }) => [file, status, taken] as const);
  return { ...ran, collected, files: told };
}

test('every file of a zip is taken in and told by its place in it, beside files named alone', async () => {
  const sent = zip([part('R6/商工観光課.xlsx', book(0)), part('R6/農林課.xlsx', book(1))]);
  const told = await collect(['返却.zip', '福祉課.xlsx'], { '返却.zip': sent, '福祉課.xlsx': book(2) });
  expect(told.files).toEqual([
    ['返却.zip/商工観光課.xlsx', 'accepted', 12],
    ['返却.zip/農林課.xlsx', 'accepted', 9],
    ['福祉課.xlsx', 'accepted', 6],
  ]);
  expect([told.exitCode, told.collected.missing]).toEqual([0, []]);
  // The log names the file as its section knows it.
  const { log } = (await masterFrom(told.written.get('m.xlsx') ?? new Uint8Array())).kept.records;
  expect(new Set(log.map(({ file }) => file))).toEqual(
    new Set(['商工観光課.xlsx', '農林課.xlsx', '福祉課.xlsx']),
  );
});

test('collecting the zip again, or its files alone, takes nothing twice', async () => {
  const sent = zip([part('a.xlsx', book(0)), part('b.xlsx', book(1))]);
  const first = await collect(['返却.zip'], { '返却.zip': sent });
  const again = await collect(
    ['返却.zip', 'a.xlsx'],
    { '返却.zip': sent, 'a.xlsx': book(0) },
    first.written.get('m.xlsx'),
  );
  expect(again.files).toEqual([
    ['返却.zip/a.xlsx', 'duplicate', 0],
    ['返却.zip/b.xlsx', 'duplicate', 0],
    ['a.xlsx', 'duplicate', 0],
  ]);
  expect(again.collected.missing.map(({ section }) => section)).toEqual(['福祉課']);
});

test('files that disagree are told as conflicts, not as read before', async () => {
  const sent = zip([part('a.xlsx', book(1)), part('b.xlsx', other)]);
  const { collected } = await collect(['返却.zip'], { '返却.zip': sent });
  expect(collected.conflicts.length).toBeGreaterThan(0);
  expect([collected.waiting, collected.toCorrect]).toEqual([[], []]);
});

test('names of Japanese Windows are read as they were written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-collect-'));
  try {
    const [file, made] = [join(folder, 'given.xlsx'), join(folder, 'made.zip')];
    writeFileSync(file, book(1));
    await runPython('zip_files.py', [made, file, '企画課へ/R6実績_表示ソ.xlsx']);
    const told = await collect(['返却.zip'], { '返却.zip': new Uint8Array(readFileSync(made)) });
    expect(told.files.map(([name, status]) => [name, status])).toEqual([
      ['返却.zip/R6実績_表示ソ.xlsx', 'accepted'],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a broken, locked or empty zip, a bomb and a zip in a zip cost themselves only, each with its reason', async () => {
  const whole = zip([part('c.xlsx', book(2)), part('d.xlsx', 'x')]);
  const bombed = zip([
    bomb({ name: '爆弾.xlsx', content: '' }, '<x>', '\0', 65),
    { ...bomb({ name: '嘘.xlsx', content: '' }, '<x>', '\0', 30), claimedSize: 1000 },
    part('福祉課.xlsx', book(2)),
    part('中.zip', zip([part('a.xlsx', book(0))])),
  ]);
  const told = await collect(['切.zip', '施錠.zip', '空.zip', '爆.zip', '無.zip', '改名.zip'], {
    '切.zip': whole.slice(0, whole.length - 30),
    '施錠.zip': zip([{ ...part('a.xlsx', 'x'), flags: 0x801 }]),
    '空.zip': zip([]),
    '爆.zip': bombed,
    '改名.zip': book(1),
  });
  const reasons = told.collected.files.map(({ file, status, findings }) => [
    file,
    status === 'rejected' ? findings.map(({ code, message }) => `${code} ${message}`).join() : status,
  ]);
  const saying = (text: string) => expect.stringMatching(new RegExp(`^S02 .*${text}`)) as string;
  expect(reasons).toEqual([
    ['切.zip', saying('切\\.zip: ')],
    ['施錠.zip', saying('施錠\\.zip: パスワード付きのZIPファイルです。')],
    ['空.zip', saying('空\\.zip: 中にファイルがありません。')],
    ['爆.zip/爆弾.xlsx', saying('爆弾\\.xlsx: .*大き')],
    ['爆.zip/嘘.xlsx', saying('嘘\\.xlsx: ')],
    ['爆.zip/福祉課.xlsx', 'accepted'],
    ['爆.zip/中.zip', saying('ZIPファイルの中のZIPファイルは開きません。')],
    ['無.zip', saying('無\\.zip: ファイルがありません。')],
    // Some mail programs rename workbooks so.
    ['改名.zip', 'accepted'],
  ]);
  expect(told.exitCode).toBe(1);
});

test('a person is told why a file is none', async () => {
  const locked = zip([{ ...part('a.xlsx', 'x'), flags: 0x801 }]);
  const files = { '原本.xlsx': master, '施錠.zip': locked };
  const { out } = await runCli(['collect', '原本.xlsx', '施錠.zip', '--out', 'm.xlsx'], { files });
  expect(out.split('\n').slice(0, 2)).toEqual([
    '施錠.zip: 受領不可 / cannot be taken in、取込 / taken 0 (F 1)',
    '  施錠.zip: パスワード付きのZIPファイルです。',
  ]);
});

test('a name in a zip is no path: nothing is read or written by it', async () => {
  const traversal = zip([part('../../../原本.xlsx', book(2)), part('..\\..\\m.xlsx', 'x')]);
  const told = await collect(['外/返却.zip'], { '外/返却.zip': traversal });
  expect(told.files.map(([name, status]) => [name, status])).toEqual([
    ['外/返却.zip/原本.xlsx', 'accepted'],
    ['外/返却.zip/m.xlsx', 'rejected'],
  ]);
  expect([...told.written.keys()]).toEqual(['m.xlsx']);
});

test('of a folder the books and zips in it are taken by name, and a folder without any is told', async () => {
  const files = {
    '返却/農林課.xlsx': book(1),
    '返却/福祉課.zip': zip([part('福祉課.xlsx', book(2))]),
    '返却/読んでください.txt': 'x',
    '返却/~$農林課.xlsx': 'x',
    '返却/古い/農林課.xlsx': 'x',
    '空/メモ.txt': 'x',
  };
  const told = await collect(['返却', '空', '無い'], files);
  expect(told.files.map(([name, status]) => [name, status])).toEqual([
    ['返却/福祉課.zip/福祉課.xlsx', 'accepted'],
    ['返却/農林課.xlsx', 'accepted'],
    ['空', 'rejected'],
    ['無い', 'rejected'],
  ]);
  expect(told.collected.files.slice(2).map(({ findings }) => findings[0]?.message)).toEqual([
    '空: フォルダーにExcelファイルもZIPファイルもありません。',
    '無い: ファイルがありません。',
  ]);
});
