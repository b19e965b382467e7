import { act, fireEvent, screen, within } from '@testing-library/react';
import { personError, press } from '../testing/renderPane';
import { give, GOOD, issued, openRound, statuses } from '../testing/roundPane';

test('returned files are listed with section, status and findings; what came back is remembered at once', async () => {
  const round = await issued();
  await give([
    round.returns(1, '商工.xlsx', GOOD),
    round.returns(2, '農林.xlsx', { '1-1-1-3': { R6実績: '約30' }, '1-1-1-4': { R6実績: 5 } }),
    round.unreadable('暗号.xlsx'),
    round.returns(1, '商工.xlsx', GOOD),
  ]);
  expect(statuses()).toEqual([
    expect.stringMatching(/^課が不明×受領不可暗号\.xlsx/),
    expect.stringMatching(/^農林課▲要修正農林\.xlsx.*要修正 1/),
    expect.stringMatching(/^商工観光課＝重複商工\.xlsx/),
    expect.stringMatching(/^商工観光課✓受領商工\.xlsx/),
  ]);
  expect(round.records.receipts.map(({ file, status }) => [file, status])).toEqual([
    ['商工.xlsx', 'waiting'],
    ['農林.xlsx', 'fix'],
  ]);
  expect(round.cell('1-1-1-1', 'R6実績')).toBe('未集計');
});

test('a file opened shows what was issued, accepted and sent, and the request to correct it', async () => {
  const round = await issued();
  await give([round.returns(2, '農林.xlsx', { '1-1-1-3': { R6実績: '約30' }, '1-1-1-4': { R6実績: 5 } })]);
  await press(/農林\.xlsx/);
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts.slice(0, 3)).toEqual(['未集計', '未集計', '約30']);
  const body = screen.getByLabelText<HTMLTextAreaElement>('本文');
  expect(body.value).toMatch(/^農林課 御中/);
  expect(body.value).toContain('約30');
});

test('a text that the frame may not copy is selected instead, and the keys are told', async () => {
  const round = await issued();
  round.at = { ...round.at, day: { year: 2026, month: 12, day: 12 } };
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('blocked')) } });
  await press(/^商工観光課/);
  await press('コピー: 本文');
  expect(await screen.findByText(/Ctrl\+C/)).toBeVisible();
  const body = screen.getByLabelText<HTMLTextAreaElement>('本文');
  expect(body).toHaveFocus();
  expect(body.selectionEnd).toBe(body.value.length);
});

test('accepting writes what the preview showed, with its log, in one batch, and can be put back', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/取り込む内容を確かめる/);
  const rows = within(screen.getByRole('list', { name: '取り込む値' })).getAllByRole('checkbox');
  expect(rows).toHaveLength(3);
  fireEvent.click(rows[1] as HTMLElement);
  const before = round.batches.length;
  await press('2 か所を取り込む');
  expect(await screen.findByText(/2 か所を取り込みました/)).toBeVisible();
  expect(round.batches).toHaveLength(before + 1);
  expect(round.cell('1-1-1-1', 'R6実績')).toBe('110');
  expect(round.cell('1-1-1-2', 'R6実績')).toBe('未集計');
  expect(round.records.receipts.map(({ file, status, taken }) => [file, status, taken])).toEqual([
    ['商工.xlsx', 'accepted', 2],
  ]);
  await press('元に戻す');
  const cells = within(await screen.findByRole('list', { name: '元に戻すセル' })).getAllByRole('listitem');
  expect(cells).toHaveLength(2);
  expect(cells.map(({ textContent }) => textContent)).toContain(
    '1-1-1-1 道の駅の商品販売額R6実績 KPI一覧!S6110 → 未集計',
  );
  await press('2 か所を元に戻す');
  expect(await screen.findByText('取り込みを元に戻しました')).toBeVisible();
  expect(round.cell('1-1-1-1', 'R6実績')).toBe('未集計');
});

