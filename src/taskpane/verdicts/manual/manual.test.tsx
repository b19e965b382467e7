import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeBook } from '../../testing/fakeBook';
import { townPlan } from '../../testing/plan';
import { button, findButton, personError, press, renderPane } from '../../testing/renderPane';

/** 観光消費額 met, 宿泊者数 behind, the others blank. */
function townBook(): FakeBook {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  book.figures.set('1-1-1-1', 5200);
  book.figures.set('1-1-2-1', 12000);
  return book;
}

/** 宿泊者数, ×遅れ by its figure, judged ○順調 by hand. */
function judgedBook(): FakeBook {
  const book = townBook();
  book.manuals.set('1-1-2-1', {
    kpi: '1-1-2-1',
    verdict: '○順調',
    reason: '豪雨による休業',
    by: '企画課長',
    time: '2026-11-26 10:15',
    figure: 12000,
  });
  return book;
}

async function openForm(): Promise<void> {
  await press(/× 遅れ/);
  await press('1-1-2-1 の判定理由');
  await press('手動で判定 1-1-2-1');
}

const fill = (name: RegExp, value: string): void => {
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
};
const choose = (verdict: string): void => {
  fireEvent.change(screen.getByRole('combobox', { name: /^判定/ }), { target: { value: verdict } });
};

test('a KPI is judged by hand: what is computed and why, a grade, reason and name, everything shown before it is written', async () => {
  const book = townBook();
  renderPane(book);
  await openForm();
  expect(screen.getByRole('heading', { name: '1-1-2-1 の手動判定' })).toHaveFocus();
  const computed = screen.getByRole('region', { name: '計算の判定' });
  expect(computed).toHaveTextContent('×遅れ目標値 30000 人 に対して判定しました。');
  choose('○順調');
  fill(/^理由/, '豪雨による\n休業 ');
  fill(/^決定者/, '企画課長');
  const rows = within(screen.getByRole('list', { name: '書き込む内容' })).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    '1-1-2-1 宿泊者数「KPI一覧」の 判定×遅れ → ○順調',
    '1-1-2-1 宿泊者数「KPI一覧」の 判定理由目標値 30000 人 に対して判定しました。 → 手動判定 ○順調（決定者 企画課長、理由 豪雨による 休業）。計算では 目標値 30000 人 に対して判定しました。',
    '1-1-2-1 宿泊者数「手動判定」の行（空白） → 企画課長、豪雨による 休業',
  ]);
  await press('この判定にする');
  expect(await screen.findByRole('heading', { name: '1-1-2-1 を手動で判定しました' })).toHaveFocus();
  expect(book.manuals.get('1-1-2-1')).toMatchObject({
    verdict: '○順調',
    reason: '豪雨による 休業',
    by: '企画課長',
  });
  expect(book.manuals.get('1-1-2-1')?.time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  await press(/○ 順調/);
  expect(button(/宿泊者数/)).toHaveTextContent('✎手動判定');
  expect(button(/宿泊者数/)).not.toHaveTextContent('要再確認');
});

test('without grade, reason or name nothing is written, each says what it lacks, and the first one has the focus', async () => {
  const book = townBook();
  renderPane(book);
  await openForm();
  await press('この判定にする');
  expect(screen.getByText('判定を選んでください。')).toBeVisible();
  expect(screen.getByText('理由を入力してください。')).toBeVisible();
  expect(screen.getByText('決定者を入力してください。')).toBeVisible();
  expect(screen.getByRole('combobox', { name: /^判定/ })).toHaveFocus();
  choose('○順調');
  fill(/^理由/, 'あ'.repeat(201));
  await press('この判定にする');
  expect(screen.getByText('200 文字以内で入力してください。')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^理由/ })).toHaveFocus();
  expect(book.manuals.size).toBe(0);
});

test('a writing that fails says why, keeps what was typed, and can be tried again', async () => {
  const book = townBook();
  book.faults.failNext('judgeByHand', personError('ブックの構成が保護されています。'));
  renderPane(book);
  await openForm();
  choose('○順調');
  fill(/^理由/, '豪雨');
  fill(/^決定者/, '企画課長');
  await press('この判定にする');
  expect(await screen.findByText('ブックの構成が保護されています。')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /^理由/ })).toHaveValue('豪雨');
  await press('もう一度');
  expect(await screen.findByRole('heading', { name: '1-1-2-1 を手動で判定しました' })).toBeVisible();
});

