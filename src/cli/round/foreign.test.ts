import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planAcceptance } from '../../round/accept';
import { BY_RULE } from '../../round/decide';
import { receive, type Returned } from '../../round/receive';
import { takeBack } from '../../round/takeBack';
import { encryptedOle, oldExcelOle } from '../../xlsx/corpus/ole';
import { randomFrom } from '../../xlsx/corpus/damage';
import { withPart } from '../../xlsx/corpus/repack';
import { zip, type Part } from '../../xlsx/corpus/zip';
import { convert, inFolder } from '../../xlsx/proof/testing/libreOffice';
import { runPython } from '../../xlsx/proof/testing/openpyxl';
import { readWorkbook } from '../../xlsx/read';
import { allEntered, filled, filledParts, LIST_PART, type Typed } from './testing/fillIn';
import {
  bytesOf,
  issuedFiles,
  masterBook,
  masterFrom,
  readingFrom,
  type FileRound,
} from './testing/issuedFiles';
import { applyChanges } from '../../book/applyChanges';

jest.setTimeout(300_000);

const PRESS = { batch: '2026-11-26T10:15:00 #1', time: '2026-11-26 10:15' };
const CONTENT_TYPES = /^\[Content_Types\]\.xml$/;

let setUp: FileRound;

beforeAll(async () => {
  setUp = await issuedFiles();
});

function took(bytes: Uint8Array, name = 'returned.xlsx'): Returned {
  return receive({ fileName: name, digest: name, result: readWorkbook(bytes, name) }, setUp.round);
}

/** `S02F`, without notes. */
function codesOf({ findings }: Returned): string[] {
  return findings.filter(({ severity }) => severity !== 'I').map(({ code, severity }) => code + severity);
}

function parts(): Part[] {
  return filledParts(setUp.files[1], allEntered(setUp.files[1]));
}

/** What would be written, by KPI and column. */
function written(files: readonly (readonly [name: string, bytes: Uint8Array])[]): string[] {
  const { round } = setUp;
  const received = takeBack(
    files.map(([name, bytes]) => took(bytes, name)),
    round,
  );
  const { taken } = planAcceptance(received, BY_RULE('returned'), round, PRESS);
  return taken.map(({ comparison: { kpi, column }, after }) => [kpi, column, after].join(' '));
}

function expectedOf(entries: Typed): string[] {
  return Object.entries(entries).flatMap(([kpi, cells]) =>
    Object.entries(cells).map(([column, value]) => [kpi, column, String(value)].join(' ')),
  );
}

test('the file as it was filled in is taken, and every figure of it', () => {
  const entries = allEntered(setUp.files[1]);
  const bytes = filled(setUp.files[1], entries);
  expect(took(bytes).status).toBe('accepted');
  expect(written([['a.xlsx', bytes]])).toEqual(expectedOf(entries));
});

test('saved again by LibreOffice it says the same; as .ods or .xls it is refused with a way out', async () => {
  const entries = allEntered(setUp.files[1]);
  const bytes = filled(setUp.files[1], entries);
  await inFolder(async (folder) => {
    const [saved = ''] = await convert(folder, [bytes], 'xlsx');
    const again = await readFile(saved);
    expect(took(again)).toMatchObject({ status: 'accepted', section: '農林課' });
    expect(written([['a.xlsx', again]])).toEqual(expectedOf(entries));
    for (const [format, word] of [
      ['ods', 'OpenDocument'],
      ['xls', '.xls'],
    ] as const) {
      const [path = ''] = await convert(join(folder, format), [bytes], format);
      const refused = took(await readFile(path), `a.${format}`);
      expect([refused.status, ...codesOf(refused)]).toEqual(['rejected', 'S02F']);
      expect(refused.findings[0]?.message.ja).toContain(word);
      expect(refused.findings[0]?.remedy.ja).toContain('.xlsx');
    }
  });
});

test('saved again by openpyxl, with the hidden sheets dropped, it says the same', async () => {
  const entries = allEntered(setUp.files[1]);
  await inFolder(async (folder) => {
    const [from, to] = [join(folder, 'from.xlsx'), join(folder, 'to.xlsx')];
    await writeFile(from, filled(setUp.files[1], entries));
    const drop = ['発行内容', '様式情報'];
    await runPython('fill_in.py', [JSON.stringify({ from, to, sheet: 'KPI一覧', cells: {}, drop })]);
    const bytes = await readFile(to);
    expect(took(bytes).status).toBe('accepted');
    expect(written([['a.xlsx', bytes]])).toEqual(expectedOf(entries));
  });
});

