/** The pane at 「収集」 as a person goes through a round: two 課, five KPIs. For tests. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Language } from '../../words/message';
import { FakeBook } from './fakeBook';
import { FakeRound } from './fakeRound';
import { townPlan } from './plan';
import { press, renderPane } from './renderPane';

export const openRound = (round: FakeRound, language: Language = 'ja') =>
  renderPane(FakeBook.withBook(townPlan, 'pace', 2022), { view: 'round', round, language });

/** 商工観光課 is issued printed book 1, 農林課 printed book 2. */
export async function issued(
  round = new FakeRound(),
  open: () => unknown = () => openRound(round),
): Promise<FakeRound> {
  open();
  await press('調査票を発行');
  await press('2 課に発行する');
  await screen.findByRole('heading', { name: '2 件の調査票ができました' });
  await press('完了');
  await screen.findByRole('heading', { name: 'R6実績の収集' });
  return round;
}

export async function give(files: readonly File[], name = 'ファイルを選ぶ'): Promise<void> {
  const input = screen.getByLabelText(name, { selector: 'input' });
  await act(async () => fireEvent.change(input, { target: { files } }));
  await screen.findByRole('heading', { name: /届いたファイル/ });
}

export const GOOD = {
  '1-1-1-1': { R6実績: 110 },
  '1-1-1-2': { R6実績: 55 },
  '1-1-1-3': { R6実績: '調査なし' },
};

export const statuses = () =>
  within(screen.getByRole('list', { name: /届いたファイル/ }))
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent);
