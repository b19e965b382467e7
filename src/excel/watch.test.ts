import { changes } from './testing/changes';
import { drawn, quiet, type Drawn } from './testing/drawn';

jest.setTimeout(300_000);

let workbook: Drawn['workbook'];
let book: Drawn['book'];
beforeEach(async () => {
  ({ workbook, book } = await drawn());
});
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
