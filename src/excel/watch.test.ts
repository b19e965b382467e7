import { openWorkbook, type OpenedWorkbook } from '../../workbench/host/node';
import { createOpenBook } from './createOpenBook';
import { changes } from './testing/changes';
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

const LIST = 'KPI一覧';

test('an edit in the list is told to the watcher, one in the record sheets is not', async () => {
  await book.applyChanges(changes, quiet);
  await book.look();
  const told = jest.fn();
  const stop = await book.watch(told);
  await workbook.type('検証結果!A2', 'メモ');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told).not.toHaveBeenCalled();
  await workbook.type(`${LIST}!O9`, '5');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told).toHaveBeenCalled();
  await stop();
});
