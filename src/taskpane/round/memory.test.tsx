import { fireEvent, screen, within } from '@testing-library/react';
import { FakeRound } from '../testing/fakeRound';
import { press } from '../testing/renderPane';
import { give, GOOD, issued, openRound, statuses } from '../testing/roundPane';

async function tomorrow(round: FakeRound): Promise<void> {
  document.body.innerHTML = '';
  round.at = { ...round.at, day: { year: 2026, month: 12, day: 12 } };
  openRound(round);
  await screen.findByRole('list', { name: '担当課' });
}

const rows = () =>
  within(screen.getByRole('list', { name: '担当課' }))
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent);

test('whom to ask is remembered with the books that were issued, for letters and for the next ones', async () => {
  const round = new FakeRound();
  openRound(round);
  await press('調査票を発行');
  fireEvent.change(screen.getByLabelText('問合せ先'), { target: { value: '企画課 内線123' } });
  await press('2 課に発行する');
  await screen.findByRole('heading', { name: '2 件の調査票ができました' });
  await tomorrow(round);
  await press(/^農林課/);
  expect(screen.getByLabelText<HTMLTextAreaElement>('本文').value).toContain('【問合せ先】企画課 内線123');
  await press('調査票を発行');
  expect(screen.getByLabelText('問合せ先')).toHaveValue('企画課 内線123');
});

test('a clean file that was read and not taken in is remembered tomorrow, with its name and when it was read', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press('一覧に戻る');
  expect(rows()).toEqual([
    '農林課!未提出KPI 2 件期限 2026-12-10',
    '商工観光課→取込待ちKPI 3 件期限 2026-12-10',
  ]);
  await press(/^商工観光課/);
  expect(
    screen.getByText(/「商工\.xlsx」は、取り込みが済んでいません。「届いたファイル」から/),
  ).toBeVisible();

  await tomorrow(round);
  expect(rows()).toEqual([
    '農林課!未提出KPI 2 件期限 2026-12-10 2 日超過',
    '商工観光課→取込待ちKPI 3 件期限 2026-12-10',
  ]);
  await press(/^商工観光課/);
  expect(
    screen.getByText(
      '「商工.xlsx」（2026-11-26 09:05）は、取り込みが済んでいません。このファイルをもう一度入れると、続けられます。',
    ),
  ).toBeVisible();
  expect(screen.queryByRole('heading', { name: '催促の文面' })).toBeNull();
});

test('the same file given tomorrow is no duplicate: it is taken in, and its section has been received', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/商工\.xlsx/);
  expect(screen.queryByText(/受け取ったものと同じです/)).toBeNull();
  await tomorrow(round);
  const before = round.batches.length;
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  expect(round.batches).toHaveLength(before);
  expect(statuses()).toEqual([expect.stringMatching(/^商工観光課✓受領商工\.xlsx/)]);
  await press(/商工\.xlsx/);
  expect(screen.getByText('2026-11-26 09:05 に受け取ったものと同じです')).toBeVisible();
  await press(/取り込む内容を確かめる/);
  await press('3 か所を取り込む');
  await screen.findByText(/3 か所を取り込みました/);
  expect(rows()[1]).toBe('商工観光課✓受領KPI 3 件期限 2026-12-10');
  expect(round.records.receipts).toMatchObject([{ status: 'accepted', taken: 3 }]);
});

test('what was put back waits to be taken in again', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/取り込む内容を確かめる/);
  await press('3 か所を取り込む');
  await press('元に戻す');
  await press('3 か所を元に戻す');
  await screen.findByText('取り込みを元に戻しました');
  expect(rows()[1]).toBe('商工観光課→取込待ちKPI 3 件期限 2026-12-10');
  expect(round.records.receipts).toMatchObject([{ status: 'waiting', taken: 0 }]);
});

test('tomorrow a 課 is asked to correct what it sent, cell by cell, without its file', async () => {
  const round = await issued();
  const faulty = { '1-1-1-3': { R6実績: '約30' }, '1-1-1-4': { R6実績: 5 } };
  await give([round.returns(2, '農林.xlsx', faulty)]);
  await press(/^農林課/);
  const today = screen.getByLabelText<HTMLTextAreaElement>('本文').value;
  await tomorrow(round);
  await press(/^農林課/);
  expect(screen.getByRole('heading', { name: '「農林.xlsx」（2026-11-26 09:05）の指摘' })).toBeVisible();
  expect(screen.getByText(/V01 1-1-1-3/)).toBeVisible();
  expect(screen.getByLabelText<HTMLTextAreaElement>('本文').value).toBe(today);
  expect(screen.queryByRole('heading', { name: '催促の文面' })).toBeNull();
});

test('where only a decision is missing both files are asked for', async () => {
  const round = await issued();
  await give([round.returns(1, '甲.xlsx', GOOD), round.returns(1, '乙.xlsx', { '1-1-1-1': { R6実績: 7 } })]);
  await tomorrow(round);
  expect(rows()).toContainEqual(expect.stringMatching(/^商工観光課→取込待ち/));
  await press(/^商工観光課/);
  for (const name of ['甲', '乙'])
    expect(screen.getByText(new RegExp(`「${name}\\.xlsx」.*もう一度入れると、続けられます`))).toBeVisible();
});

test('where an older version kept no findings, the file is asked for', async () => {
  const round = await issued();
  await give([round.returns(2, '農林.xlsx', { '1-1-1-3': { R6実績: '約30' } })]);
  round.records = { ...round.records, returnedFindings: [] };
  await tomorrow(round);
  await press(/^農林課/);
  expect(screen.getByText(/件あります。「農林\.xlsx」をもう一度入れると、すべて出ます。/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: '修正依頼の文面' })).toBeNull();
});
