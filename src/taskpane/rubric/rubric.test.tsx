import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { townPlan } from '../testing/plan';
import { button, findButton, personError, press, renderPane } from '../testing/renderPane';

function townBook(): FakeBook {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  book.figures.set('1-1-1-1', 5200);
  book.figures.set('1-1-2-1', 12000);
  return book;
}

const choose = async (label: string, value: string) =>
  fireEvent.change(await screen.findByRole('combobox', { name: label }), { target: { value } });

test('every rubric can be chosen, with the legend of its grades and the practice it follows', async () => {
  renderPane(townBook(), { view: 'rubric' });
  const list = await screen.findByRole('combobox', { name: '評価基準' });
  expect(within(list).getAllByRole('option')).toHaveLength(6);
  expect(screen.getByText(/多摩市/)).toBeVisible();
  const legend = screen.getByRole('list', { name: /判定の種類/ });
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map((grade) => grade.textContent),
  ).toEqual(['◎達成', '○順調', '△やや遅れ', '×遅れ', '▼後退']);
});

test('another rubric shows first which verdicts would flip, and changes nothing', async () => {
  const book = townBook();
  renderPane(book, { view: 'rubric' });
  await choose('評価基準', 'expected');
  const table = await screen.findByRole('table', { name: '判定が変わる KPI 2 件' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows[0]).toHaveTextContent('1-1-1-1観光消費額◎達成A');
  expect(rows[1]).toHaveTextContent('1-1-2-1宿泊者数×遅れC');
  expect(await rubricOf(book)).toBe('pace');
});

test('switching writes the rubric, reports, and the verdicts follow', async () => {
  const book = townBook();
  renderPane(book, { view: 'rubric' });
  await choose('評価基準', 'expected');
  await screen.findByRole('table');
  await press('この評価基準に切り替える');
  expect(await screen.findByRole('heading', { name: '評価基準を切り替えました' })).toHaveFocus();
  expect(screen.getByText('現在の評価基準です。')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'この評価基準に切り替える' })).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: '判定' }));
  const grades = await screen.findByRole('list', { name: '判定ごとの件数' });
  expect(within(grades).getAllByRole('button')[0]).toHaveTextContent('A1 件50.0%');
});

test('it cannot be switched before the flips are known', async () => {
  const book = townBook();
  const answer = book.faults.hold('previewRubric');
  renderPane(book, { view: 'rubric' });
  await choose('評価基準', 'level');
  expect(await findButton('この評価基準に切り替える')).toHaveAttribute('aria-disabled', 'true');
  answer();
  await screen.findByRole('table');
  expect(button('この評価基準に切り替える')).not.toHaveAttribute('aria-disabled', 'true');
});

test('when no verdict changes, that is said', async () => {
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022), { view: 'rubric' });
  await choose('評価基準', 'level');
  expect(await screen.findByText('判定が変わる KPI はありません。')).toBeVisible();
});

test('flips that cannot be found say why and can be tried again', async () => {
  const book = townBook();
  book.faults.failNext('previewRubric', personError('表「KPI一覧表」が見つかりません。'));
  renderPane(book, { view: 'rubric' });
  await choose('評価基準', 'level');
  expect(await screen.findByText('表「KPI一覧表」が見つかりません。')).toBeVisible();
  await press('もう一度');
  expect(await screen.findByRole('table')).toBeVisible();
});

test('a switch that fails leaves the rubric as it was and says why', async () => {
  const book = townBook();
  book.faults.failNext('useRubric', personError('シートが保護されています。'));
  renderPane(book, { view: 'rubric' });
  await choose('評価基準', 'level');
  await screen.findByRole('table');
  await press('この評価基準に切り替える');
  expect(await screen.findByText('シートが保護されています。')).toBeVisible();
  expect(await rubricOf(book)).toBe('pace');
});

test('the evaluation year is one of the plan’s and switches on request', async () => {
  const book = townBook();
  renderPane(book, { view: 'rubric' });
  const list = await screen.findByRole('combobox', { name: '評価年度' });
  expect(
    within(list)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['R2年度', 'R3年度', 'R4年度', 'R5年度', 'R6年度']);
  expect(screen.queryByRole('button', { name: 'この年度に切り替える' })).toBeNull();
  await choose('評価年度', '2023');
  await press('この年度に切り替える');
  expect(await screen.findByRole('heading', { name: '評価年度を切り替えました' })).toHaveFocus();
  await waitFor(() => expect(screen.getByRole('combobox', { name: '評価年度' })).toHaveValue('2023'));
  const state = await book.look();
  expect(state.kind === 'book' && state.evaluationYear).toBe(2023);
});

test('the years of a plan that only the book knows can be switched as well', async () => {
  const plan = { ...townPlan, id: 'other-2030', firstYear: 2022, lastYear: 2025 };
  const book = FakeBook.withBook(plan, 'pace', 2022);
  renderPane(book, { view: 'rubric' });
  const list = await screen.findByRole('combobox', { name: '評価年度' });
  expect(
    within(list)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['R4年度', 'R5年度', 'R6年度', 'R7年度']);
  await choose('評価年度', '2025');
  await press('この年度に切り替える');
  await waitFor(async () => expect(await book.look()).toMatchObject({ evaluationYear: 2025 }));
});

async function rubricOf(book: FakeBook): Promise<string | null> {
  const state = await book.look();
  return state.kind === 'book' ? state.rubric.id : null;
}