test('what the book says otherwise since the preview is not written over', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/取り込む内容を確かめる/);
  round.type('1-1-1-1', 'R6実績', '把握不能');
  await press('3 か所を取り込む');
  expect(await screen.findByText(/確かめている間に原本が変わりました/)).toBeVisible();
  expect(round.cell('1-1-1-1', 'R6実績')).toBe('把握不能');
  expect(round.cell('1-1-1-2', 'R6実績')).toBe('未集計');
  const conflict = await screen.findByRole('radiogroup');
  expect(
    within(conflict)
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).checked),
  ).toEqual([false, false]);
  fireEvent.click(within(conflict).getByRole('radio', { name: /^ファイルを採る: 110/ }));
  await press('3 か所を取り込む');
  await screen.findByText(/3 か所を取り込みました/);
  expect(round.cell('1-1-1-1', 'R6実績')).toBe('110');
});

test('tomorrow the round goes on where it stood, and the same file changes nothing', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/取り込む内容を確かめる/);
  await press('3 か所を取り込む');
  await screen.findByText(/3 か所を取り込みました/);
  screen.getByRole('main');
  document.body.innerHTML = '';
  round.at = { ...round.at, day: { year: 2026, month: 12, day: 12 } };
  openRound(round);
  const rows = within(await screen.findByRole('list', { name: '担当課' })).getAllByRole('button');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '農林課!未提出KPI 2 件期限 2026-12-10 2 日超過',
    '商工観光課✓受領KPI 3 件期限 2026-12-10',
  ]);
  const before = round.batches.length;
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  expect(statuses()).toEqual([expect.stringMatching(/^商工観光課＝重複/)]);
  expect(round.batches).toHaveLength(before);
});

test('what has to be corrected goes back as a fresh book with a new number and its findings', async () => {
  const round = await issued();
  await give([round.returns(2, '農林.xlsx', { '1-1-1-3': { R6実績: '約30' }, '1-1-1-4': { R6実績: 5 } })]);
  await press('修正依頼ブックを作る（1 課）');
  expect(screen.getByText('R6実績_0003_農林課.xlsx')).toBeVisible();
  await press('1 課に発行する');
  await screen.findByRole('heading', { name: '1 件の調査票ができました' });
  expect(round.printed[2]?.sheets.map(({ name }) => name)).toContain('確認事項');
  expect(round.records.issues.at(-1)).toMatchObject({ issue: 'R6-0003', replaces: 'R6-0002' });
});

test('files of a zip are taken one by one, and a locked zip is told as one file', async () => {
  const round = await issued();
  const inside = [round.returns(1, '商工.xlsx', GOOD), round.unreadable('暗号.xlsx')];
  await give([round.zipOf('まとめ.zip', inside), new File(['x'], '施錠.zip')]);
  expect(statuses()).toEqual([
    expect.stringMatching(/受領不可暗号\.xlsx/),
    expect.stringMatching(/受領不可施錠\.zip/),
    expect.stringMatching(/受領商工\.xlsx/),
  ]);
});

test('cancelling while files are read keeps none of them', async () => {
  const round = await issued();
  const release = round.faults.hold('readFiles');
  const input = screen.getByLabelText('ファイルを選ぶ', { selector: 'input' });
  await act(async () =>
    fireEvent.change(input, { target: { files: [round.returns(1, '商工.xlsx', GOOD)] } }),
  );
  await press('中止');
  await act(async () => release());
  expect(await screen.findByText('中止しました。何も変わっていません。')).toBeVisible();
  expect(screen.queryByRole('heading', { name: /届いたファイル/ })).toBeNull();
});

test('a failed write is told, and trying again finishes', async () => {
  const round = await issued();
  await give([round.returns(1, '商工.xlsx', GOOD)]);
  await press(/取り込む内容を確かめる/);
  round.faults.failNext('applyChanges', personError('ブックの構成が保護されています。'));
  await press('3 か所を取り込む');
  expect(await screen.findByText('ブックの構成が保護されています。')).toBeVisible();
  expect(round.cell('1-1-1-1', 'R6実績')).toBe('未集計');
  await press('もう一度');
  await screen.findByText(/3 か所を取り込みました/);
});
