import { openWorkbook, type OpenedWorkbook } from '../../workbench/host/node';
import { createOpenBook, leaveNotice, type OpenBook } from '../excel';
import { smallPlan } from '../excel/testing/plans';
import { PersonError, type Message } from '../words/message';
import { ribbonCommands } from './ribbon';

jest.setTimeout(120_000);

let workbook: OpenedWorkbook;
let book: OpenBook;
let told: Message[];
const completed = jest.fn();

beforeEach(async () => {
  workbook = await openWorkbook();
  book = createOpenBook();
  told = [];
  completed.mockClear();
});
afterEach(() => workbook.dispose());

const commands = (): ReturnType<typeof ribbonCommands> =>
  ribbonCommands(
    book,
    async (message) => {
      told.push(message);
    },
    () => '14:05',
  );

const generate = (): Promise<unknown> =>
  book.generate({ plan: smallPlan(), rubricId: 'pace', evaluationYear: 2022, suffix: '' }, () => undefined);

test('the judging button says how many were judged and ends its event', async () => {
  await generate();
  await workbook.type('KPI一覧!Q6', '1500');
  await commands().refreshVerdicts({ completed });
  expect(told.map(({ ja }) => ja)).toEqual([expect.stringContaining('27 中 1 判定')]);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the protection button turns it on and off again', async () => {
  await generate();
  await commands().toggleProtection({ completed });
  await expect(book.look()).resolves.toMatchObject({ protected: true });
  await commands().toggleProtection({ completed });
  await expect(book.look()).resolves.toMatchObject({ protected: false });
  expect(told.map(({ ja }) => ja)).toEqual([
    expect.stringContaining('保護しました'),
    expect.stringContaining('外しました'),
  ]);
});

test('without a book the button says so and still ends its event', async () => {
  await commands().refreshVerdicts({ completed });
  expect(told.map(({ ja }) => ja)).toEqual([expect.stringContaining('KPIシートがありません')]);
  await commands().toggleProtection({ completed });
  expect(told).toHaveLength(2);
  expect(completed).toHaveBeenCalledTimes(2);
});

test('a notice stands above the headings, also on protected sheets, and only in a KPI book', async () => {
  await expect(leaveNotice('更新しました')).rejects.toBeInstanceOf(PersonError);
  await generate();
  await book.setProtected(true);
  await leaveNotice('14:05 更新しました');
  await expect(workbook.look('KPI一覧!F2')).resolves.toMatchObject({ value: '14:05 更新しました' });
  await expect(book.look()).resolves.toMatchObject({ protected: true });
});

test('a notice covers nothing of the book and stands in a row that is high enough to read it', async () => {
  await generate();
  const before = await workbook.look('KPI一覧!F2');
  expect(before.text).toBe('');
  const height = await workbook.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('KPI一覧').getRange('F2');
    format.load('rowHeight');
    await context.sync();
    return format.rowHeight;
  });
  expect(height).toBeGreaterThanOrEqual(15);
});
