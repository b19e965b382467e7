import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { townPlan } from '../testing/plan';
import { button, findButton, personError, press, renderPane } from '../testing/renderPane';

const choose = async (label: string, value: string) =>
  fireEvent.change(await screen.findByRole('combobox', { name: label }), { target: { value } });

const previewed = () => screen.findByRole('heading', { name: '生成される内容' });

test('two presses make the book: generate, then this', async () => {
  const book = new FakeBook();
  renderPane(book);
  await press('KPIシートを生成');
  expect(screen.getByRole('heading', { name: 'KPIシートの生成' })).toHaveFocus();
  await previewed();
  await press('この内容で生成');
  expect(await screen.findByRole('heading', { name: 'KPIシートを生成しました' })).toHaveFocus();
  expect(screen.getByText(/シート 4 枚、KPI 6 件です/)).toBeVisible();
  expect(book.requests).toEqual([{ plan: townPlan, rubricId: 'pace', evaluationYear: 2022, suffix: '' }]);
});

test('going to the verdicts before Excel has been looked at anew asks to wait, and offers nothing to make again', async () => {
  const book = new FakeBook();
  renderPane(book);
  await press('KPIシートを生成');
  await previewed();
  const finishLooking = book.faults.hold('look');
  await press('この内容で生成');
  await press('判定を見る');
  expect(screen.getByText('ブックを読み込んでいます')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'KPIシートを作りましょう' })).toBeNull();
  await act(async () => finishLooking());
  expect(await screen.findByRole('tab', { name: '判定' })).toBeVisible();
});

test('the preview shows the framework, every sheet with its rows, and that undo will be gone', async () => {
  renderPane(new FakeBook(), { view: 'generate' });
  await previewed();
  expect(screen.getByRole('img', { name: '重点戦略 2、戦略方針 3、施策 4、KPI 6' })).toBeVisible();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'KPI一覧6新規',
    '施策4新規',
    '集計3新規',
    '設定24新規',
  ]);
  expect(screen.getByText(/「元に戻す」の履歴は消えます/)).toBeVisible();
});

test('the evaluation year begins with the latest year that is over', async () => {
  renderPane(new FakeBook(), { view: 'generate' });
  expect(await screen.findByRole('combobox', { name: '評価年度' })).toHaveValue('2022');
});

test('year and rubric that were chosen are what is generated', async () => {
  const book = new FakeBook();
  renderPane(book, { view: 'generate' });
  await choose('評価年度', '2021');
  await choose('評価基準', 'grant');
  await previewed();
  await press('この内容で生成');
  await screen.findByRole('heading', { name: 'KPIシートを生成しました' });
  expect(book.requests[0]).toMatchObject({ rubricId: 'grant', evaluationYear: 2021 });
});

test('after generating, the list is shown by selecting its first KPI, and the verdicts are a press away', async () => {
  const book = new FakeBook();
  renderPane(book, { view: 'generate' });
  await previewed();
  await press('この内容で生成');
  await press('KPI一覧を表示');
  await waitFor(() => expect(book.selected).toBe('1-1-1-1'));
  await press('判定を見る');
  expect(await screen.findByText('6 中 0 判定')).toBeVisible();
  expect(screen.getByRole('tab', { name: '判定' })).toHaveFocus();
});

test('generating again keeps the figures, and tells what stays and what goes back to the plan', async () => {
  const book = FakeBook.withBook(townPlan, 'level', 2021);
  book.figures.set('1-1-1-1', 5200);
  book.restoredByGenerate = [
    { sheet: 'KPI一覧', address: 'L8', subject: '1-1-1-1', column: '目標値', before: '9', after: '5,000' },
  ];
  book.unknownIds = ['9-9-9-1'];
  renderPane(book, { view: 'generate' });
  await previewed();
  expect(screen.getByRole('combobox', { name: '評価年度' })).toHaveValue('2021');
  expect(screen.getByRole('combobox', { name: '評価基準' })).toHaveValue('level');
  expect(screen.getByText('入力済みの実績 1 件は、そのまま残ります。')).toBeVisible();
  expect(screen.getByRole('heading', { name: '計画の値に戻るセル 1 件' })).toBeVisible();
  expect(screen.getByText('KPI一覧!L8').closest('li')).toHaveTextContent('9 → 5,000');
  await press(/KPI一覧!L8/);
  await waitFor(() => expect(book.selected).toBe('KPI一覧!L8'));
  expect(screen.getByText(/計画にない番号の行 1 件は、末尾に残ります: 9-9-9-1/)).toBeVisible();
  expect(within(screen.getByRole('table')).getAllByText('更新')).toHaveLength(4);
  await press('この内容で生成');
  await screen.findByRole('heading', { name: '計画の値に戻したセル 1 件' });
  expect(book.figures.get('1-1-1-1')).toBe(5200);
});

test('a bound that cannot be used is told before and after, and what Excel refused is not kept quiet', async () => {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  book.problems = [
    {
      code: 'setting-empty',
      message: { ja: '設定!E28 の境界値が空欄です。', en: 'The bound at 設定!E28 is empty.' },
      remedy: { ja: '値を入力してください。', en: 'Enter a value.' },
      cell: { sheet: '設定', address: 'E28' },
    },
  ];
  book.unfinished = [{ ja: 'グラフができませんでした。', en: 'The chart could not be drawn.' }];
  renderPane(book, { view: 'generate' });
  await previewed();
  expect(screen.getByRole('heading', { name: '使えないため元の値に戻る設定 1 件' })).toBeVisible();
  await press(/設定!E28/);
  await waitFor(() => expect(book.selected).toBe('設定!E28'));
  await press('この内容で生成');
  await screen.findByRole('heading', { name: '使えないため元の値に戻した設定 1 件' });
  expect(screen.queryByRole('button', { name: /設定!E28/ })).toBeNull();
  expect(screen.getByText('グラフができませんでした。')).toBeVisible();
});

