import { assess } from '../../book/assess';
import { composeBook } from '../../book/compose';
import { NOTHING_KEPT, type Kept } from '../../book/kept';
import { withManual, type ManualDecision } from '../../book/manual/change';
import { bookNames } from '../../book/names';
import { plannedRows } from '../../book/plannedRows';
import { readManualVerdicts } from '../../book/records/manualVerdicts';
import { NO_RECORDS } from '../../book/records/records';
import { pace } from '../../kpi/rubrics/pace';
import { builtInPlan } from '../../plan';
import { valueOrThrow } from '../../words/message';
import { readWorkbook } from '../../xlsx/read';
import { writeBook } from '../../xlsx/write';
import { runCli } from '../testing/runCli';

const PLAN = builtInPlan();
const RAIN: ManualDecision = {
  kpi: '1-1-1-1',
  verdict: '○順調',
  reason: '豪雨による休業',
  by: '企画課長',
  time: '2026-11-26 10:15',
};

/** A figure for 1-1-1-1 in R6, and 1-1-1-1 judged by hand while `decidedOn` stood there. */
function keptWith(figure: number, decidedOn: number | null): Kept {
  const section = { section: { text: '観光課' } };
  const row = { section, reason: null, efforts: null, outlook: null, added: new Map() };
  const entered = (value: number): Kept => ({
    ...NOTHING_KEPT,
    rows: new Map([
      [
        '1-1-1-1',
        {
          ...row,
          actuals: new Map([[2024, { cell: { number: value }, actual: { kind: 'figure' as const, value } }]]),
        },
      ],
    ]),
  });
  const kept = entered(figure);
  if (decidedOn === null) return kept;
  const rows = plannedRows(PLAN, entered(decidedOn));
  const [first] = assess(rows, { evaluationYear: 2024, firstYear: PLAN.firstYear }, pace);
  if (!first) throw new Error('no KPI');
  return { ...kept, records: { ...NO_RECORDS, manualVerdicts: withManual([], RAIN, first) } };
}

async function judged(kept: Kept, ...options: string[]): Promise<string> {
  const book = composeBook({ plan: PLAN, rubric: pace, evaluationYear: 2024, suffix: '', kept });
  const files = { 'book.xlsx': await writeBook(book, { protect: false, created: new Date(0) }) };
  const ran = await runCli(['judge', 'book.xlsx', ...options], { files });
  expect([ran.exitCode, ran.error]).toEqual([0, '']);
  return ran.out;
}

async function kpis(kept: Kept): Promise<Record<string, unknown>[]> {
  return (JSON.parse(await judged(kept, '--json')) as { kpis: Record<string, unknown>[] }).kpis;
}

test('a KPI judged by hand has that verdict, and tells what is computed, who decided and why', async () => {
  const [first, ...others] = await kpis(keptWith(500, 500));
  expect(first).toMatchObject({
    id: '1-1-1-1',
    actual: 500,
    verdict: { symbol: '○', name: '順調' },
    computed: { symbol: '×', name: '遅れ' },
    manual: { verdict: '○順調', reason: '豪雨による休業', by: '企画課長', state: 'standing' },
  });
  expect(first?.['explanation']).toMatch(
    /^手動判定 ○順調（決定者 企画課長、理由 豪雨による休業）。計算では ×遅れ：/,
  );
  expect(others).toEqual((await kpis(keptWith(500, null))).slice(1));
});

test('decided on another figure it is to be confirmed again, in JSON and in the table', async () => {
  const kept = keptWith(500, 520);
  expect((await kpis(kept))[0]).toMatchObject({
    verdict: { symbol: '○', name: '順調' },
    manual: { state: 'recheck' },
  });
  const table = await judged(kept);
  expect(table).toMatch(/1-1-1-1 .*○順調（手動・要再確認）/);
  expect(table).toContain('74件中 1件判定');
});

test('issuing and collecting keep it in the master, and no issued book has it', async () => {
  const book = composeBook({
    plan: PLAN,
    rubric: pace,
    evaluationYear: 2024,
    suffix: '',
    kept: keptWith(500, 500),
  });
  const bytes = await writeBook(book, { protect: false, created: new Date(0) });
  const issued = await runCli(['issue', 'master.xlsx', '--out', 'issued'], {
    files: { 'master.xlsx': bytes },
  });
  const masters = [...issued.written].filter(([path]) => path.includes('発行後の原本'));
  const others = [...issued.written].filter(([path]) => path.endsWith('.xlsx') && !path.includes('原本'));
  const [master] = masters;
  if (!master) throw new Error(issued.error);
  expect(verdictsIn(master[1])).toEqual(['○順調']);
  expect(others.length).toBeGreaterThan(0);
  expect(others.flatMap(([, content]) => verdictsIn(content))).toEqual([]);

  const [back] = others;
  if (!back) return;
  const files = { 'master.xlsx': master[1], 'returned.xlsx': back[1] };
  const collected = await runCli(['collect', 'master.xlsx', 'returned.xlsx', '--out', 'merged.xlsx'], {
    files,
  });
  const merged = collected.written.get('merged.xlsx');
  expect(merged && verdictsIn(merged)).toEqual(['○順調']);
});

function verdictsIn(bytes: Uint8Array): string[] {
  const reading = valueOrThrow(readWorkbook(bytes, 'book.xlsx'));
  return readManualVerdicts(reading, bookNames('')).map(({ verdict }) => verdict);
}