test('leaving the form writes nothing and leads back to the list', async () => {
  const book = townBook();
  renderPane(book);
  await openForm();
  await press('戻る');
  expect(screen.getByRole('heading', { name: '×遅れ 1 件' })).toHaveFocus();
  expect(book.manuals.size).toBe(0);
});

test('another figure flags the verdict in words, and it is confirmed as it is', async () => {
  const book = judgedBook();
  renderPane(book);
  await screen.findByText('6 中 2 判定');
  expect(screen.queryByRole('heading', { name: /要再確認/ })).toBeNull();
  await waitFor(() => expect(book.watcherCount).toBe(1));
  await act(async () => book.type('1-1-2-1', 31000));
  const flagged = await screen.findByRole('region', { name: '要再確認の手動判定 1 件' });
  expect(within(flagged).getByRole('button', { name: /宿泊者数/ })).toHaveTextContent('▲要再確認');
  await press('1-1-2-1 の判定理由');
  await press('手動判定を見る 1-1-2-1');
  expect(screen.getByText(/決めた後に、実績・目標・評価基準・評価年度のどれかが変わりました/)).toBeVisible();
  expect(screen.getByRole('region', { name: '手動判定の内容' })).toHaveTextContent(
    '○順調✎手動判定▲要再確認理由豪雨による休業決定者企画課長決定日時2026-11-26 10:15',
  );
  expect(screen.getByRole('region', { name: '計算の判定' })).toHaveTextContent('◎達成');
  await press('このまま有効とする');
  expect(await screen.findByRole('heading', { name: '1-1-2-1 を手動で判定しました' })).toHaveFocus();
  expect(screen.queryByRole('heading', { name: /要再確認/ })).toBeNull();
  expect(book.manuals.get('1-1-2-1')).toMatchObject({ verdict: '○順調', by: '企画課長', figure: 31000 });
});

test('one that stands is not asked to be confirmed; it is changed with what it says already filled in', async () => {
  const book = judgedBook();
  renderPane(book);
  await press(/○ 順調/);
  await press('1-1-2-1 の判定理由');
  await press('手動判定を見る 1-1-2-1');
  await findButton('手動判定を変える');
  expect(screen.queryByRole('button', { name: 'このまま有効とする' })).toBeNull();
  await press('手動判定を変える');
  expect(screen.getByRole('combobox', { name: /^判定/ })).toHaveValue('○順調');
  expect(screen.getByRole('textbox', { name: /^決定者/ })).toHaveValue('企画課長');
  choose('△やや遅れ');
  await press('この判定にする');
  await screen.findByRole('heading', { name: '1-1-2-1 を手動で判定しました' });
  expect(book.manuals.get('1-1-2-1')).toMatchObject({ verdict: '△やや遅れ', reason: '豪雨による休業' });
});

test('the computed verdict counts again after a page that shows what that writes', async () => {
  const book = judgedBook();
  renderPane(book);
  await press(/○ 順調/);
  await press('1-1-2-1 の判定理由');
  await press('手動判定を見る 1-1-2-1');
  await press('計算の判定に戻す');
  const rows = within(screen.getByRole('list', { name: '書き込む内容' })).getAllByRole('listitem');
  expect(rows[0]).toHaveTextContent('○順調 → ×遅れ');
  expect(rows[2]).toHaveTextContent('企画課長、豪雨による休業 → （空白）');
  expect(book.manuals.size).toBe(1);
  await press('計算の判定に戻す');
  expect(await screen.findByRole('heading', { name: '1-1-2-1 を計算の判定に戻しました' })).toHaveFocus();
  expect(book.manuals.size).toBe(0);
});

test('who decided last is offered for the next decision', async () => {
  renderPane(judgedBook());
  await press(/◎ 達成/);
  await press('1-1-1-1 の判定理由');
  await press('手動で判定 1-1-1-1');
  expect(screen.getByRole('textbox', { name: /^決定者/ })).toHaveValue('企画課長');
});

test('in English every step speaks English, and the sheet keeps its Japanese', async () => {
  renderPane(judgedBook(), { language: 'en' });
  await press(/On track/);
  await press('Why: 1-1-2-1');
  await press('Show what was set: 1-1-2-1');
  await press('Back to the computed verdict');
  expect(screen.getByText(/The row of the decision/)).toBeVisible();
  expect(screen.getByText('○順調')).toBeVisible();
});
