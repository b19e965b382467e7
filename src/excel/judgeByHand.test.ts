import type { Reading } from '../book/reading';
import { shownOf } from '../book/cells';
import { tableRowsOf } from '../book/readTable';
import type { ManualDecision, VerdictOverview } from './openBook';
import { contentsOf } from './testing/contents';
import { cutOff, cutsOf } from './testing/cuts';
import { drawn, quiet, REQUEST, type Drawn } from './testing/drawn';
import { tinyPlan } from './testing/plans';

jest.setTimeout(300_000);

const request = { ...REQUEST, plan: tinyPlan() };
const RAIN: ManualDecision = {
  kpi: '1-1-1-1',
  verdict: '○順調',
  reason: '豪雨による休業',
  by: '企画課長',
  time: '2026-11-26 10:15',
};

let workbook: Drawn['workbook'];
let book: Drawn['book'];
beforeEach(async () => {
  ({ workbook, book } = await drawn(request));
  await workbook.type('KPI一覧!Q6', '1');
});
afterEach(() => workbook.dispose());

const verdictShown = async (row = 6): Promise<string> => (await workbook.look(`KPI一覧!Y${row}`)).text;
const reasonShown = async (): Promise<string> => (await workbook.look('KPI一覧!Z6')).text;

async function rows(): Promise<Record<string, string>[]> {
  const { reading } = await book.readBook();
  return rowsOf(reading);
}

function rowsOf(reading: Reading): Record<string, string>[] {
  const table = reading.tables.get('手動判定表');
  if (!table) return [];
  return tableRowsOf(table).map((row) =>
    Object.fromEntries(table.headers.map((heading) => [heading, shownOf(row.cell(heading))])),
  );
}

function lineOf({ groups }: VerdictOverview, id: string) {
  const group = groups.find(({ kpis }) => kpis.some((kpi) => kpi.id === id));
  return { label: group?.label, manual: group?.kpis.find((kpi) => kpi.id === id)?.manual };
}

test("a verdict given by hand is the sheet's own verdict, counted by 「集計」, and told with its reason", async () => {
  const computed = await verdictShown();
  const others = await verdictShown(7);
  const counted = (await workbook.look('集計!C5')).text;
  const { verdicts, restored } = await book.judgeByHand(RAIN, quiet);
  expect(restored).toEqual([]);
  expect(await verdictShown()).toBe('○順調');
  expect(await verdictShown(7)).toBe(others);
  expect(Number((await workbook.look('集計!C5')).text)).toBe(Number(counted) + 1);
  expect(await reasonShown()).toMatch(
    new RegExp(`^手動判定 ○順調（決定者 企画課長、理由 豪雨による休業）。計算では ${computed}：`),
  );
  expect(lineOf(verdicts, '1-1-1-1')).toMatchObject({
    label: '○順調',
    manual: { computed, by: '企画課長', recheck: false },
  });
  expect(await rows()).toMatchObject([
    { 番号: '1-1-1-1', 手動判定: '○順調', 計算判定: computed, 状態: '有効', 決定日時: '2026-11-26 10:15' },
  ]);
  await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [], disagreements: [] });
});

test('another figure flags it in words and drops nothing, until it is confirmed or the figure is back', async () => {
  const computed = await verdictShown();
  await book.judgeByHand(RAIN, quiet);
  await workbook.type('KPI一覧!Q6', '99999999');
  const { verdicts } = await book.refresh(quiet);
  expect(lineOf(verdicts, '1-1-1-1')).toMatchObject({ label: '○順調', manual: { recheck: true } });
  expect(await verdictShown()).toBe('○順調');
  expect(await reasonShown()).toMatch(/^【要再確認】手動判定 ○順調（.*計算では ◎達成：/);
  expect(await rows()).toMatchObject([{ 手動判定: '○順調', 計算判定: '◎達成', 状態: '要再確認' }]);

  await workbook.type('KPI一覧!Q6', '1');
  await book.refresh(quiet);
  expect(await rows()).toMatchObject([{ 計算判定: computed, 状態: '有効' }]);

  await workbook.type('KPI一覧!Q6', '99999999');
  const confirmed = await book.judgeByHand({ ...RAIN, time: '2026-12-01 09:00' }, quiet);
  expect(lineOf(confirmed.verdicts, '1-1-1-1')).toMatchObject({ manual: { recheck: false } });
  expect(await rows()).toMatchObject([{ 状態: '有効', 決定日時: '2026-12-01 09:00' }]);
});

