/** A book is carried out of the workbench as a file, judged by programs that are not ours, and carried back in. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { requireTool } from '../scripts/setup/tools';
import { parseArea } from '../src/book/a1';
import { listColumns } from '../src/book/columns';
import { pace } from '../src/kpi/rubrics/pace';
import { convert, inFolder } from '../src/xlsx/proof/testing/libreOffice';
import { valuesOf, type Values } from '../src/xlsx/proof/testing/openpyxl';
import { expect, test } from './kpiBook';

const run = promisify(execFile);

const YEAR = 2023;
const KPI = '2-1-1-1';
const FIGURE = 7;

/** What openpyxl finds, as far as it is looked at here. */
interface SavedSheet {
  readonly name: string;
  readonly state: string;
  /** Headings by table. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** How many input rules. */
  readonly rules: number;
  /** Types of conditional formats. */
  readonly looks: readonly string[];
  readonly frozen: string | null;
}

test('a saved book is the same in openpyxl, in LibreOffice and in a fresh workbench', async ({
  book,
  workbench,
  page,
}) => {
  test.setTimeout(300_000);
  await book.generate(YEAR);
  await workbench.showSheet('KPI一覧');
  await workbench.type(book.at(KPI, YEAR), String(FIGURE));
  const verdict = book.verdict(KPI, FIGURE, YEAR, pace);
  await expect.poll(() => book.shown(KPI, 'verdict')).toBe(verdict);

  await inFolder(async (folder) => {
    const path = join(folder, 'saved.xlsx');
    await writeFile(path, await workbench.save());
    await expect(page.getByRole('status')).toContainText('グラフ1個はファイルに含まれません');
    await expectDescribed(
      path,
      listColumns(book.plan).map(({ heading }) => heading),
    );
    for (const file of [path, ...(await convert(folder, [await readFile(path)], 'xlsx'))]) {
      const [values] = await valuesOf([file]);
      expect(at(values, book.at(KPI, YEAR)), file).toBe(FIGURE);
      expect(at(values, book.at(KPI, 'verdict')), file).toBe(verdict);
    }

    await workbench.open();
    await workbench.choose(path);
    await expect(page.getByRole('status')).toHaveText('「saved.xlsx」を開きました。', { timeout: 90_000 });
    await workbench.pane();
    await expect(book.behind(verdict)).toBeVisible();
    expect(await book.shown(KPI, YEAR)).toBe(String(FIGURE));
    expect(await book.shown(KPI, 'verdict')).toBe(verdict);
    await workbench.picture('opened-file');
    await workbench.showSheet('KPI一覧');
    await workbench.type(book.at(KPI, YEAR), '1');
    await expect.poll(() => book.shown(KPI, 'verdict')).toBe(book.verdict(KPI, 1, YEAR, pace));
  });
});

test('what is no workbook is refused in words, and the grid stays as it was', async ({ workbench, page }) => {
  await workbench.open();
  await workbench.type('A1', '残る');
  await inFolder(async (folder) => {
    const path = join(folder, '年報.xlsx');
    await writeFile(path, 'これはブックではありません');
    await workbench.choose(path);
    await expect(page.getByText('ファイルを開けません')).toBeVisible();
    await expect(page.getByText('Excelのブック（.xlsx）ではありません。')).toBeVisible();
  });
  expect(await workbench.shown('Sheet1', 'A1')).toBe('残る');
});

async function expectDescribed(path: string, headings: readonly string[]): Promise<void> {
  const script = join(__dirname, 'savedBook.py');
  const { stdout } = await run(requireTool('python'), [script, path], {
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  const sheets = JSON.parse(stdout) as readonly SavedSheet[];
  const list = sheets.find(({ name }) => name === 'KPI一覧');
  expect(list?.tables).toEqual({ KPI一覧表: headings });
  expect(list?.rules).toBeGreaterThan(0);
  expect(list?.looks).toEqual(expect.arrayContaining(['expression', 'dataBar']));
  expect(list?.frozen).not.toBeNull();
  expect(sheets.map(({ state }) => state)).toContain('veryHidden');
}

function at(values: Values | undefined, address: string): unknown {
  const place = parseArea(address);
  return place && values?.['KPI一覧']?.[place.top - 1]?.[place.left - 1];
}
