import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { FakeChecker, plant, repairing } from '../testing/fakeChecker';
import { townPlan } from '../testing/plan';
import { button, personError, press, renderPane } from '../testing/renderPane';

const townBook = (): FakeBook => FakeBook.withBook(townPlan, 'pace', 2022);

/** An error and a question at 観光消費額, a slip of writing at 出生数, and one remark on the whole book. */
function townChecker(): FakeChecker {
  const checker = new FakeChecker();
  const birth = { kpi: '2-1-1-1', name: '出生数', section: '子育て課' };
  checker.findings = [
    plant({ code: 'V02', ...birth, ...repairing(1234, { address: 'Q10', before: '１，２３４' }) }),
    plant({ code: 'V01', value: '約30' }),
    plant({ code: 'T03', value: '5200' }),
    plant({ code: 'S06', kpi: '', name: '', section: '', column: '', place: null }),
  ];
  return checker;
}

const start = async (checker: FakeChecker, book = townBook()): Promise<FakeBook> => {
  renderPane(book, { view: 'check', checker });
  await press('検証する');
  await screen.findByText(/に検証$/);
  return book;
};

test('before the first check nothing is read, and one button says what to do', async () => {
  const checker = townChecker();
  renderPane(townBook(), { view: 'check', checker });
  expect(await screen.findByRole('heading', { name: '入力の間違いを見つけます' })).toBeVisible();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['検証する']);
  expect(checker.looks).toBe(0);
});

test('a check says how much was found, what was looked at and when, and leads there', async () => {
  await start(townChecker());
  expect(screen.getByRole('heading', { name: '見つかったこと 4 件' })).toHaveFocus();
  expect(screen.getByText('R4年度・KPI 6 件・10:15 に検証')).toBeVisible();
  expect(screen.getByRole('img', { name: '要修正 1、要確認 2、参考 1' })).toBeInTheDocument();
  const counts = within(screen.getByRole('group', { name: '重要度で絞り込む' })).getAllByRole('button');
  expect(counts.map(({ textContent }) => textContent)).toEqual([
    '×重大0 件',
    '●要修正1 件',
    '▲要確認2 件',
    '○参考1 件',
  ]);
});

test('findings stand under their severity and KPI, each with its cell, code and message', async () => {
  await start(townChecker());
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['見つかったこと 4 件', '要修正 1 件', '要確認 2 件', '参考 1 件']);
  const kpis = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(kpis).toEqual([
    '観光消費額1-1-1-1商工観光課',
    'ブック全体',
    '観光消費額1-1-1-1商工観光課',
    '出生数2-1-1-1子育て課',
  ]);
  expect(button(/^R4実績 .* V01/)).toHaveTextContent('R4実績KPI一覧!Q6V01「約30」は直す必要があります。');
});

test('a press on a finding selects its cell and unfolds value, expectation and remedy', async () => {
  const book = await start(townChecker());
  await press(/KPI一覧!Q6 V01/);
  await waitFor(() => expect(book.selected).toBe('KPI一覧!Q6'));
  expect(button(/KPI一覧!Q6 V01/)).toHaveAttribute('aria-current', 'true');
  expect(button('1-1-1-1 R4実績 V01 の詳細')).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '約30',
    '数値',
    '数値で入力してください。',
  ]);
  await press('1-1-1-1 R4実績 V01 の詳細');
  expect(screen.queryByRole('definition')).toBeNull();
});

test('nothing found is said proudly, with how much was looked at', async () => {
  const checker = new FakeChecker();
  checker.kpis = 74;
  await start(checker);
  expect(screen.getByRole('heading', { name: '問題なし' })).toHaveFocus();
  expect(screen.getByText('KPI 74 件が、すべての検査に通りました。')).toBeVisible();
  expect(screen.queryByRole('group', { name: '重要度で絞り込む' })).toBeNull();
});

test('filters narrow the list, and every count follows the others', async () => {
  await start(townChecker());
  fireEvent.change(screen.getByRole('combobox', { name: '担当課' }), { target: { value: '=商工観光課' } });
  expect(screen.getByRole('heading', { name: '全 4 件のうち 2 件' })).toBeVisible();
  expect(button(/参考/)).toBeDisabled();
  await press(/要確認/);
  expect(button(/要確認/)).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('heading', { name: '全 4 件のうち 1 件' })).toBeVisible();
  expect(screen.getByRole('option', { name: /^V01 .*（0）$/ })).toBeInTheDocument();
  fireEvent.change(screen.getByRole('combobox', { name: '検査' }), { target: { value: 'V01' } });
  expect(screen.getByText('この絞り込みに当てはまるものはありません。')).toBeVisible();
  await press('絞り込みを外す');
  expect(screen.getByRole('heading', { name: '見つかったこと 4 件' })).toBeVisible();
});

