import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { OWNERS } from '../../round/testing/round';
import { FakeBook } from '../testing/fakeBook';
import { FakeRound } from '../testing/fakeRound';
import { townPlan } from '../testing/plan';
import { button, press, renderPane } from '../testing/renderPane';
import { GOOD, openRound } from '../testing/roundPane';

test('the sections stand with their KPIs, and KPIs that nobody would be asked for lead to their first cell', async () => {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  renderPane(book, { view: 'round', round: new FakeRound() });
  expect(
    await screen.findByText('担当課が空のKPIが 1 件あります。このままでは、どの課にも届きません。'),
  ).toBeVisible();
  const rows = within(screen.getByRole('list', { name: '担当課' })).getAllByRole('button');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '商工観光課・未発行KPI 3 件',
    '農林課・未発行KPI 2 件',
  ]);
  await press('「担当課」のセルへ');
  await waitFor(() => expect(book.selected).toMatch(/^KPI一覧!/));
});

test('issuing shows the files before, makes one for each section, and remembers them in one batch', async () => {
  const round = new FakeRound();
  openRound(round);
  await press('調査票を発行');
  const files = screen.getByRole('list', { name: '作るファイル 2 件' });
  expect(
    within(files)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['R6実績_0001_商工観光課.xlsxKPI 3 件', 'R6実績_0002_農林課.xlsxKPI 2 件']);
  expect(screen.getByLabelText('提出期限')).toHaveValue('2026-12-10');
  fireEvent.change(screen.getByLabelText('問合せ先'), { target: { value: '企画課 内線123' } });
  await press('2 課に発行する');
  expect(await screen.findByRole('heading', { name: '2 件の調査票ができました' })).toHaveFocus();
  expect(round.batches).toHaveLength(1);
  expect(round.records.issues.map(({ issue, section, deadline }) => [issue, section, deadline])).toEqual([
    ['R6-0001', '商工観光課', '2026-12-10'],
    ['R6-0002', '農林課', '2026-12-10'],
  ]);
  await press('まとめて保存（ZIP）');
  expect(round.zipped).toEqual([['R6実績_0001_商工観光課.xlsx', 'R6実績_0002_農林課.xlsx']]);
  expect(round.saved.map(({ name }) => name)).toEqual(['R6実績_調査票_2026-11-26.zip']);
  await press('R6実績_0002_農林課.xlsx をExcelで開く');
  await waitFor(() => expect(round.opened).toEqual([new Uint8Array([2])]));
});

test('before issuing it is told what is wrong in earlier years of these KPIs, for no 課 can correct it', async () => {
  openRound(new FakeRound({ ...OWNERS, '1-1-1-4': { ...OWNERS['1-1-1-4'], R4実績: '約40' } }));
  await press('調査票を発行');
  const told = /前年度までの実績に要修正が 1 件あります（1-1-1-4 R4実績 約40）/;
  expect(screen.getByText(told)).toBeVisible();
  fireEvent.click(screen.getByRole('checkbox', { name: /^農林課/ }));
  expect(screen.queryByText(told)).toBeNull();
});

test('where nothing can be saved the pane says so and offers to open each in Excel', async () => {
  const round = new FakeRound();
  round.savesFiles = false;
  openRound(round);
  await press('調査票を発行');
  await press('2 課に発行する');
  expect(await screen.findByText(/ファイルを保存できないため/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /保存/ })).toBeNull();
  round.opensWorkbooks = false;
  await press('R6実績_0001_商工観光課.xlsx をExcelで開く');
  expect(await screen.findByText(/新しいブックとして開けません/)).toBeVisible();
});

test('a deadline that is past is told before anything is made', async () => {
  openRound(new FakeRound());
  await press('調査票を発行');
  fireEvent.change(screen.getByLabelText('提出期限'), { target: { value: '2026-11-25' } });
  expect(screen.getByText(/提出期限（2026-11-25）が今日（2026-11-26）より前です。/)).toBeVisible();
  expect(button('0 課に発行する')).toHaveAttribute('aria-disabled', 'true');
});

test('cancelling while books are made leaves nothing issued', async () => {
  const round = new FakeRound();
  openRound(round);
  await press('調査票を発行');
  const release = round.faults.hold('writeBook');
  await press('2 課に発行する');
  await press('中止');
  await act(async () => release());
  expect(await screen.findByText('中止しました。何も変わっていません。')).toBeVisible();
  expect(round.batches).toEqual([]);
  expect(round.records.issues).toEqual([]);
});

test.each(['ja', 'en'] as const)('axe finds nothing in any page of the round (%s)', async (language) => {
  const round = new FakeRound();
  openRound(round, language);
  const says = (ja: RegExp, en: RegExp) => (language === 'ja' ? ja : en);
  const violations = async () => {
    const found = await act(() =>
      axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }),
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  };
  await press(says(/^調査票を発行$/, /^Issue books$/));
  expect(await violations()).toEqual([]);
  await press(says(/^2 課に/, /^Issue to 2/));
  await press(says(/^完了/, /^Done/));
  await press(/^商工観光課/);
  expect(await violations()).toEqual([]);
  const input = screen.getByLabelText(says(/^ファイルを選ぶ/, /^Choose files/), { selector: 'input' });
  const files = [
    round.returns(1, 'a.xlsx', GOOD),
    round.returns(2, 'b.xlsx', { '1-1-1-3': { R6実績: 31 }, '1-1-1-4': { R6実績: '約5' } }),
  ];
  await act(async () => fireEvent.change(input, { target: { files } }));
  await press(/b\.xlsx/);
  expect(await violations()).toEqual([]);
  round.type('1-1-1-1', 'R6実績', '把握不能');
  await press(says(/^取り込む内容/, /^See what/));
  expect(await violations()).toEqual([]);
});
