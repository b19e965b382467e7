import { readFile } from 'node:fs/promises';
import { expect, test } from './workbench';

test('the pane finds itself in Excel on the web, through Microsoft’s own office.js', async ({
  workbench,
  page,
}) => {
  const served = page.waitForResponse((response) => response.url().endsWith('/office-js/office.js'));
  await workbench.open();
  expect(await (await served).body()).toEqual(
    await readFile('node_modules/@microsoft/office-js/dist/office.js'),
  );

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
    '検証',
    '収集',
    '評価基準',
    '保護',
  ]);
  for (const icon of await page.locator('.ribbon-button img').all()) {
    expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThanOrEqual(32);
  }
});

test('what the pane writes is seen in the grid, and what a person types is heard in the pane', async ({
  workbench,
}) => {
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

test('a rule refuses what a person types, in the words of the rule', async ({ workbench, page }) => {
  await workbench.open();
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const rule = context.workbook.worksheets.getItem('Sheet1').getRange('B2').dataValidation;
      rule.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
      const message = '0から100までの整数で入力してください。';
      rule.errorAlert = { title: '実績値', message, showAlert: true, style: 'Stop' };
      await context.sync();
    }),
  );
  await workbench.type('B2', '120');
  await expect(page.getByText('0から100までの整数で入力してください。')).toBeVisible();
  await workbench.picture('input-rule');
  await page.getByRole('button', { name: 'OK' }).click();
  expect(await workbench.shown('Sheet1', 'B2')).toBe('');
});

test('a defined name is known to formulas and to rules', async ({ workbench }) => {
  await workbench.open();
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['未集計'], ['調査なし']];
      context.workbook.names.add('状態語', sheet.getRange('A1:A2'));
      sheet.getRange('C1').formulas = [['=INDEX(状態語,2)']];
      const rule = sheet.getRange('B2').dataValidation;
      rule.rule = { custom: { formula: '=SUMPRODUCT(--EXACT(状態語,B2))>0' } };
      await context.sync();
    }),
  );
  expect(await workbench.shown('Sheet1', 'C1')).toBe('調査なし');
  await workbench.type('B2', '未集計');
  expect(await workbench.shown('Sheet1', 'B2')).toBe('未集計');
});

test('a protected cell refuses a person’s typing, an unlocked one beside it does not', async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['番号']];
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    }),
  );
  await workbench.goTo('A1');
  await page.keyboard.type('9');
  const notice = page.getByText('このセルは保護されているため変更できません。');
  await expect(notice).toBeVisible();
  await workbench.picture('protected-cell');
  await page.getByRole('button', { name: 'OK' }).click();
  await expect(notice).toBeHidden();
  expect(await workbench.shown('Sheet1', 'A1')).toBe('番号');

  await workbench.type('B1', '12');
  expect(await workbench.shown('Sheet1', 'B1')).toBe('12');
  await workbench.goTo('A1:B1');
  await page.keyboard.press('Delete');
  await expect(notice).toBeVisible();
  expect(await workbench.shown('Sheet1', 'B1')).toBe('12');
});

test('a cell that the pane has selected takes what is typed, as Excel would read it', async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('C3');
      cell.numberFormat = [['0.0%']];
      cell.select();
      await context.sync();
    }),
  );
  await page.locator('[data-u-comp="render-canvas"]').first().focus();
  await page.keyboard.type('85');
  await page.keyboard.press('Enter');
  await expect.poll(() => workbench.shown('Sheet1', 'C3')).toBe('85.0%');
  await page.keyboard.press('Control+z');
  await expect.poll(() => workbench.shown('Sheet1', 'C3')).toBe('');
});

test('while a cell is being edited the add-in is refused, unless it is willing to wait', async ({
  workbench,
  page,
}) => {
  await workbench.open();
  const pane = await workbench.pane();
  await workbench.goTo('A1');
  await page.keyboard.type('12');
  const readA1 = (delayForCellEdit: boolean): Promise<unknown> =>
    pane.evaluate(
      (delay) =>
        Excel.run({ delayForCellEdit: delay }, async (context) => {
          const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
          await context.sync();
          return cell.values[0]?.[0] as unknown;
        }).catch((error: unknown) => (error as OfficeExtension.Error).code),
      delayForCellEdit,
    );
  expect(await readA1(false)).toBe('InvalidOperationInCellEditMode');
  const waiting = readA1(true);
  expect(await Promise.race([waiting, page.waitForTimeout(500)])).toBeUndefined();
  await page.keyboard.press('Enter');
  expect(await waiting).toBe(12);
});

test('the status line shows what the host has counted', async ({ workbench, page }) => {
  await workbench.open();
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    }),
  );
  await workbench.quiet();
  const { syncs } = await page.evaluate(() => window.workbench.host.counters);
  expect(syncs).toBeGreaterThan(0);
  await expect(page.getByTestId('traffic')).toContainText(`同期 ${syncs}回`);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the page and the pane are ${theme} together`, async ({ workbench }) => {
    await workbench.open(`?theme=${theme}`);
    const pane = await workbench.pane();
    expect(await pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      theme === 'dark',
    );
    await workbench.picture(`workbench-${theme}`);
  });
}
