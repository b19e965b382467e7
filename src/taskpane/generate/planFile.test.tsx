import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { FakeBook } from '../testing/fakeBook';
import { townPlan } from '../testing/plan';
import { button, press, renderPane } from '../testing/renderPane';

const builtIn = readFileSync(path.join(__dirname, '../../plan/plans/mine.json'), 'utf8');

async function open(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const input = await screen.findByLabelText('別の計画ファイルを開く…', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([content], name)] } });
}

test('a good one takes the plan’s place and is previewed', async () => {
  const book = new FakeBook();
  renderPane(book, { view: 'generate' });
  await open('mine.json', builtIn);
  expect(await screen.findByText('「mine.json」を読み込みました。')).toBeVisible();
  expect(await screen.findByRole('img', { name: '重点戦略 5、戦略方針 15、施策 38、KPI 74' })).toBeVisible();
  await press('この内容で生成');
  await screen.findByRole('heading', { name: 'KPIシートを生成しました' });
  expect(book.requests[0]?.plan.id).toBe('mine-2020');
});

test('a broken one is told place by place, and the plan stays', async () => {
  renderPane(new FakeBook(), { view: 'generate' });
  await open('broken.json', builtIn.replace('"firstYear": "R2"', '"firstYear": "R99"'));
  expect(await screen.findByText(/「broken.json」には直すところが \d+ か所あります/)).toBeVisible();
  expect(screen.getByText(/lastYear（最後の年度）の "R6" が、最初の年度 "R99" より前です/)).toBeVisible();
  expect(screen.getByRole('combobox', { name: '計画' })).toHaveDisplayValue('架空町 第1期まち戦略');
});

test('one that is no JSON is refused with its name', async () => {
  renderPane(new FakeBook(), { view: 'generate' });
  await open('plan.json', '計画,目標\n1,2');
  expect(await screen.findByText(/「plan.json」には直すところが 1 か所あります/)).toBeVisible();
});

test('one in Shift_JIS is refused before its characters are garbled', async () => {
  renderPane(new FakeBook(), { view: 'generate' });
  await open('sjis.json', Uint8Array.of(0x7b, 0x22, 0x94, 0xfc, 0x22, 0x7d));
  expect(await screen.findByText(/「sjis.json」の文字コードが UTF-8 ではありません/)).toBeVisible();
  expect(screen.getByText(/UTF-8 にして保存し直してください/)).toBeVisible();
});

test('a book keeps its plan: it is generated again without its file', async () => {
  renderPane(FakeBook.withBook({ ...townPlan, id: 'other-2030' }, 'pace', 2022), { view: 'generate' });
  await waitFor(() => expect(button('この内容で生成')).not.toHaveAttribute('aria-disabled', 'true'));
  expect(screen.queryByText(/その計画ファイルを開いてください/)).toBeNull();
});

test('for a book whose plan is not known here, its plan file is asked for before anything is generated', async () => {
  const book = FakeBook.withBook({ ...townPlan, id: 'other-2030' }, 'pace', 2022);
  book.losesPlan = true;
  renderPane(book, { view: 'generate' });
  expect(
    await screen.findByText(
      /このブックの計画「第1期まち戦略」から生成し直すには、その計画ファイルを開いてください/,
    ),
  ).toBeVisible();
  expect(button('この内容で生成')).toHaveAttribute('aria-disabled', 'true');
  await open('mine.json', builtIn);
  expect(
    await screen.findByText(/このブックには別の計画（第1期まち戦略）のKPIシートがあります/),
  ).toBeVisible();
});
