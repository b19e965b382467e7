import { readFile } from 'node:fs/promises';
import { expect, test } from './workbench';

test('the pane finds itself in Excel on the web, through Microsoft’s own office.js', async ({ workbench, page }) => {
  const served = page.waitForResponse((response) => response.url().endsWith('/office-js/office.js'));
  await workbench.open();
  expect(await (await served).body()).toEqual(await readFile('node_modules/@microsoft/office-js/dist/office.js'));

  const pane = await workbench.pane();
  const seen = await pane.evaluate(async () => ({
    ...(await Office.onReady()),
    language: Office.context.displayLanguage,
    floor: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    above: Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
  }));
  expect(seen).toMatchObject({
    host: 'Excel',
    platform: 'OfficeOnline',
    language: 'ja-JP',
    floor: true,
    above: false,
  });
});

test('the address chooses display language and requirement set', async ({ workbench }) => {
  await workbench.open('?lang=en-US&api=1.17');
  const pane = await workbench.pane();
  const seen = await pane.evaluate(() => [
    Office.context.displayLanguage,
    Office.context.requirements.isSetSupported('ExcelApi', '1.17'),
  ]);
  expect(seen).toEqual(['en-US', true]);
});

test('the ribbon shows the groups and buttons of the manifest', async ({ workbench, page }) => {
  await workbench.open();
  await expect(page.getByRole('tab', { name: 'KPI' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('group', { name: '作成' })).toBeVisible();
  await expect(page.locator('.ribbon-button-label')).toHaveText([
    'KPIシートを生成',
    '判定を更新',
    '判定の分布',
    '評価基準',
    '保護',
  ]);
  for (const icon of await page.locator('.ribbon-button img').all()) {
    expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThanOrEqual(32);
  }
});

test('what the pane writes is seen in the grid, and what a person types is heard in the pane', async ({ workbench }) => {
  await workbench.open();
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [[2, '=A1*21']];
      sheet.onChanged.add(async ({ address }) => {
        document.body.dataset['edited'] = address;
      });
      await context.sync();
    }),
  );
  expect(await workbench.shown('Sheet1', 'B1')).toBe('42');

  await workbench.type('A1', '3');
  await expect.poll(() => workbench.shown('Sheet1', 'B1')).toBe('63');
  await pane.waitForSelector('body[data-edited="A1"]');
});

test('the status line counts the syncs of the add-in', async ({ workbench, page }) => {
  await workbench.open();
  const pane = await workbench.pane();
  const before = Number(/同期 (\d+)回/.exec(await page.getByTestId('traffic').innerText())?.[1]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const name = context.workbook.load('name');
      await context.sync();
      return name.name;
    }),
  );
  await expect(page.getByTestId('traffic')).toContainText(`同期 ${before + 1}回`);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the page and the pane are ${theme} together`, async ({ workbench }) => {
    await workbench.open(`?theme=${theme}`);
    const pane = await workbench.pane();
    expect(await pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
    await workbench.picture(`workbench-${theme}`);
  });
}