test('beside a foreign sheet the names get an ending that can be changed', async () => {
  const book = new FakeBook();
  book.foreignHolders = ['KPI一覧'];
  renderPane(book);
  await press('別の名前で生成');
  const ending = await screen.findByLabelText(/シート名の末尾に付ける文字/);
  expect(ending).toHaveValue('(2)');
  fireEvent.change(ending, { target: { value: '_R5' } });
  await screen.findByText('KPI一覧_R5');
  await press('この内容で生成');
  await screen.findByRole('heading', { name: 'KPIシートを生成しました' });
  expect(book.requests[0]).toMatchObject({ suffix: '_R5' });
});

test('an ending that Excel would refuse is told at once, and nothing is generated', async () => {
  const book = new FakeBook();
  book.foreignHolders = ['KPI一覧'];
  renderPane(book, { view: 'generate' });
  const ending = await screen.findByLabelText(/シート名の末尾に付ける文字/);
  fireEvent.change(ending, { target: { value: 'R5/R6' } });
  expect(screen.getByText(/シート名に使えない文字/)).toBeVisible();
  expect(button('この内容で生成')).toHaveAttribute('aria-disabled', 'true');
  await press('この内容で生成');
  expect(book.requests).toEqual([]);
});

test('while generating, each step is told and the tabs wait', async () => {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  const finish = book.faults.hold('generate');
  renderPane(book, { view: 'generate' });
  await previewed();
  await press('この内容で生成');
  expect(await screen.findByText('ブックを読んでいます')).toBeVisible();
  expect(screen.getByRole('progressbar', { name: '生成しています' })).toHaveAttribute('aria-valuemax', '3');
  expect(screen.getByRole('tab', { name: '判定' })).toBeDisabled();
  await act(async () => finish());
  expect(await screen.findByRole('heading', { name: 'KPIシートを生成しました' })).toBeVisible();
});

test('generating that fails says why, keeps the choices, and the next press finishes', async () => {
  const book = new FakeBook();
  book.faults.failNext('generate', personError('ブックの構成が保護されています。'));
  renderPane(book, { view: 'generate' });
  await choose('評価基準', 'level');
  await previewed();
  await press('この内容で生成');
  expect(await screen.findByText('ブックの構成が保護されています。')).toBeVisible();
  expect(screen.getByRole('combobox', { name: '評価基準' })).toHaveValue('level');
  await press('もう一度');
  expect(await screen.findByRole('heading', { name: 'KPIシートを生成しました' })).toBeVisible();
});

test('a preview that fails says why and generating waits for it', async () => {
  const book = new FakeBook();
  book.faults.failNext('previewGenerate', personError('セル「設定!C5」を読めません。'));
  renderPane(book, { view: 'generate' });
  expect(await screen.findByText('セル「設定!C5」を読めません。')).toBeVisible();
  expect(button('この内容で生成')).toHaveAttribute('aria-disabled', 'true');
  await press('もう一度');
  await previewed();
  expect(button('この内容で生成')).not.toHaveAttribute('aria-disabled', 'true');
});

test('back leads to the start where nothing has been generated', async () => {
  renderPane(new FakeBook(), { view: 'generate' });
  await press('戻る');
  expect(await findButton('KPIシートを生成')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'KPIシートを作りましょう' })).toHaveFocus();
});

describe('protection', () => {
  test('the switch shows what stands in the workbook and says that there is no password', async () => {
    const book = FakeBook.withBook(townPlan, 'pace', 2022);
    renderPane(book, { view: 'generate' });
    const protection = await screen.findByRole('switch', { name: '入力欄のほかを保護する' });
    expect(protection).not.toBeChecked();
    expect(protection).toHaveAccessibleDescription(/パスワードはなく、だれでも解除できます/);
    fireEvent.click(protection);
    await waitFor(() => expect(protection).toBeChecked());
    expect(book.protectedNow).toBe(true);
  });

  test('when it cannot be switched, the switch stays as it was and says why', async () => {
    const book = FakeBook.withBook(townPlan, 'pace', 2022);
    book.faults.failNext('setProtected', personError('シートはパスワードで保護されています。'));
    renderPane(book, { view: 'generate' });
    const protection = await screen.findByRole('switch');
    fireEvent.click(protection);
    expect(await screen.findByText('シートはパスワードで保護されています。')).toBeVisible();
    expect(protection).not.toBeChecked();
  });
});

test('the book that was made can be saved as a file, made by the same description', async () => {
  const saved: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${saved.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const book = new FakeBook();
  renderPane(book, { view: 'generate' });
  await previewed();
  await press('この内容で生成');
  book.faults.failNext('compose', personError('busy'));
  await press('ファイルに保存');
  await press('もう一度');
  expect(await screen.findByText(/を書き出しました/, {}, { timeout: 15_000 })).toBeVisible();
  expect(click).toHaveBeenCalledTimes(1);
  expect(saved[0]?.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  expect(saved[0]?.size).toBeGreaterThan(10_000);
  click.mockRestore();
}, 30_000);