test('generating again, another rubric and another year keep it, the latter two with a flag', async () => {
  await book.judgeByHand(RAIN, quiet);
  await book.generate(request, quiet);
  expect(await verdictShown()).toBe('○順調');
  expect(await rows()).toMatchObject([{ 手動判定: '○順調', 状態: '有効' }]);
  await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [], disagreements: [] });

  const { flips } = await book.previewRubric('level');
  expect(flips.map(({ id }) => id)).not.toContain('1-1-1-1');
  const { verdicts } = await book.useRubric('level', quiet);
  expect(lineOf(verdicts, '1-1-1-1')).toMatchObject({ label: '○順調', manual: { recheck: true } });
  expect(await verdictShown()).toBe('○順調');
  expect(await rows()).toMatchObject([{ 状態: '要再確認', 計算判定: '遅れ' }]);
  await book.useRubric('pace', quiet);
  expect(await rows()).toMatchObject([{ 状態: '有効' }]);
  await book.setEvaluationYear(2023, quiet);
  expect(await rows()).toMatchObject([{ 手動判定: '○順調', 状態: '要再確認', 計算判定: '未入力' }]);
});

test('back to the computation, the sheet computes as it did before', async () => {
  await book.refresh(quiet);
  const verdict = await verdictShown();
  const { KPI一覧: before } = await contentsOf(workbook);
  await book.judgeByHand(RAIN, quiet);
  await book.judgeByHand({ ...RAIN, kpi: '1-1-1-2', verdict: '×遅れ' }, quiet);
  await book.judgeByComputation('1-1-1-2', quiet);
  expect(await rows()).toHaveLength(1);
  const { verdicts, restored } = await book.judgeByComputation('1-1-1-1', quiet);
  expect(restored).toEqual([]);
  expect(lineOf(verdicts, '1-1-1-1')).toEqual({ label: verdict, manual: undefined });
  expect(await verdictShown()).toBe(verdict);
  expect((await contentsOf(workbook)).KPI一覧).toEqual(before);
  await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [], disagreements: [] });
});

test('a 手動判定 that someone empties in the sheet gives way to the computed verdict; the row stays', async () => {
  const computed = await verdictShown();
  await book.judgeByHand(RAIN, quiet);
  const place = await workbook.look('手動判定!D5');
  expect(place.text).toBe('○順調');
  await workbook.type('手動判定!D5', '');
  expect(await verdictShown()).toBe(computed);
  const { verdicts, disagreements } = await book.refresh(quiet);
  expect({ ...lineOf(verdicts, '1-1-1-1'), disagreements }).toEqual({
    label: computed,
    manual: undefined,
    disagreements: [],
  });
  expect(await rows()).toMatchObject([{ 番号: '1-1-1-1', 理由: '豪雨による休業', 状態: '空欄' }]);
});

test('an overwritten formula comes back as the one that looks at 手動判定表 first, and protection stays', async () => {
  await book.setProtected(true);
  await book.judgeByHand(RAIN, quiet);
  await book.setProtected(false);
  await workbook.type('KPI一覧!Y6', '◎達成');
  await workbook.type('KPI一覧!Y7', '◎達成');
  await book.setProtected(true);
  const { restored } = await book.judgeByHand({ ...RAIN, reason: '台風' }, quiet);
  expect(restored.map(({ address }) => address)).toEqual(['Y6', 'Y7']);
  expect(await verdictShown()).toBe('○順調');
  await expect(book.refresh(quiet)).resolves.toMatchObject({ restored: [], disagreements: [] });
  await expect(book.look()).resolves.toMatchObject({ protected: true, outdated: false });
});

test('a KPI without a row cannot be judged by hand, and a verdict whose row is gone is kept and flagged', async () => {
  await expect(book.judgeByHand({ ...RAIN, kpi: '9-9-9-9' }, quiet)).rejects.toMatchObject({
    problem: { code: 'kpi-gone' },
  });
  await book.judgeByHand(RAIN, quiet);
  await workbook.type('KPI一覧!A6', '9-9-9-9');
  await book.refresh(quiet);
  expect(await rows()).toMatchObject([{ 番号: '1-1-1-1', 手動判定: '○順調', 状態: '要再確認' }]);
});

test('setting one takes four syncs, and updating with one no more than without', async () => {
  const syncs = async (work: () => Promise<unknown>): Promise<number> => {
    workbook.host.counters.reset();
    await work();
    return workbook.host.counters.syncs;
  };
  const without = await syncs(() => book.refresh(quiet));
  expect(await syncs(() => book.judgeByHand(RAIN, quiet))).toBe(4);
  expect(await syncs(() => book.refresh(quiet))).toBe(without);
});

test('cut off in any sync anywhere, the book is usable and the next press finishes', async () => {
  const cuts = await cutsOf(workbook.host, () => book.judgeByHand(RAIN, quiet));
  const expected = await contentsOf(workbook);
  for (const cut of cuts) {
    workbook.dispose();
    ({ workbook, book } = await drawn(request));
    await workbook.type('KPI一覧!Q6', '1');
    await cutOff(workbook.host, cut, () => book.judgeByHand(RAIN, quiet));
    await expect(book.look()).resolves.toMatchObject({ kind: 'book', outdated: false });
    await book.judgeByHand(RAIN, quiet);
    expect({ cut, ...(await contentsOf(workbook)) }).toEqual({ cut, ...expected });
  }
});