test.each<readonly [string, () => Uint8Array, string]>([
  ['a password', encryptedOle, 'パスワード'],
  ['the old format', oldExcelOle, '.xls'],
  ['a CSV file called .xlsx', () => new TextEncoder().encode('番号,R6実績\n1-1-1-1,5\n'), 'ではありません'],
  ['random bytes', () => Uint8Array.from({ length: 4096 }, randomFrom(3).bind(null, 256)), 'ではありません'],
  ['nothing in it', () => new Uint8Array(0), '空'],
])('%s: refused, and said why and what to do', (_, bytes, word) => {
  const refused = took(bytes());
  expect([refused.status, ...codesOf(refused)]).toEqual(['rejected', 'S02F']);
  expect(refused.findings[0]?.message.ja).toContain(word);
  expect(refused.findings[0]?.remedy.ja).not.toBe('');
});

test('macros are never run and told; the figures count', () => {
  const withMacros = [
    ...withPart(parts(), CONTENT_TYPES, (text) =>
      text.replace('spreadsheetml.sheet.main+xml', 'ms-excel.sheet.macroEnabled.main+xml'),
    ),
    { name: 'xl/vbaProject.bin', content: 'macro' },
  ];
  const returned = took(zip(withMacros), 'a.xlsm');
  expect(returned.status).toBe('accepted');
  expect(codesOf(returned)).toContain('S09W');
});

test('a file of a program that keeps no tables is refused with a way out', () => {
  const isTable = /xl\/tables\/|worksheets\/_rels\//;
  const without = parts().filter(({ name }) => !isTable.test(name));
  const refused = took(
    zip(withPart(without, LIST_PART, (text) => text.replace(/<tableParts.*?<\/tableParts>/, ''))),
  );
  expect([refused.status, ...codesOf(refused)]).toEqual(['rejected', 'S03F']);
  expect(refused.findings[0]?.remedy.ja).not.toBe('');
});

test('a sheet of 1,048,576 rows below the table is read all the same', () => {
  const rows = Array.from(
    { length: 1_048_576 - 100 },
    (_, i) => `<row r="${i + 101}"><c r="A${i + 101}"><v>1</v></c></row>`,
  );
  const long = withPart(parts(), LIST_PART, (text) =>
    text.replace('</sheetData>', `${rows.join('')}</sheetData>`),
  );
  expect(took(zip(long)).status).toBe('accepted');
});

test('of two hundred files with one poisoned the others go through', () => {
  const entries = allEntered(setUp.files[0]);
  const [first, second] = [filled(setUp.files[0], entries), zip(parts())];
  const poison = zip(withPart(parts(), LIST_PART, (text) => `<!DOCTYPE a [<!ENTITY b "c">]>${text}`));
  const files = Array.from({ length: 200 }, (_, i) => {
    const bytes = i === 77 ? poison : i % 2 === 0 ? first : second;
    return [`${i}.xlsx`, bytes] as const;
  });
  expect(written(files)).toEqual([...expectedOf(entries), ...expectedOf(allEntered(setUp.files[1]))]);
  expect(took(poison)).toMatchObject({ status: 'rejected', findings: [{ code: 'S02' }] });
});

test('texts that look like formulas stay texts in the master’s own file', async () => {
  const texts = ["=cmd|'/c calc'!A1", '=HYPERLINK("http://x","y")', '+1+1', '@SUM(A1)', '__proto__'];
  const ids = setUp.files[0].book.request.ids;
  const hostile = Object.fromEntries(
    ids.map((id, i) => [id, { R6実績: '未集計', '取組・要因': texts[i] ?? '' }] as const),
  );
  const { round } = setUp;
  const received = takeBack([took(filled(setUp.files[0], hostile))], round);
  const { changes } = planAcceptance(received, BY_RULE('returned'), round, PRESS);
  const { master } = round;
  const { carried } = applyChanges(master.reading, master.names, master.plan, changes);
  const bytes = await bytesOf(masterBook(carried.kept));
  const after = await masterFrom(bytes);
  for (const [i, id] of ids.entries())
    expect(after.rows.get(id)?.cell('取組・要因')).toMatchObject({
      kind: 'text',
      value: texts[i],
      formula: null,
    });
  expect(readingFrom(bytes).remarks).toEqual([]);
});
