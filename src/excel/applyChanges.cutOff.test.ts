import { openWorkbook, type OpenedWorkbook } from '../../workbench/host/node';
import { createOpenBook } from './createOpenBook';
import { changes, finding, NO_CHANGES } from './testing/changes';
import { contentsOf } from './testing/contents';
import { smallPlan } from './testing/plans';

jest.setTimeout(300_000);

const request = { plan: smallPlan(), rubricId: 'pace', evaluationYear: 2022, suffix: '' } as const;
const quiet = (): void => undefined;

let workbook: OpenedWorkbook;
let book: ReturnType<typeof createOpenBook>;
const open = async (): Promise<void> => {
  workbook = await openWorkbook();
  book = createOpenBook();
  await book.generate(request, quiet);
};
beforeEach(open);
afterEach(() => workbook.dispose());

test.each([1, 2, 3, 4, 5])(
  'cut off in sync %i anywhere, the book is usable and the next press finishes',
  async (sync) => {
    await book.setProtected(true);
    await book.applyChanges(changes, quiet);
    const expected = await contentsOf(workbook);
    for (const place of [0, 3, 12, 60, 200, 500]) {
      workbook.dispose();
      workbook = await openWorkbook();
      book = createOpenBook();
      await book.generate(request, quiet);
      await book.setProtected(true);
      workbook.host.failSync(sync, 'InvalidArgument', place);
      await book.applyChanges(changes, quiet).catch((error: unknown) => error);
      workbook.host.failures.clear();
      const state = await book.look();
      expect({ place, state }).toMatchObject({
        place,
        state: { kind: 'book', protected: true, outdated: false },
      });
      await book.applyChanges(changes, quiet);
      expect({ place, ...(await contentsOf(workbook)) }).toEqual({ place, ...expected });
    }
  },
);

test('a record sheet that is cut off while it is drawn is known for ours at the next press', async () => {
  const findings = { ...NO_CHANGES, records: { findings: [finding('1-1-1-1', 'O6')] } };
  await book.applyChanges(findings, quiet);
  const expected = await contentsOf(workbook);
  for (const place of [5, 8, 11, 14, 18, 24]) {
    workbook.dispose();
    await open();
    workbook.host.failSync(3, 'InvalidArgument', place);
    workbook.host.failSync(4, 'InvalidArgument', place);
    await book.applyChanges(findings, quiet).catch((error: unknown) => error);
    workbook.host.failures.clear();
    await book.applyChanges(findings, quiet);
    expect({ place, ...(await contentsOf(workbook)) }).toEqual({ place, ...expected });
  }
});
