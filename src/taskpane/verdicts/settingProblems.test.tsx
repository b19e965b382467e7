import { act, screen, waitFor } from '@testing-library/react';
import { PersonError } from '../../words/message';
import { FakeBook } from '../testing/fakeBook';
import { townPlan } from '../testing/plan';
import { button, press, renderPane } from '../testing/renderPane';

/** One KPI is met, one behind, one has a state word. */
function townBook(): FakeBook {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  book.figures.set('1-1-1-1', 5200);
  book.figures.set('1-1-2-1', 12000);
  book.figures.set('1-2-1-1', '調査なし');
  return book;
}

const emptied = (row: number) => ({
  code: 'setting-empty',
  message: { ja: `設定!E${row} の境界値が空欄です。`, en: `The bound at 設定!E${row} is empty.` },
  remedy: { ja: '値を入力してください。', en: 'Enter a value.' },
  cell: { sheet: '設定', address: `E${row}` },
});

test('while a bound cannot be used, its problem stands in place of the distribution, and leads to its cell', async () => {
  const book = townBook();
  book.problems = [emptied(28)];
  renderPane(book);
  expect(await screen.findByText('設定!E28 の境界値が空欄です。')).toBeVisible();
  expect(screen.getByText(/値を入力してください/)).toBeVisible();
  expect(screen.getByText(/直す所が 1 か所あるため、判定を止めています/)).toBeVisible();
  expect(screen.queryByText(/中 .* 判定$/)).toBeNull();
  expect(screen.queryByRole('list', { name: '判定ごとの件数' })).toBeNull();
  await press('セルを表示');
  await waitFor(() => expect(book.selected).toBe('設定!E28'));
});

test('the distribution comes back by itself when the bound is put right in the sheet', async () => {
  const book = townBook();
  book.problems = [emptied(28)];
  renderPane(book);
  await screen.findByText('設定!E28 の境界値が空欄です。');
  await waitFor(() => expect(book.watcherCount).toBe(1));
  book.problems = [];
  await act(async () => book.type('2-1-1-1', 130));
  expect(await screen.findByText('6 中 3 判定')).toBeVisible();
  expect(screen.queryByText('設定!E28 の境界値が空欄です。')).toBeNull();
});

test('of many problems the first three are shown and the rest on request; one without a cell has no button', async () => {
  const book = townBook();
  const { code, message, remedy } = emptied(32);
  book.problems = [...[28, 29, 30, 31].map(emptied), { code, message, remedy }];
  renderPane(book);
  expect(await screen.findAllByRole('button', { name: 'セルを表示' })).toHaveLength(3);
  await press('残り 2 件も表示');
  expect(screen.getAllByText(/の境界値が空欄です。/)).toHaveLength(5);
  expect(screen.getAllByRole('button', { name: 'セルを表示' })).toHaveLength(4);
});

test('a refresh that fails at a cell leads there', async () => {
  const book = townBook();
  book.faults.failNext('refresh', new PersonError(emptied(28)));
  renderPane(book);
  await press('判定を更新');
  await press('セルを表示');
  await waitFor(() => expect(book.selected).toBe('設定!E28'));
  expect(button('もう一度')).toBeEnabled();
});
