import { builtInPlan } from '../plan';
import type { GenerateRequest } from './openBook';
import { contentsOf } from './testing/contents';
import { cutOff, cutsOf, type Cut } from './testing/cuts';
import { opened, quiet, REQUEST as request, type Drawn } from './testing/drawn';
import { tinyPlan } from './testing/plans';

jest.setTimeout(300_000);

const tiny: GenerateRequest = { ...request, plan: tinyPlan() };
const switched: GenerateRequest = { ...tiny, rubricId: 'four' };

let workbook: Drawn['workbook'];
let book: Drawn['book'];
const open = async (): Promise<void> => {
  ({ workbook, book } = await opened());
};
const reopen = async (): Promise<void> => {
  workbook.dispose();
  await open();
};
beforeEach(open);
afterEach(() => workbook.dispose());

const enter = async (): Promise<void> => {
  await workbook.type('KPI一覧!O6', '101');
  await workbook.type('KPI一覧!O8', '未集計');
  await workbook.type('KPI一覧!O9', '3');
};

/** Draws into the empty workbook that is open, and once more. */
async function expectFinishedAfter(cut: Cut, drawing: GenerateRequest, expected: object): Promise<void> {
  await cutOff(workbook.host, cut, () => book.generate(drawing, quiet));
  await book.generate(drawing, quiet);
  const state = await book.look();
  expect({ cut, state }).toMatchObject({ cut, state: { kind: 'book', outdated: false } });
  expect({ cut, ...(await contentsOf(workbook)) }).toEqual({ cut, ...expected });
}

test('a first drawing that is cut off anywhere is finished by the next click', async () => {
  const cuts = await cutsOf(workbook.host, () => book.generate(tiny, quiet));
  expect(new Set(cuts.map(({ sync }) => sync))).toEqual(new Set([1, 2, 3]));
  const expected = await contentsOf(workbook);
  for (const cut of cuts) {
    await reopen();
    await expectFinishedAfter(cut, tiny, expected);
  }
});

test('so is that of the 74 KPIs of the built-in plan, cut off while sheets are drawn', async () => {
  const whole = { ...request, plan: builtInPlan() };
  await book.generate(whole, quiet);
  const expected = await contentsOf(workbook);
  await reopen();
  await expectFinishedAfter({ sync: 2, place: 860 }, whole, expected);
});

test('drawing another rubric over entered figures loses none of them wherever it is cut off', async () => {
  await book.generate(tiny, quiet);
  await enter();
  const cuts = await cutsOf(workbook.host, () => book.generate(switched, quiet));
  const expected = await contentsOf(workbook);
  for (const cut of cuts) {
    await book.generate(tiny, quiet);
    await cutOff(workbook.host, cut, () => book.generate(switched, quiet));
    const { kept } = await book.previewGenerate(switched);
    expect({ cut, kept }).toMatchObject({ cut, kept: { figures: 2, texts: 1 } });
    await book.generate(switched, quiet);
    expect({ cut, ...(await contentsOf(workbook)) }).toEqual({ cut, ...expected });
  }
});

test('a protected book that fails halfway is protected again', async () => {
  await book.generate(request, quiet);
  await book.setProtected(true);
  workbook.host.failSync(2, 'InvalidArgument', 60);
  await expect(book.generate(request, quiet)).rejects.toMatchObject({
    problem: { code: 'excel-InvalidArgument' },
  });
  await expect(book.look()).resolves.toMatchObject({ protected: true });
});

test('a protected book whose Excel stays busy for a while is drawn in the end, and protected', async () => {
  await book.generate(request, quiet);
  await book.setProtected(true);
  workbook.host.failSync(2, 'ServiceNotAvailable', 60);
  workbook.host.failSync(3, 'ServiceNotAvailable');
  await expect(book.generate(request, quiet)).resolves.toMatchObject({ unfinished: [] });
  await expect(book.look()).resolves.toMatchObject({ protected: true, outdated: false });
});

test('after a failure no sheet is unprotected twice, which the newest Excel refuses', async () => {
  await book.generate(request, quiet);
  await book.setProtected(true);
  const unprotect = jest.spyOn(workbook.Excel.WorksheetProtection.prototype, 'unprotect');
  for (const sync of [2, 3]) {
    unprotect.mockClear();
    workbook.host.failSync(sync, 'InvalidArgument', 8);
    await book.generate(request, quiet).catch((error: unknown) => error);
    expect({ sync, unprotected: unprotect.mock.calls.length }).toEqual({ sync, unprotected: 5 });
    await expect(book.look()).resolves.toMatchObject({ protected: true });
  }
  unprotect.mockRestore();
});

test.each(['ServiceNotAvailable', 'RequestAborted', 'ActivityLimitReached', 'GeneralException'])(
  'after one %s the same is tried again and succeeds',
  async (code) => {
    workbook.host.failSync(2, code);
    await expect(book.generate(request, quiet)).resolves.toMatchObject({ syncs: 3 });
  },
);

test('a chart that Excel refuses does not stop the book', async () => {
  workbook.host.failSync(3, 'InvalidArgument', 12);
  const { unfinished } = await book.generate(request, quiet);
  expect(unfinished.map(({ ja }) => ja)).toEqual([expect.stringContaining('グラフ')]);
  await expect(book.look()).resolves.toMatchObject({ kind: 'book', outdated: false });
});

test.each([
  ['AccessDenied', '保護'],
  ['ItemNotFound', '削除'],
  ['RequestPayloadSizeLimitExceeded', '5 MB'],
  ['ApiNotFound', 'ExcelApi 1.14'],
  ['InvalidOperationInCellEditMode', '編集中'],
  ['SomethingNew', 'SomethingNew'],
])('%s is told in our own words and not tried again', async (code, word) => {
  workbook.host.failSync(1, code);
  workbook.host.counters.reset();
  await expect(book.look()).rejects.toMatchObject({
    problem: { code: `excel-${code}`, message: { ja: expect.stringContaining(word) as string } },
  });
  expect(workbook.host.counters.syncs).toBe(1);
});
