import { act, screen, waitFor, within } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { townPlan } from '../testing/plan';
import { button, findButton, personError, press, renderPane } from '../testing/renderPane';

/** 観光消費額 and 観光客数 met, 宿泊者数 behind, 新規就農者数 without survey, the other two blank. */
function townBook(): FakeBook {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  book.figures.set('1-1-1-1', 5200);
  book.figures.set('1-1-1-2', 600);
  book.figures.set('1-1-2-1', 12000);
  book.figures.set('1-2-1-1', '調査なし');
  return book;
}

test('the distribution gives symbol, name, count and share of the judged for every grade', async () => {
  renderPane(townBook());
  const grades = await screen.findByRole('list', { name: '判定ごとの件数' });
  expect(
    within(grades)
      .getAllByRole('button')
      .map((row) => row.textContent),
  ).toEqual(['◎達成2 件66.7%', '○順調0 件0.0%', '△やや遅れ0 件0.0%', '×遅れ1 件33.3%', '▼後退0 件0.0%']);
  expect(screen.getByText('6 中 3 判定')).toBeVisible();
});

test('states stand apart from the grades and have no share', async () => {
  renderPane(townBook());
  const states = await screen.findByRole('list', { name: '判定していないもの' });
  expect(
    within(states)
      .getAllByRole('button')
      .map((row) => row.textContent),
  ).toEqual(['未入力2 件', '調査なし1 件']);
});

test('the chart says in words what it shows in colours', async () => {
  renderPane(townBook());
  expect(await screen.findByRole('img', { name: '◎達成 2、×遅れ 1' })).toBeInTheDocument();
});

test('a grade without KPIs cannot be opened', async () => {
  renderPane(townBook());
  expect(await findButton(/後退/)).toBeDisabled();
});

test('choosing a grade lists the KPIs behind it and moves the focus there; choosing it again closes the list', async () => {
  renderPane(townBook());
  await press(/◎ 達成/);
  const heading = screen.getByRole('heading', { name: '◎達成 2 件' });
  expect(heading).toHaveFocus();
  expect(button(/◎ 達成/)).toHaveAttribute('aria-expanded', 'true');
  expect(button(/観光消費額/)).toHaveTextContent('観光消費額1-1-1-15,200 百万円商工観光課');
  await press(/◎ 達成/);
  expect(screen.queryByRole('heading', { name: '◎達成 2 件' })).toBeNull();
});

test('the reason of a verdict unfolds on request', async () => {
  renderPane(townBook());
  await press(/◎ 達成/);
  expect(screen.queryByText(/目標値 600 千人/)).toBeNull();
  await press('1-1-1-2 の判定理由');
  expect(screen.getByText('目標値 600 千人 に対して判定しました。')).toBeVisible();
  expect(button('1-1-1-2 の判定理由')).toHaveAttribute('aria-expanded', 'true');
});

test('a press on a KPI selects its cell in Excel', async () => {
  const book = townBook();
  renderPane(book);
  await press(/× 遅れ/);
  await press(/宿泊者数/);
  await waitFor(() => expect(book.selected).toBe('1-1-2-1'));
  expect(button(/宿泊者数/)).toHaveAttribute('aria-current', 'true');
});

test('a cell that cannot be selected says why', async () => {
  const book = townBook();
  book.faults.failNext('selectKpi', personError('1-1-2-1 の行が見つかりません。'));
  renderPane(book);
  await press(/× 遅れ/);
  await press(/宿泊者数/);
  expect(await screen.findByText('1-1-2-1 の行が見つかりません。')).toBeVisible();
  await press('もう一度');
  await waitFor(() => expect(book.selected).toBe('1-1-2-1'));
});

test('typing in the sheet moves the distribution while the pane is open', async () => {
  const book = townBook();
  renderPane(book);
  await screen.findByText('6 中 3 判定');
  await waitFor(() => expect(book.watcherCount).toBe(1));
  await act(async () => book.type('2-1-1-1', 130));
  expect(await screen.findByText('6 中 4 判定')).toBeVisible();
  expect(button(/◎ 達成/)).toHaveTextContent('3 件');
});

test('a grade that empties while its KPIs are listed closes its list', async () => {
  const book = townBook();
  renderPane(book);
  await press(/× 遅れ/);
  await act(async () => book.type('1-1-2-1', 30000));
  await waitFor(() => expect(screen.queryByRole('heading', { name: '×遅れ 1 件' })).toBeNull());
});

test('closing the pane ends the watching', async () => {
  const book = townBook();
  const { unmount } = renderPane(book);
  await waitFor(() => expect(book.watcherCount).toBe(1));
  unmount();
  await waitFor(() => expect(book.watcherCount).toBe(0));
});

