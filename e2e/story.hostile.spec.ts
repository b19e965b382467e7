/** Two hundred files at once, many of them hostile: each costs itself, the others go through, and cancelling changes nothing. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { fillBook } from '../src/cli/testing/fillBook';
import { hostileFiles } from '../src/xlsx/corpus/hostile';
import { inFolder } from '../src/xlsx/proof/testing/libreOffice';
import { Collection, type SentFile } from './collection';
import { expect, test } from './kpiBook';
import { onTheWay, R5, R6 } from './plantedErrors';
import { ACTUAL, EFFORTS, Sharing } from './sharing';

const ALL = 200;
const SECTION = '企画政策課';

test('two hundred files, one in four hostile: the others go through, and cancelling changes nothing', async ({
  book,
  workbench,
}) => {
  test.setTimeout(600_000);
  const { kpis } = new Sharing(book.plan);
  const collection = new Collection(book);
  await book.generate(R6);
  await book.enter(new Map(kpis.map((kpi) => [kpi.id, onTheWay(kpi, 0.7)])), R5);
  await book.enter(new Map(kpis.map((kpi) => [kpi.id, SECTION])), 'section');
  await collection.show();
  await book.button('調査票を発行').click();
  const issued = (await collection.issue(1)).get(SECTION) as SentFile;
  const filled = fillBook(
    new Uint8Array(issued.buffer),
    kpis.flatMap((kpi) => [
      { kpi: kpi.id, column: ACTUAL, value: onTheWay(kpi, 0.9) },
      { kpi: kpi.id, column: EFFORTS, value: '計画どおりに進めた' },
    ]),
  );
  const hostile = hostileFiles();
  const unreadable = hostile.filter(({ ends }) => ends !== 'reads').length;

  await inFolder(async (folder) => {
    const returned = join(folder, '返却');
    await mkdir(returned);
    const good = copies(filled, ALL - hostile.length);
    const bytes = [...hostile.map((file) => file.bytes()), ...good];
    await Promise.all(
      bytes.map((each, i) => writeFile(join(returned, `${String(i).padStart(3, '0')}.xlsx`), each)),
    );
    const folderInput = book.pane.locator('input[type="file"][webkitdirectory]');

    await folderInput.setInputFiles(returned);
    await book.button('中止').click();
    await expect(book.pane.getByText('中止しました。何も変わっていません。')).toBeVisible();
    await expect(collection.section(SECTION)).toContainText('未提出');

    await folderInput.setInputFiles(returned);
    await expect(book.heading(`届いたファイル ${ALL} 件`)).toBeVisible({ timeout: 240_000 });
    await workbench.picture('collection-hostile');
    const counts = (await book.pane.getByRole('list', { name: 'ファイルの状況' }).textContent()) ?? '';
    expect(counts).toContain(`受領不可 ${hostile.length}`);
    expect(counts).toContain(`受領 ${good.length}`);
    expect(unreadable).toBeGreaterThan(30);
    expect(await collection.accept()).toContain(`${2 * kpis.length} か所を取り込みました`);
    for (const kpi of kpis.slice(0, 12)) {
      const shown = await book.shown(kpi.id, R6);
      expect(Number(shown.replaceAll(',', '')), kpi.id).toBe(onTheWay(kpi, 0.9));
    }
  });
});

/** The same figures in files that are not the same: each holds a note of its own. */
function copies(book: Uint8Array, count: number): Uint8Array[] {
  const parts = unzipSync(book);
  return Array.from({ length: count }, (_, i) =>
    zipSync({ ...parts, 'docProps/custom-note.txt': strToU8(String(i)) }, { level: 1 }),
  );
}
