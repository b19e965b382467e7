import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { FakeChecker, plant, repairing } from '../testing/fakeChecker';
import { townPlan } from '../testing/plan';
import { button, personError, press, renderPane } from '../testing/renderPane';

const slip = (address: string, kpi: string, before: string, after: number) =>
  plant({ code: 'V02', kpi, name: `指標${kpi}`, ...repairing(after, { address, before }) });

/** Two slips that are safe to repair, one repair to be looked at, one error without repair. */
function townChecker(): FakeChecker {
  const checker = new FakeChecker();
  checker.findings = [
    slip('Q6', '1-1-1-1', '１２３４', 1234),
    slip('Q7', '1-1-1-2', '1,200人', 1200),
    plant({ code: 'U01', kpi: '1-1-2-1', ...repairing(30, { address: 'Q8', before: '30000', safe: false }) }),
    plant({ code: 'V01', kpi: '2-1-1-1', value: '約30' }),
  ];
  return checker;
}

async function start(checker: FakeChecker): Promise<void> {
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022), { view: 'check', checker });
  await press('検証する');
  await screen.findByText(/に検証$/);
}

test('a repair is shown as before → after and done by one press; the focus goes on to the next finding', async () => {
  const checker = townChecker();
  await start(checker);
  await press(/KPI一覧!Q8 U01/);
  expect(screen.getByText('修正の内容').nextElementSibling).toHaveTextContent('30000 → 30');
  await press('修正');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^R4実績 .* U01/ })).toBeNull());
  expect(button(/KPI一覧!Q6 V02/)).toHaveFocus();
  expect(checker.findings.map(({ code }) => code)).toEqual(['V02', 'V02', 'V01']);
});

test('まとめて修正 shows every safe repair ticked and repairs those that stay ticked', async () => {
  const checker = townChecker();
  await start(checker);
  await press('まとめて修正（2 件）');
  expect(await screen.findByRole('heading', { name: 'まとめて修正' })).toHaveFocus();
  const rows = within(screen.getByRole('list', { name: '修正するセル' })).getAllByRole('checkbox');
  expect(rows).toHaveLength(2);
  expect(
    screen.getByRole('checkbox', { name: /1-1-1-1 指標1-1-1-1 .*KPI一覧!Q6 V02 １２３４ 変更後 1234/ }),
  ).toBeChecked();
  expect(checker.writes).toBe(1);
  fireEvent.click(rows[1] as HTMLElement);
  expect(screen.getByText('2 件中 1 件を選択')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'すべて選ぶ' })).toBePartiallyChecked();
  await press('1 件を修正');
  expect(await screen.findByText('1 件を修正しました')).toBeVisible();
  expect(screen.getByRole('heading', { name: '見つかったこと 3 件' })).toHaveFocus();
  expect(checker.findings.map(({ kpi }) => kpi)).toEqual(['1-1-1-2', '1-1-2-1', '2-1-1-1']);
});

test('all can be unticked and ticked at once, and nothing ticked repairs nothing', async () => {
  await start(townChecker());
  await press('まとめて修正（2 件）');
  const all = await screen.findByRole('checkbox', { name: 'すべて選ぶ' });
  fireEvent.click(all);
  expect(button('0 件を修正')).toHaveAttribute('aria-disabled', 'true');
  fireEvent.click(all);
  expect(button('2 件を修正')).not.toHaveAttribute('aria-disabled', 'true');
});

test('what is filtered out is not repaired along', async () => {
  const checker = townChecker();
  checker.findings = checker.findings.map((finding, row) =>
    row === 0 ? { ...finding, section: '子育て課' } : finding,
  );
  await start(checker);
  fireEvent.change(screen.getByRole('combobox', { name: '担当課' }), { target: { value: '=子育て課' } });
  await press('まとめて修正（1 件）');
  await press('1 件を修正');
  expect(await screen.findByText('1 件を修正しました')).toBeVisible();
  expect(checker.findings).toHaveLength(3);
});

