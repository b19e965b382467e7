import { act, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { FakeBook } from './testing/fakeBook';
import { FakeChecker, plant, repairing } from './testing/fakeChecker';
import { townPlan } from './testing/plan';
import { personError, press, renderPane } from './testing/renderPane';

/** Colours need a layout, which jsdom has not. */
async function findings(): Promise<string[]> {
  const { violations } = await act(() =>
    axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

function townBook(): FakeBook {
  const book = FakeBook.withBook(townPlan, 'pace', 2022);
  book.figures.set('1-1-1-1', 5200);
  book.figures.set('1-1-2-1', 12000);
  return book;
}

test('axe finds nothing in the welcome, nor beside a foreign sheet', async () => {
  const { unmount } = renderPane(new FakeBook());
  await screen.findByRole('button', { name: 'KPIシートを生成' });
  expect(await findings()).toEqual([]);
  unmount();
  const book = new FakeBook();
  book.foreignHolders = ['設定'];
  renderPane(book);
  await screen.findByRole('button', { name: '別の名前で生成' });
  expect(await findings()).toEqual([]);
});

test('axe finds nothing in the generating, its failure, and its result', async () => {
  const book = new FakeBook();
  book.foreignHolders = ['設定'];
  book.faults.failNext('generate', personError('ブックの構成が保護されています。'));
  renderPane(book, { view: 'generate' });
  await screen.findByRole('heading', { name: '生成される内容' });
  expect(await findings()).toEqual([]);
  await press('この内容で生成');
  await screen.findByText('ブックの構成が保護されています。');
  expect(await findings()).toEqual([]);
  await press('もう一度');
  await screen.findByRole('heading', { name: 'KPIシートを生成しました' });
  expect(await findings()).toEqual([]);
});

test('axe finds nothing in the verdicts, with KPIs listed, reasons open and a report', async () => {
  const book = townBook();
  const cell = { sheet: 'KPI一覧', address: 'X8', subject: '1-1-1-1', column: '判定' };
  book.overwritten = [{ ...cell, before: '達成', after: '◎達成' }];
  book.disagreements = [{ ...cell, before: '達成', after: '◎達成' }];
  renderPane(book);
  await press(/◎ 達成/);
  await press('1-1-1-1 の判定理由');
  await press('判定を更新');
  await screen.findByRole('heading', { name: '判定を更新しました' });
  expect(await findings()).toEqual([]);
});

test('axe finds nothing in the rubric view with its flips', async () => {
  renderPane(townBook(), { view: 'rubric' });
  fireEvent.change(await screen.findByRole('combobox', { name: '評価基準' }), {
    target: { value: 'expected' },
  });
  await screen.findByRole('table');
  expect(await findings()).toEqual([]);
});

test.each(['ja', 'en'] as const)(
  'axe finds nothing in the checks (%s): the list with details and reason, the repairs, what can be put back',
  async (language) => {
    const checker = new FakeChecker();
    checker.findings = [
      plant({ code: 'V02', ...repairing(1234, { before: '１２３４' }) }),
      plant({ code: 'V01', kpi: '2-1-1-1', value: '約30', place: { sheet: 'KPI一覧', address: 'Q10' } }),
      plant({ code: 'S06', kpi: '', name: '', section: '', column: '', place: null }),
    ];
    const says = (ja: string, en: string) => (language === 'ja' ? ja : en);
    renderPane(townBook(), { view: 'check', language, checker });
    await screen.findByRole('button', { name: says('検証する', 'Check') });
    expect(await findings()).toEqual([]);
    await press(says('検証する', 'Check'));
    await press(/Q10 V01/);
    await press(says('確認済にする', 'Mark as confirmed'));
    await press(says('確認済にする', 'Mark as confirmed'));
    expect(await findings()).toEqual([]);
    await press(says('まとめて修正（1 件）', 'Repair together (1)'));
    expect(await findings()).toEqual([]);
    await press(says('1 件を修正', 'Repair 1'));
    await press(says('元に戻す', 'Put back'));
    expect(await findings()).toEqual([]);
  },
);

test.each(['ja', 'en'] as const)(
  'axe finds nothing in the verdicts given by hand (%s): the form with its faults and preview, what was set, taking it back',
  async (language) => {
    const says = (ja: string, en: string) => (language === 'ja' ? ja : en);
    const book = townBook();
    renderPane(book, { language });
    await press(language === 'ja' ? /◎ 達成/ : /◎ Achieved/);
    await press(says('1-1-1-1 の判定理由', 'Why: 1-1-1-1'));
    await press(says('手動で判定 1-1-1-1', 'Set by hand: 1-1-1-1'));
    await press(says('この判定にする', 'Set this verdict'));
    expect(await findings()).toEqual([]);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '○順調' } });
    for (const field of screen.getAllByRole('textbox'))
      fireEvent.change(field, { target: { value: '豪雨' } });
    expect(await findings()).toEqual([]);
    await press(says('この判定にする', 'Set this verdict'));
    await screen.findByRole('heading', {
      name: says('1-1-1-1 を手動で判定しました', '1-1-1-1: verdict set by hand'),
    });
    await act(async () => book.type('1-1-1-1', 5300));
    await press(says('1-1-1-1 の判定理由', 'Why: 1-1-1-1'));
    expect(await findings()).toEqual([]);
    await press(says('手動判定を見る 1-1-1-1', 'Show what was set: 1-1-1-1'));
    expect(await findings()).toEqual([]);
    await press(says('計算の判定に戻す', 'Back to the computed verdict'));
    expect(await findings()).toEqual([]);
  },
);
