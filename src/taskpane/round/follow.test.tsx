import { screen } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { townPlan } from '../testing/plan';
import { personError, press, renderPane } from '../testing/renderPane';
import { FakeRound } from '../testing/fakeRound';
import { give, GOOD, issued } from '../testing/roundPane';

const WRITTEN_OVER = {
  ...{ sheet: 'KPI一覧', address: 'Y6', subject: '1-1-1-1', column: '判定', before: '◎達成' },
  after: '=IF(…)',
};
const LOST = personError('Excelとの接続が切れました。');

/** 商工観光課 has returned its book, and what it says is before the officer. */
async function preview(book = FakeBook.withBook(townPlan, 'pace', 2022)) {
  const round = new FakeRound();
  await issued(round, () => renderPane(book, { view: 'round', round }));
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/取り込む内容を確かめる/);
  return { round, book };
}

test('judged cells that somebody wrote over are left so by taking in and putting back, and told with the way to put them right', async () => {
  const { book } = await preview();
  book.overwritten = [WRITTEN_OVER];
  await press('3 か所を取り込む');
  const told = /判定の式が書き換えられたセルが 1 か所あります（KPI一覧!Y6）。そのままにしました。/;
  expect(await screen.findByText(told)).toBeVisible();
  expect(screen.getByText('3 か所を取り込みました。')).toBeVisible();
  await press('元に戻す');
  await press('3 か所を元に戻す');
  expect(await screen.findByText(told)).toBeVisible();
  expect(book.overwritten).toEqual([WRITTEN_OVER]);
  await press('「判定」を開く');
  await press('判定を更新');
  expect(await screen.findByText('元に戻した数式 1 件')).toBeVisible();
});

test('where the reasons cannot follow, the figures are told as taken in all the same', async () => {
  const { round, book } = await preview();
  book.faults.failNext('updateReasons', personError('設定!C8: 境界値が空です。'));
  await press('3 か所を取り込む');
  expect(await screen.findByText('3 か所を取り込みました。')).toBeVisible();
  expect(screen.getByText('判定理由は新しくできませんでした。設定!C8: 境界値が空です。')).toBeVisible();
  expect(round.cell('1-1-1-1', 'R6実績')).toBe('110');
});

test('a batch that Excel wrote without saying so is not taken for another’s change: trying again finishes it', async () => {
  const { round } = await preview();
  round.faults.failNext('applied', LOST);
  await press('3 か所を取り込む');
  expect(await screen.findByText('Excelとの接続が切れました。')).toBeVisible();
  await press('もう一度');
  expect(await screen.findByText(/3 か所を取り込みました/)).toBeVisible();
  expect(round.records.log).toHaveLength(3);
  expect(round.records.receipts).toMatchObject([{ status: 'accepted', taken: 3 }]);
});

test('books whose issue Excel recorded without saying so keep their numbers', async () => {
  const round = new FakeRound();
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022), { view: 'round', round });
  await press('調査票を発行');
  round.faults.failNext('applied', LOST);
  await press('2 課に発行する');
  await screen.findByText('Excelとの接続が切れました。');
  await press('もう一度');
  await screen.findByRole('heading', { name: '2 件の調査票ができました' });
  expect(round.records.issues.map(({ issue }) => issue)).toEqual(['R6-0001', 'R6-0002']);
  expect(round.printed).toHaveLength(2);
});
