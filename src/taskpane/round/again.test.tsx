import { act, fireEvent, screen } from '@testing-library/react';
import type { FakeRound } from '../testing/fakeRound';
import { personError, press } from '../testing/renderPane';
import { give, GOOD, issued, statuses } from '../testing/roundPane';

const FAULTY = { '1-1-1-3': { R6実績: '約30' }, '1-1-1-4': { R6実績: 5 } };

async function giveInVain(round: FakeRound, files: readonly File[]): Promise<void> {
  round.faults.failNext('applyChanges', personError('ブックの構成が保護されています。'));
  const input = screen.getByLabelText('ファイルを選ぶ', { selector: 'input' });
  await act(async () => fireEvent.change(input, { target: { files } }));
  expect(await screen.findByText('ブックの構成が保護されています。')).toBeVisible();
}

test('where only remembering the files failed, trying again does that alone, and no file is there twice', async () => {
  const round = await issued();
  const files = [round.returns(1, '商工.xlsx', GOOD), round.returns(2, '農林.xlsx', FAULTY)];
  await giveInVain(round, files);
  expect(round.records.receipts).toEqual([]);
  await press('もう一度');
  await screen.findByRole('heading', { name: '届いたファイル 2 件' });
  expect(statuses()).toEqual([
    expect.stringMatching(/▲要修正農林\.xlsx/),
    expect.stringMatching(/✓受領商工\.xlsx/),
  ]);
  expect(round.readNames).toEqual(['商工.xlsx', '農林.xlsx']);
  expect(round.records.receipts.map(({ status }) => status)).toEqual(['waiting', 'fix']);
});

test('files that could not be remembered are remembered with the next ones; one that a person gives twice is told as such', async () => {
  const round = await issued();
  await giveInVain(round, [round.returns(1, '商工.xlsx', GOOD)]);
  await give([round.returns(2, '農林.xlsx', FAULTY), round.returns(1, '商工.xlsx', GOOD)]);
  expect(statuses()).toEqual([
    expect.stringMatching(/▲要修正農林\.xlsx/),
    expect.stringMatching(/＝重複商工\.xlsx/),
    expect.stringMatching(/✓受領商工\.xlsx/),
  ]);
  expect(round.records.receipts.map(({ file, status }) => [file, status])).toEqual([
    ['商工.xlsx', 'waiting'],
    ['農林.xlsx', 'fix'],
  ]);
});

test('once the list is put away there is nothing to try again', async () => {
  const round = await issued();
  await giveInVain(round, [round.returns(1, '商工.xlsx', GOOD)]);
  await press('確かめる');
  await press('この一覧を片付ける');
  expect(screen.queryByText('ブックの構成が保護されています。')).toBeNull();
  expect(screen.queryByRole('button', { name: 'もう一度' })).toBeNull();
});

test('taking in that breaks off after its first cell is finished by trying again, and logged whole; so is putting it back', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/取り込む内容を確かめる/);
  round.faults.failNext('cutOff', personError('保存できませんでした。'));
  await press('3 か所を取り込む');
  expect(await screen.findByText('保存できませんでした。')).toBeVisible();
  expect(round.records.log).toEqual([]);
  await press('もう一度');
  await screen.findByText(/3 か所を取り込みました/);
  expect(round.records.log.map(({ kpi, undone }) => [kpi, undone])).toEqual([
    ['1-1-1-1', false],
    ['1-1-1-2', false],
    ['1-1-1-3', false],
  ]);
  expect(round.records.receipts).toMatchObject([{ status: 'accepted', taken: 3 }]);

  await press('元に戻す');
  round.faults.failNext('cutOff', personError('保存できませんでした。'));
  await press('3 か所を元に戻す');
  await screen.findByText('保存できませんでした。');
  await press('もう一度');
  await screen.findByText('取り込みを元に戻しました');
  expect(round.records.log.filter(({ kind }) => kind === 'accept').every(({ undone }) => undone)).toBe(true);
  expect(round.records.receipts).toMatchObject([{ status: 'waiting', taken: 0 }]);
});
