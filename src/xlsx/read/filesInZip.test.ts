import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zip, type Part } from '../corpus/zip';
import { runPython } from '../proof/testing/openpyxl';
import { filesInZip } from './filesInZip';

/** Of zips that Python's zipfile wrote. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kpi-zips-'));
  await runPython('zip_samples.py', [folder]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)));
}

/** Name → what stands in the file, or the code of what is wrong with it. */
function found(name: string, bytes = sample(name)): readonly (readonly [string, string])[] | string {
  const files = filesInZip(bytes, name);
  if (!files.ok) return files.errors.map(({ code }) => code).join();
  return files.value.map((file) => {
    const inside = file.bytes();
    return [
      file.name,
      inside.ok ? new TextDecoder().decode(inside.value) : inside.errors.map(({ code }) => code).join(),
    ];
  });
}

function said(name: string, bytes = sample(name)): string {
  const files = filesInZip(bytes, name);
  const [problem] = files.ok ? [] : files.errors;
  return problem ? `${problem.message.ja} ${problem.remedy.ja}` : '';
}

test('names of Japanese Windows, of flagged UTF-8 and of a Mac are read alike', () => {
  expect(found('windows.zip')).toEqual([
    ['R6実績_表示ソ.xlsx', '企画課/R6実績_表示ソ.xlsx'],
    ['ｶﾀｶﾅ①髙﨑.xlsx', 'ｶﾀｶﾅ①髙﨑.xlsx'],
  ]);
  expect(found('flagged.zip')).toEqual([
    ['R6実績_0001_企画課.xlsx', 'R6/企画課/R6実績_0001_企画課.xlsx'],
    ['𠮷野.xlsx', 'R6/𠮷野.xlsx'],
  ]);
  expect(found('mac.zip')).toEqual([['がいよう.xlsx', '回答/か\u3099いよう.xlsx']]);
});

test('what Excel, Windows and a Mac leave in a folder is no submitted file', () => {
  expect(found('leftovers.zip')).toEqual([['x.xlsx', 'a/x.xlsx']]);
});

test('a path that leads out of the zip is a name only, and nothing invisible stands in it', () => {
  const files = found('paths.zip');
  expect(typeof files === 'string' ? files : files.map(([name]) => name)).toEqual([
    'a.xlsx',
    'b.xlsx',
    'c.xlsx',
    'd.xlsx',
    'ee.xlsx',
  ]);
});

test('of two files with one name the folder tells which is which', () => {
  expect(found('alike.zip')).toEqual([
    ['企画課/KPI.xlsx', '企画課/KPI.xlsx'],
    ['財政課/kpi.xlsx', '../財政課/./kpi.xlsx'],
    ['別.xlsx', '別.xlsx'],
  ]);
});

test('a zip without a file, or with nothing but folders, is told as empty', () => {
  expect([found('nothing.zip'), found('folders.zip')]).toEqual(['zip-empty', 'zip-empty']);
});

test('a locked zip is told with the way to open it', () => {
  expect(found('locked.zip')).toBe('zip-password');
  expect(said('locked.zip')).toMatch(/パスワードを使って展開/);
});

test('two thousand files are read, one more is too much, and so are parts beyond number', () => {
  expect(found('most.zip')).toHaveLength(2_000);
  expect(['more.zip', 'parts.zip', 'zip64.zip'].map((name) => found(name))).toEqual(
    Array(3).fill('zip-too-much'),
  );
});

test('a file that swells beyond a workbook fails alone, many that do so together fail before the first', () => {
  expect(found('bomb.zip')).toEqual([['bomb.xlsx', 'xlsx-too-large']]);
  expect(found('bombs.zip')).toBe('zip-too-much');
});

test('a zip in a zip is told by its name, and the files beside it are read', () => {
  expect(found('outer.zip')).toEqual([
    ['inner.zip', 'zip-in-zip'],
    ['b.xlsx', 'b.xlsx'],
  ]);
});

test('a workbook that a mail program called .zip is read as the workbook it is', () => {
  const bytes = sample('workbook.zip');
  const files = filesInZip(bytes, 'R6.zip');
  expect(files.ok && files.value.map((file) => [file.name, file.bytes()])).toEqual([
    ['R6.zip', { ok: true, value: bytes }],
  ]);
});

test('what is no zip, is cut anywhere, or names a file twice fails as a whole, and nobody is sent to Excel to save it again', () => {
  const whole = sample('flagged.zip');
  const cuts = Array.from({ length: whole.length - 4 }, (_, i) => whole.slice(0, 4 + i));
  expect([...new Set(cuts.map((bytes) => found('x.zip', bytes)))]).toEqual(['zip-unreadable']);
  expect(found('x.zip', new Uint8Array(0))).toBe('zip-unreadable');
  expect(said('x.zip', new TextEncoder().encode('番号,値'))).toMatch(/ZIPファイルではありません/);
  expect(said('twice.zip')).toMatch(/a\.xlsx が二つ.*展開して/);
  expect(found('lzma.zip')).toEqual([['a.xlsx', 'zip-unreadable']]);
});

const GOOD: Part = { name: 'good.xlsx', content: 'good' };

test.each<[string, Part]>([
  ['claims less than it holds', { name: 'bad.xlsx', content: 'x'.repeat(100), claimedSize: 10 }],
  ['claims more than it holds', { name: 'bad.xlsx', content: 'x', claimedSize: 1_000_000 }],
  ['claims more, unpacked', { name: 'bad.xlsx', content: 'x', claimedSize: 60_000_000, stored: true }],
  ['has another checksum', { name: 'bad.xlsx', content: 'x', claimedCrc: 1 }],
  ['holds no deflate data', { name: 'bad.xlsx', content: 'x', deflated: Uint8Array.of(7, 7, 7) }],
])('a file that %s fails alone', (_, bad) => {
  expect(found('x.zip', zip([bad, GOOD]))).toEqual([
    ['bad.xlsx', 'zip-unreadable'],
    ['good.xlsx', 'good'],
  ]);
});