test('a thousand findings show fifty of each severity, and the rest on request', async () => {
  const checker = new FakeChecker();
  checker.findings = Array.from({ length: 1000 }, (_, row) =>
    plant({
      code: 'V01',
      kpi: `1-1-1-${row + 1}`,
      value: '約30',
      place: { sheet: 'KPI一覧', address: `Q${row + 6}` },
    }),
  );
  await start(checker);
  expect(screen.getAllByRole('button', { name: /KPI一覧!Q/ })).toHaveLength(50);
  expect(button('残り 950 件も表示')).toBeVisible();
});

test('while checking, progress is shown and nothing else can be started', async () => {
  const checker = townChecker();
  const finish = checker.faults.hold('check');
  renderPane(townBook(), { view: 'check', checker });
  await press('検証する');
  expect(await screen.findByRole('progressbar', { name: '検証しています' })).toBeVisible();
  expect(button('検証する')).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('tab', { name: '判定' })).toBeDisabled();
  await act(async () => finish());
  expect(await screen.findByRole('heading', { name: '見つかったこと 4 件' })).toBeVisible();
});

test('a check that fails says why, keeps the list, and can be tried again', async () => {
  const checker = townChecker();
  await start(checker);
  checker.faults.failNext('check', personError('ブックの計画が失われています。'));
  await press('検証する');
  expect(await screen.findByText('ブックの計画が失われています。')).toBeVisible();
  expect(screen.getByRole('heading', { name: '見つかったこと 4 件' })).toBeVisible();
  checker.findings = [];
  await press('もう一度');
  expect(await screen.findByRole('heading', { name: '問題なし' })).toBeVisible();
});

test('the list follows edits by reading only, and says that the sheet waits for a press', async () => {
  const checker = townChecker();
  const book = await start(checker);
  await waitFor(() => expect(book.watcherCount).toBe(1));
  expect(checker.writes).toBe(1);
  checker.findings = checker.findings.slice(1);
  await act(async () => book.type('2-1-1-1', 1234));
  expect(await screen.findByRole('heading', { name: '見つかったこと 3 件' })).toBeVisible();
  expect(screen.getByText(/次に「検証する」を押すと変わります/)).toBeVisible();
  expect(checker.writes).toBe(1);
  await press('検証する');
  await waitFor(() => expect(screen.queryByText(/次に「検証する」を押すと変わります/)).toBeNull());
  expect(checker.writes).toBe(2);
});

test('a press reads the book once: its own end is no edit to follow', async () => {
  const checker = townChecker();
  await start(checker);
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(checker.looks).toBe(1);
});

test('findings outlive a change of tabs, and edits made meanwhile are caught up with', async () => {
  const checker = townChecker();
  const book = await start(checker);
  await waitFor(() => expect(book.watcherCount).toBe(1));
  fireEvent.click(screen.getByRole('tab', { name: '判定' }));
  checker.findings = [];
  await act(async () => book.type('2-1-1-1', 1234));
  expect(checker.looks).toBe(1);
  fireEvent.click(screen.getByRole('tab', { name: '検証' }));
  expect(await screen.findByRole('heading', { name: '問題なし' })).toBeVisible();
  expect(checker.looks).toBe(2);
});

test('a list that could not follow an edit says so', async () => {
  const checker = townChecker();
  const book = await start(checker);
  await waitFor(() => expect(book.watcherCount).toBe(1));
  checker.faults.failNext('look', personError('Excel が応答しません。'));
  await act(async () => book.type('2-1-1-1', 1234));
  expect(await screen.findByText('Excel が応答しません。')).toBeVisible();
  expect(screen.getByText(/「検証する」で新しくできます/)).toBeVisible();
});

test('in English every word is English', async () => {
  renderPane(townBook(), { view: 'check', language: 'en', checker: townChecker() });
  await press('Check');
  expect(await screen.findByRole('heading', { name: '4 findings' })).toBeVisible();
  expect(screen.getByText('FY 2022 (R4), 6 KPIs, checked at 10:15')).toBeVisible();
  expect(button(/To fix/)).toHaveTextContent('●To fix1');
});
