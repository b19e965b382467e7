import { openWorkbook, type OpenedWorkbook } from '../../workbench/host/node';
import { createOpenBook } from './createOpenBook';
import type { GenerateRequest, OpenBook } from './openBook';
import { contentsOf, type Contents } from './testing/contents';
import { smallPlan } from './testing/plans';

jest.setTimeout(300_000);

const request: GenerateRequest = { plan: smallPlan(), rubricId: 'pace', evaluationYear: 2022, suffix: '' };
const switched: GenerateRequest = { ...request, rubricId: 'four' };
const quiet = (): void => undefined;
/** Before the request, at its start, in the middle, near its end. */
const PLACES = [0, 2, 40, 200, 700];
const SYNCS = [1, 2, 3];

let workbook: OpenedWorkbook;
let book: OpenBook;
beforeEach(async () => {
  workbook = await openWorkbook();
  book = createOpenBook();
});
afterEach(() => workbook.dispose());

/** The workbook as it comes out when nothing fails. */
async function undisturbed(steps: readonly (() => Promise<unknown>)[]): Promise<Contents> {
  workbook = await openWorkbook();
  book = createOpenBook();
  for (const step of steps) await step();
  const contents = await contentsOf(workbook);
  workbook.dispose();
  workbook = await openWorkbook();
  book = createOpenBook();
  return contents;
}

const enter = async (): Promise<void> => {
  await workbook.type('KPI一覧!O6', '101');
  await workbook.type('KPI一覧!O8', '未集計');
  await workbook.type('KPI一覧!O9', '3');
};

test('a first drawing that is cut off anywhere is finished by the next click', async () => {
  const expected = await undisturbed([() => book.generate(request, quiet)]);
  for (const sync of SYNCS) {
    for (const place of PLACES) {
      workbook.host.failSync(sync, 'InvalidArgument', place);
      await book.generate(request, quiet).catch((error: unknown) => error);
      workbook.host.failures.clear();
      await book.generate(request, quiet);
      const state = await book.look();
      expect({ sync, place, state: state.kind === 'book' && !state.outdated }).toEqual({
        sync,
        place,
        state: true,
      });
      expect({ sync, place, ...(await contentsOf(workbook)) }).toEqual({ sync, place, ...expected });
      workbook.dispose();
      workbook = await openWorkbook();
      book = createOpenBook();
    }
  }
});

test('drawing another rubric over entered figures loses none of them wherever it is cut off', async () => {
  const steps = [() => book.generate(request, quiet), enter, () => book.generate(switched, quiet)];
  const expected = await undisturbed(steps);
  await book.generate(request, quiet);
  await enter();
  for (const sync of [2, 3]) {
    for (const place of PLACES) {
      workbook.host.failSync(sync, 'InvalidArgument', place);
      await book.generate(switched, quiet).catch((error: unknown) => error);
      workbook.host.failures.clear();
      const { kept } = await book.previewGenerate(switched);
      expect({ sync, place, figures: kept.figures, texts: kept.texts }).toEqual({
        sync,
        place,
        figures: 2,
        texts: 1,
      });
      await book.generate(switched, quiet);
      expect({ sync, place, ...(await contentsOf(workbook)) }).toEqual({ sync, place, ...expected });
      await book.generate(request, quiet);
    }
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
