import { openWorkbook, type OpenedWorkbook } from './node';

let book: OpenedWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

const write = (address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });
const read = (address: string) => book.look(`Sheet1!${address}`).then((cell) => cell.value);

test('a sync that is refused leaves the workbook as it was, and the next one goes through', async () => {
  book.host.failSync(1, 'ServiceNotAvailable');
  await expect(write('A1', 1)).rejects.toMatchObject({ code: 'ServiceNotAvailable' });
  await expect(read('A1')).resolves.toBe('');
  await write('A1', 2);
  await expect(read('A1')).resolves.toBe(2);
});

test('a sync that fails in the middle keeps what it has done', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [first, second] = [sheet.getRange('A1'), sheet.getRange('A2')];
    await context.sync();
    first.values = [[1]];
    second.values = [[2]];
    book.host.failSync(1, 'GeneralException', 1);
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
  });
  await expect(read('A1')).resolves.toBe(1);
  await expect(read('A2')).resolves.toBe('');
});

test('the k-th sync is counted from now', async () => {
  book.host.failSync(2, 'RequestAborted');
  await write('A1', 1);
  await expect(write('A1', 2)).rejects.toMatchObject({ code: 'RequestAborted' });
});

test('while a cell is edited a request is refused, or waits when it says so', async () => {
  book.host.editing = true;
  await expect(write('A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[2]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  book.host.editing = false;
  await waiting;
  await expect(read('A1')).resolves.toBe(2);
});

test('a request over 5 MB is refused', async () => {
  const wide = 'あ'.repeat(30_000);
  const rows = Array.from({ length: 60 }, () => [wide]);
  const big = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:A60').values = rows;
    await context.sync();
  });
  await expect(big).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(book.host.counters.largestRequestBytes).toBeGreaterThan(5 * 1024 * 1024);
});

test('syncs are counted as round trips, the clearing up after Excel.run is not', async () => {
  book.host.counters.reset();
  await write('A1', 1);
  expect(book.host.counters.syncs).toBe(1);
  expect(book.host.counters.requestBytes).toBeGreaterThan(100);
});

test('what the embedded Excel does not have fails loudly, with object and member', async () => {
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').format.textOrientation = 45;
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: 'ApiNotImplemented',
    message: expect.stringContaining('textOrientation') as string,
  });
});

describe('typing', () => {
  beforeEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').values = [['実績'], [10], [20]];
      sheet.tables.add('A1:A3', true).name = '表';
      sheet.getRange('C1').formulas = [['=SUM(表[実績])']];
      const rule = sheet.getRange('A2:A9').dataValidation;
      rule.rule = { custom: { formula: '=OR(AND(ISNUMBER(A2),A2>=0,A2=INT(A2)),A2="調査なし")' } };
      rule.errorAlert = { message: '整数', showAlert: true, style: 'Stop', title: '誤り' };
      await context.sync();
    }),
  );

  test('recalculates', async () => {
    await expect(book.type('Sheet1!A2', '15')).resolves.toMatchObject({ kind: 'accepted', text: '15' });
    await expect(read('C1')).resolves.toBe(35);
  });

  test.each(['2.5', '-1', '約30'])(
    '%s is refused by the input rule, and the cell stays as it was',
    async (text) => {
      await expect(book.type('Sheet1!A2', text)).resolves.toMatchObject({
        kind: 'refused',
        alert: { message: '整数' },
      });
      await expect(read('A2')).resolves.toBe(10);
      await expect(read('C1')).resolves.toBe(30);
    },
  );

  test('a state word is accepted', async () => {
    await expect(book.type('Sheet1!A3', '調査なし')).resolves.toMatchObject({ kind: 'accepted' });
    await expect(read('C1')).resolves.toBe(10);
  });

  test('right below a table takes the row into it', async () => {
    await book.type('Sheet1!A4', '7');
    await expect(read('C1')).resolves.toBe(37);
  });

  test('a locked cell of a protected sheet refuses', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await expect(book.type('Sheet1!A3', '1')).resolves.toEqual({ kind: 'protected' });
    await expect(book.type('Sheet1!A2', '1')).resolves.toMatchObject({ kind: 'accepted' });
  });

  test('is told to who listens, as somebody else’s doing', async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => Promise.resolve(void seen.push(args)));
      await context.sync();
    });
    await book.type('Sheet1!A2', '11');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      address: 'A2',
      triggerSource: 'Unknown',
      details: { valueBefore: 10, valueAfter: 11 },
    });
  });

  test('a formula that cannot be read is not taken', async () => {
    await expect(book.type('Sheet1!E1', '=SUM(')).resolves.toEqual({ kind: 'badFormula' });
  });
});