test('a repair that did not help is told, and its finding stays', async () => {
  const checker = townChecker();
  checker.stubborn.add(checker.findings[0] as (typeof checker.findings)[number]);
  await start(checker);
  await press('まとめて修正（2 件）');
  await press('2 件を修正');
  expect(await screen.findByText(/2 件のうち 1 件を修正しました/)).toBeVisible();
  expect(button(/KPI一覧!Q6 V02/)).toBeVisible();
});

test('a failed batch says why on its page, with everything still ticked, and can be tried again', async () => {
  const checker = townChecker();
  await start(checker);
  checker.faults.failNext('repair', personError('シートが保護されています。'));
  await press('まとめて修正（2 件）');
  await press('2 件を修正');
  expect(await screen.findByText('シートが保護されています。')).toBeVisible();
  expect(button('2 件を修正')).toBeVisible();
  await press('もう一度');
  expect(await screen.findByText('2 件を修正しました')).toBeVisible();
});

test('the last repairs are put back after a look at what would stand again; what was edited since stays', async () => {
  const checker = townChecker();
  checker.edited.add('Q7');
  await start(checker);
  await press('まとめて修正（2 件）');
  await press('2 件を修正');
  await press('元に戻す');
  expect(await screen.findByRole('heading', { name: '修正を元に戻す' })).toHaveFocus();
  const back = within(screen.getByRole('list', { name: '元に戻すセル' })).getAllByRole('listitem');
  expect(back.map(({ textContent }) => textContent)).toEqual([
    '1-1-1-1 指標1-1-1-1R4実績 KPI一覧!Q61234 → １２３４',
  ]);
  expect(screen.getByRole('heading', { name: 'そのまま残すもの 1 件' })).toBeVisible();
  expect(screen.getByText('Q7 は修正の後に変わっています。')).toBeVisible();
  await press('1 か所を元に戻す');
  expect(await screen.findByText('修正を元に戻しました')).toBeVisible();
  expect(checker.findings).toHaveLength(4);
  expect(screen.queryByRole('button', { name: '元に戻す' })).toBeNull();
});

test('the way back from either page writes nothing', async () => {
  const checker = townChecker();
  await start(checker);
  await press('まとめて修正（2 件）');
  await press('一覧に戻る');
  expect(screen.getByRole('heading', { name: '見つかったこと 4 件' })).toBeVisible();
  expect(checker.writes).toBe(1);
});

test('確認済 asks for a reason, keeps it, and can be taken back', async () => {
  const checker = townChecker();
  await start(checker);
  await press(/^R4実績 .* V01/);
  await press('確認済にする');
  const reason = screen.getByRole('textbox', { name: /確認済とする理由/ });
  expect(reason).toHaveFocus();
  await press('確認済にする');
  expect(screen.getByText('理由を入力してください。')).toBeVisible();
  expect(checker.writes).toBe(1);
  fireEvent.change(reason, { target: { value: ' 大会の開催年のため ' } });
  await press('確認済にする');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^R4実績 .* V01/ })).toBeNull());
  expect(screen.getByRole('heading', { name: '見つかったこと 3 件' })).toBeVisible();
  expect(button('確認済 1 件')).toHaveAttribute('aria-expanded', 'false');
  await press('確認済 1 件');
  expect(screen.getByText('理由: 大会の開催年のため')).toBeVisible();
  await press('2-1-1-1 V01 を戻す');
  expect(await screen.findByRole('heading', { name: '見つかったこと 4 件' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /確認済 1 件/ })).toBeNull();
});

test('Esc leaves the reason, and the focus goes back to where it was opened', async () => {
  const checker = townChecker();
  await start(checker);
  await press(/^R4実績 .* V01/);
  await press('確認済にする');
  await act(async () => {
    fireEvent.keyDown(screen.getByRole('textbox', { name: /確認済とする理由/ }), { key: 'Escape' });
  });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(button('確認済にする')).toHaveFocus();
  expect(checker.writes).toBe(1);
});

test('what makes a file unusable cannot be waved through', async () => {
  const checker = new FakeChecker();
  checker.findings = [plant({ code: 'S01', kpi: '', column: '', value: '' })];
  await start(checker);
  await press(/KPI一覧!Q6 S01/);
  expect(screen.queryByRole('button', { name: '確認済にする' })).toBeNull();
});