test('edits that cannot be followed are told, and the verdicts stay usable', async () => {
  const book = townBook();
  book.faults.failNext('watch', personError('編集の通知を受け取れません。'));
  renderPane(book);
  expect(await screen.findByText('編集の通知を受け取れません。')).toBeVisible();
  expect(screen.getByText(/「判定を更新」で新しくできます/)).toBeVisible();
  expect(button('判定を更新')).toBeEnabled();
});

test('refreshing that finds nothing says so and takes the focus', async () => {
  renderPane(townBook());
  await press('判定を更新');
  expect(await screen.findByRole('heading', { name: '判定を更新しました' })).toHaveFocus();
  expect(screen.getByText('数式の書き換えや食い違いはありませんでした。')).toBeVisible();
  await press('閉じる');
  expect(screen.queryByRole('heading', { name: '判定を更新しました' })).toBeNull();
});

test('refreshing tells every formula that is back, every disagreement and every cell to see to, each with its cell', async () => {
  const book = townBook();
  const cell = { sheet: 'KPI一覧', column: '判定' };
  book.overwritten = [{ ...cell, address: 'X8', subject: '1-1-1-1', before: '達成', after: '◎達成' }];
  book.disagreements = [{ ...cell, address: 'X9', subject: '1-1-1-2', before: '○順調', after: '◎達成' }];
  book.warnings = [
    {
      cell: { sheet: 'KPI一覧', address: 'R12' },
      subject: '2-1-1-1',
      message: { ja: '「約30」は数値ではありません。', en: '"約30" is no figure.' },
    },
  ];
  renderPane(book);
  await press('判定を更新');
  expect(await screen.findByRole('heading', { name: '元に戻した数式 1 件' })).toBeVisible();
  expect(button(/KPI一覧!X8/)).toHaveTextContent('1-1-1-1 判定KPI一覧!X8達成 → ◎達成');
  expect(screen.getByRole('heading', { name: 'シートの数式と計算が食い違うセル 1 件' })).toBeVisible();
  expect(button(/KPI一覧!X9/)).toHaveTextContent('○順調 → ◎達成');
  await press(/KPI一覧!R12/);
  await waitFor(() => expect(book.selected).toBe('KPI一覧!R12'));
  await press(/KPI一覧!X8/);
  await waitFor(() => expect(book.selected).toBe('KPI一覧!X8'));
});

test('a long list shows its first five cells and the rest on request', async () => {
  const book = townBook();
  book.overwritten = Array.from({ length: 8 }, (_, row) => ({
    sheet: 'KPI一覧',
    address: `X${row + 6}`,
    subject: '1-1-1-1',
    column: '判定',
    before: '',
    after: '◎達成',
  }));
  renderPane(book);
  await press('判定を更新');
  expect(await screen.findAllByRole('button', { name: /KPI一覧!X/ })).toHaveLength(5);
  await press('残り 3 件も表示');
  expect(screen.getAllByRole('button', { name: /KPI一覧!X/ })).toHaveLength(8);
});

test('while refreshing, progress is shown and nothing else can be started', async () => {
  const book = townBook();
  const finish = book.faults.hold('refresh');
  renderPane(book);
  await press('判定を更新');
  const bar = await screen.findByRole('progressbar', { name: '判定を更新しています' });
  await waitFor(() => expect(bar).toHaveAttribute('aria-valuemax', '3'));
  expect(button('判定を更新')).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('tab', { name: 'シート' })).toBeDisabled();
  await act(async () => finish());
  expect(await screen.findByRole('heading', { name: '判定を更新しました' })).toBeVisible();
  expect(button('判定を更新')).not.toHaveAttribute('aria-disabled', 'true');
});

test('a refresh that fails says why, keeps the distribution in sight, and can be tried again', async () => {
  const book = townBook();
  book.faults.failNext(
    'refresh',
    personError('シート「設定」が見つかりません。', 'シートを作り直してください。'),
  );
  renderPane(book);
  await press('判定を更新');
  expect(await screen.findByText('シート「設定」が見つかりません。')).toBeVisible();
  expect(screen.getByText('6 中 3 判定')).toBeVisible();
  await press('もう一度');
  expect(await screen.findByRole('heading', { name: '判定を更新しました' })).toBeVisible();
  expect(screen.queryByText('シート「設定」が見つかりません。')).toBeNull();
});

test('a book of an older layout says so and leads to generating again', async () => {
  const book = townBook();
  book.outdated = true;
  renderPane(book);
  expect(await screen.findByText(/古い版か、作りかけです/)).toBeVisible();
  await press('生成し直す');
  expect(await screen.findByRole('heading', { name: '生成される内容' })).toBeVisible();
});
