import { builtInPlan, planRows } from '../plan';
import type { Message } from '../words/message';
import { drawn, quiet, REQUEST, type Drawn } from './testing/drawn';

jest.setTimeout(120_000);

const request = { ...REQUEST, plan: builtInPlan() };

let workbook: Drawn['workbook'];
let book: Drawn['book'];
beforeEach(async () => {
  ({ workbook, book } = await drawn(request));
});
afterEach(() => workbook.dispose());

/** Writes as a paste does: no input rule stands in its way. */
async function paste(address: string, values: unknown[][]): Promise<void> {
  const [sheet = '', range = ''] = address.split('!');
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(range).values = values;
    await context.sync();
  });
}

function boundNamed(name: string): Promise<{ address: string; values: unknown[][] }> {
  return workbook.Excel.run(async (context) => {
    const bound = context.workbook.names.getItem(name).getRange();
    bound.load('address,values');
    await context.sync();
    return { address: bound.address, values: bound.values };
  });
}

test('for all 74 KPIs and figures of every kind the formulas say what the add-in says', async () => {
  const shares = [0, 0.2, 0.5, 0.8, 0.95, 1, 1.2, -0.1];
  const figures = planRows(request.plan).map(({ kpi }, place) => {
    const from = kpi.baseline ?? 0;
    const way = (kpi.target - from) * (shares[place % shares.length] ?? 1);
    return [Number((from + way).toFixed(kpi.decimals))];
  });
  await paste('KPI一覧!Q6:Q79', figures);

  const { verdicts, disagreements, restored, warnings } = await book.refresh(quiet);
  expect(verdicts.judged).toBe(74);
  expect(verdicts.groups.filter(({ isState, kpis }) => !isState && kpis.length > 0).length).toBeGreaterThan(
    3,
  );
  expect({ disagreements, restored, warnings }).toEqual({ disagreements: [], restored: [], warnings: [] });
});

test('formulas that were overwritten or emptied come back and are told with their cells', async () => {
  await workbook.type('KPI一覧!Q6', '1500');
  await paste('KPI一覧!Y6', [['◎達成']]);
  await paste('KPI一覧!W8:W9', [[''], [0.5]]);
  const { restored } = await book.refresh(quiet);
  expect(restored.map(({ address, subject }) => [address, subject]).sort()).toEqual([
    ['W8', expect.any(String)],
    ['W9', expect.any(String)],
    ['Y6', '1-1-1-1'],
  ]);
  await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [], disagreements: [] });
});

test('the reasons alone follow the figures, and formulas that were overwritten stay, told with their cells', async () => {
  await paste('KPI一覧!Q6', [[1500]]);
  await paste('KPI一覧!Y6', [['◎達成']]);
  await paste('KPI一覧!W8:W9', [[''], [0.5]]);
  await book.setProtected(true);
  const { overwritten } = await book.updateReasons(quiet);
  expect(overwritten.map(({ address }) => address).sort()).toEqual(['W8', 'W9', 'Y6']);
  expect((await workbook.look('KPI一覧!Z6')).text).toContain('1,500');
  await expect(workbook.look('KPI一覧!Y6')).resolves.toMatchObject({ text: '◎達成' });
  await expect(workbook.look('KPI一覧!W8')).resolves.toMatchObject({ text: '' });
  await expect(book.look()).resolves.toMatchObject({ protected: true });
  const { restored } = await book.refresh(quiet);
  expect(restored.map(({ address }) => address).sort()).toEqual(['W8', 'W9', 'Y6']);
  await expect(book.updateReasons(quiet)).resolves.toEqual({ overwritten: [] });
});

test('判定理由 is written for what was judged', async () => {
  await workbook.type('KPI一覧!Q6', '1500');
  await book.refresh(quiet);
  const seen = await workbook.look('KPI一覧!Z6');
  expect(seen.text).toContain('1,500');
});

test('a text in place of a figure is told with its cell', async () => {
  await paste('KPI一覧!Q6', [['約30']]);
  const { warnings } = await book.refresh(quiet);
  expect(warnings).toEqual([
    {
      cell: { sheet: 'KPI一覧', address: 'Q6' },
      subject: '1-1-1-1',
      message: expect.objectContaining({ ja: expect.stringContaining('約30') as string }) as Message,
    },
  ]);
});

test.each([
  ['emptied', '', 'setting-empty', '境界値_2'],
  ['a text', '高め', 'setting-unusable', '境界値_2'],
  ['out of order', 0.1, 'bounds-out-of-order', '境界値_3'],
])(
  'a bound that is %s is told with its cell, and coming back to a figure judges again',
  async (_, value, code, atFault) => {
    const bounds = await boundNamed('境界値_2');
    const cell = (await boundNamed(atFault)).address.split('!')[1] ?? '';
    await paste(bounds.address, [[value]]);
    await expect(book.refresh(quiet)).rejects.toMatchObject({
      problem: {
        code,
        message: { ja: expect.stringContaining(`設定!${cell}`) as string },
        cell: { sheet: '設定', address: cell },
      },
    });
    await expect(book.look()).resolves.toMatchObject({
      kind: 'book',
      problems: [{ code, cell: { sheet: '設定', address: cell } }],
      verdicts: { judged: 0 },
    });
    await paste(bounds.address, bounds.values);
    await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [] });
  },
);

test('the preview of another rubric tells exactly what the switch does', async () => {
  await workbook.type('KPI一覧!Q6', '1500');
  await paste('KPI一覧!Q7:Q10', [[250000], [1], [30], [100]]);
  const before = await book.look();
  const preview = await book.previewRubric('level');
  expect(preview.flips.length).toBeGreaterThan(0);

  const result = await book.useRubric('level', quiet);
  expect(result.verdicts).toEqual(preview.verdicts);
  const after = await book.look();
  expect(before).toMatchObject({ rubric: { id: 'pace' } });
  expect(after).toMatchObject({ rubric: { id: 'level' }, verdicts: preview.verdicts });
  await expect(book.refresh(quiet)).resolves.toMatchObject({ disagreements: [], restored: [] });
});

test('a rubric of fewer grades leaves none of the former legend', async () => {
  await expect(workbook.look('KPI一覧!E3')).resolves.toMatchObject({ text: '▼後退' });
  await book.useRubric('level', quiet);
  await expect(workbook.look('KPI一覧!D3')).resolves.toMatchObject({ text: '遅れ' });
  await expect(workbook.look('KPI一覧!E3')).resolves.toMatchObject({ text: '' });
});

test('another evaluation year is judged at once by sheet and add-in alike', async () => {
  await workbook.type('KPI一覧!O6', '1300');
  const { verdicts } = await book.setEvaluationYear(2020, quiet);
  expect(verdicts.judged).toBe(1);
  await expect(book.look()).resolves.toMatchObject({ evaluationYear: 2020 });
  await expect(book.refresh(quiet)).resolves.toMatchObject({ disagreements: [], restored: [] });
  await expect(book.setEvaluationYear(1999, quiet)).rejects.toMatchObject({
    problem: { code: 'year-outside' },
  });
});

test('judging keeps protection as it is', async () => {
  await book.setProtected(true);
  await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [] });
  await expect(book.look()).resolves.toMatchObject({ protected: true });
});

test('edits are told once they pause, our own writes are not', async () => {
  const told = jest.fn();
  const stop = await book.watch(told);
  await book.refresh(quiet);
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(told).not.toHaveBeenCalled();
  await workbook.type('KPI一覧!Q6', '1500');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(told).toHaveBeenCalledTimes(1);
  await stop();
});
