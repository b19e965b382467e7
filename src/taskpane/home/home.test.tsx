import { act, fireEvent, screen } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { townPlan } from '../testing/plan';
import { button, personError, press, renderPane } from '../testing/renderPane';
import { WAITING_AFTER } from '../state/useTask';

test('a workbook without a book offers one next step: generating the KPI sheets', async () => {
  renderPane(new FakeBook());
  expect(await screen.findByRole('heading', { name: 'KPIシートを作りましょう' })).toBeVisible();
  expect(screen.getByText(/架空町の総合戦略にある 6 件の KPI/)).toBeVisible();
  expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['KPIシートを生成']);
  expect(screen.queryByRole('tab')).toBeNull();
  expect(document.body).toHaveFocus();
});

test('a foreign sheet is named, never overwritten, and another name is offered', async () => {
  const book = new FakeBook();
  book.foreignHolders = ['KPI一覧', '設定'];
  renderPane(book);
  expect(await screen.findByText(/「KPI一覧」「設定」は、この機能が作ったものではありません/)).toBeVisible();
  expect(button('別の名前で生成')).toBeEnabled();
});

test('after the person has renamed the foreign sheet, looking again finds the names free', async () => {
  const book = new FakeBook();
  book.foreignHolders = ['KPI一覧'];
  renderPane(book);
  await screen.findByText(/「KPI一覧」は/);
  book.foreignHolders = [];
  await press('もう一度確認');
  expect(await findStart()).toBeEnabled();
});

test('a workbook with a book shows the verdicts first', async () => {
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022));
  expect(await screen.findByText('6 中 0 判定')).toBeVisible();
  expect(screen.getByRole('tab', { name: '判定' })).toHaveAttribute('aria-selected', 'true');
});

test('the ribbon opens the rubric view directly', async () => {
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022), { view: 'rubric' });
  expect(await screen.findByText('現在の評価基準です。')).toBeVisible();
  expect(screen.getByRole('tab', { name: '評価基準' })).toHaveAttribute('aria-selected', 'true');
});

test('the arrow keys move between the views and take the focus along', async () => {
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022));
  await key(await screen.findByRole('tab', { name: '判定' }), 'ArrowRight');
  expect(screen.getByRole('tab', { name: '検証' })).toHaveFocus();
  await key(screen.getByRole('tab', { name: '検証' }), 'ArrowRight');
  expect(screen.getByRole('tab', { name: '収集' })).toHaveFocus();
  await key(screen.getByRole('tab', { name: '収集' }), 'ArrowRight');
  expect(screen.getByRole('tab', { name: '評価基準' })).toHaveFocus();
  expect(await screen.findByText('現在の評価基準です。')).toBeVisible();
  await key(screen.getByRole('tab', { name: '評価基準' }), 'End');
  expect(screen.getByRole('tab', { name: 'シート' })).toHaveFocus();
  await key(screen.getByRole('tab', { name: 'シート' }), 'ArrowRight');
  expect(screen.getByRole('tab', { name: '判定' })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: '判定' })).toBeVisible();
});

test('the ribbon’s verdicts need a book: without one the pane says how to make it', async () => {
  renderPane(new FakeBook(), { view: 'verdicts' });
  expect(await findStart()).toBeEnabled();
});

test('a workbook that cannot be read says why and can be tried again', async () => {
  const book = new FakeBook();
  book.faults.failNext('look', personError('ブックの構成が保護されています。', '保護を解除してください。'));
  renderPane(book);
  expect(await screen.findByText('ブックの構成が保護されています。')).toBeVisible();
  expect(screen.getByText(/保護を解除してください。/)).toBeVisible();
  await press('もう一度');
  expect(await findStart()).toBeEnabled();
  expect(screen.queryByText('ブックの構成が保護されています。')).toBeNull();
});

test('a failure that no one foresaw is shown as well, never a blank pane', async () => {
  const book = new FakeBook();
  book.faults.failNext('look', new TypeError('x is not a function'));
  renderPane(book);
  expect(await screen.findByText(/思いがけない問題が起きました（x is not a function）/)).toBeVisible();
  expect(button('もう一度')).toBeEnabled();
});

describe('while a cell is being edited', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('the pane says after a moment that Excel waits for the edit to end', async () => {
    const book = new FakeBook();
    const endEdit = book.faults.hold('look');
    renderPane(book);
    await act(() => jest.advanceTimersByTimeAsync(WAITING_AFTER - 1));
    expect(screen.getByText('ブックを読み込んでいます')).toBeVisible();
    expect(screen.queryByText(/セルを編集中のときは/)).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(1));
    expect(screen.getByText(/セルを編集中のときは、Enter キーか Esc キー/)).toBeVisible();
    await act(async () => endEdit());
    expect(screen.queryByText(/セルを編集中のときは/)).toBeNull();
    expect(button('KPIシートを生成')).toBeEnabled();
  });
});

test('in an English Excel the pane is English', async () => {
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022), { language: 'en' });
  expect(await screen.findByText('0 of 6 judged')).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Verdicts' })).toBeVisible();
  expect(screen.getByRole('button', { name: /Not entered/ })).toBeVisible();
  expect(document.body.textContent).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

const findStart = () => screen.findByRole('button', { name: 'KPIシートを生成' });

/** The views load when first shown, so the press is awaited with what it starts. */
const key = (target: HTMLElement, name: string) => act(async () => fireEvent.keyDown(target, { key: name }));
