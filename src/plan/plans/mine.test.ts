import { builtInPlan } from '../builtInPlan';
import { parseFiscalYear } from '../fiscalYear';
import { type Note, planRows } from '../plan';

/** As the plan prints them: id, unit, 現状値, 目標値, read from the text a second time, apart from mine.json. */
const PRINTED = `
  1-1-1-1 千人 499 540
  1-1-1-2 千円 279072 293026
  1-1-2-1 人 51220 133000
  1-1-2-2 箇所 11 13
  1-1-2-3 % 2 40
  1-1-3-1 % 42.2 60.0
  1-1-3-2 人 12 27
  1-2-1-1 品 1 2
  1-2-1-2 トン 518 550
  1-2-1-3 者 9 14
  1-2-1-4 千円 34484 43105
  1-2-2-1 法人 24 27
  1-2-2-2 法人 1 3
  1-2-2-3 人 10 13
  1-3-1-1 社 7 10
  1-3-1-2 団体 — 1
  1-3-2-1 回 1 2
  1-3-2-2 % 9 15
  1-3-3-1 社 — 1
  1-3-3-2 件 5 6
  1-3-3-3 社 0 1
  1-4-1-1 者 7 10
  1-4-1-2 件 — 1
  1-4-2-1 者 — 1
  1-4-2-2 社等 4 6
  1-4-3-1 者 — 1
  1-4-3-2 % — 40
  2-1-1-1 人 1 8
  2-1-1-2 回 0 5
  2-1-2-1 件 6 21
  2-1-3-1 人 1522 1500
  2-2-1-1 人 391 400
  2-2-2-1 人 5000 5000
  2-2-3-1 者 11 12
  2-3-1-1 % 64.4 70.0
  2-3-1-2 % 92.5(H31) 95.0
  2-3-1-3 回 6 10
  2-3-2-1 % 30.7 50.0
  2-3-2-2 % 11.7 75.0
  2-3-3-1 % 94.4 95.0
  3-1-1-1 人 2504 2700
  3-1-1-2 回 580000 750000
  3-1-2-1 人 3568 4890
  3-1-3-1 人 23 285
  3-1-3-2 人 — 200
  3-2-1-1 件 2928 3666
  3-2-1-2 団体 3 4
  3-2-2-1 人 370 500
  3-3-1-1 人 110 630
  3-3-1-2 件 12 75
  3-3-1-3 人 11 31
  4-1-1-1 人 2380 3580
  4-1-2-1 % 13.4 14.2
  4-1-2-2 人 304 300
  4-2-1-1 人 64 79(R4)
  4-2-1-2 施設 0 4
  4-2-1-3 件 1 3(R3)
  4-2-2-1 施設 0 3
  4-2-2-2 m² 0 22500
  4-2-3-1 人 432 435
  4-2-3-2 者 6 6
  4-3-1-1 法人 — 1
  4-3-1-2 人 3 5
  4-3-2-1 件 — 1
  4-3-2-2 件 3 3
  4-3-3-1 協定 12 13
  4-3-4-1 人 1 1
  4-3-4-2 人 0 3
  5-1-1-1 人 1648 2091
  5-1-1-2 人 1196 1800
  5-1-2-1 ha 222(H29) 290
  5-1-2-2 計画 1 1
  5-2-1-1 枚 2937 4293(R5)
  5-2-1-2 件 1 2(R5)
`;

const plan = builtInPlan();
const rows = planRows(plan);

test('the built-in plan has 5 strategies, 15 policies, 38 measures and 74 KPIs', () => {
  const policies = plan.strategies.flatMap((strategy) => strategy.policies);
  const measures = policies.flatMap((policy) => policy.measures);
  expect([plan.strategies.length, policies.length, measures.length, rows.length]).toEqual([5, 15, 38, 74]);
  expect(new Set(measures.map(({ code }) => code)).size).toBe(38);
  expect(new Set(rows.map(({ kpi }) => kpi.id)).size).toBe(74);
});

test('every unit and figure, and every year that a cell prints, is as printed', () => {
  const printed = PRINTED.trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([id, unit, baseline = '', target = '']) => ({
      id,
      unit,
      ...cell('baseline', baseline),
      ...cell('target', target),
    }));
  const held = rows.map(({ kpi: { id, unit, baseline, baselineYear, target, targetYear } }) => ({
    ...{ id, unit, baseline, baselineYear, target, targetYear },
  }));
  expect(held).toEqual(printed);
});

test('"—" is no baseline at 9 KPIs, which take the default year, and 5 targets equal their baseline', () => {
  const without = rows.filter(({ kpi }) => kpi.baseline === null);
  expect(without.map(({ kpi }) => kpi.baselineYear)).toEqual(Array.from({ length: 9 }, () => 2018));
  const kept = rows.filter(({ kpi }) => kpi.baseline === kpi.target).map(({ kpi }) => kpi.target);
  expect(kept).toEqual([5000, 6, 3, 1, 1]);
});

test('more is better at every KPI, also where the target is below the baseline', () => {
  expect(rows.filter(({ kpi }) => kpi.direction !== 'atLeast')).toEqual([]);
  const shrinking = rows.filter(({ kpi }) => kpi.baseline !== null && kpi.target < kpi.baseline);
  expect(shrinking.map(({ kpi }) => kpi.name)).toEqual([
    '地域子育て支援拠点延利用児童数',
    '認知症サポーター養成講座受講者数(年間)',
  ]);
});

test('集計区分 follows the words in the name, and the word is noted', () => {
  for (const { kpi } of rows) {
    const expected = kpi.name.includes('累計')
      ? 'cumulative'
      : /年間|1日当たり|延/.test(kpi.name)
        ? 'annual'
        : 'pointInTime';
    expect([kpi.id, kpi.accumulation]).toEqual([kpi.id, expected]);
    const noted = kpi.notes.some(({ kind, field }) => kind === 'inference' && field === 'accumulation');
    expect([kpi.id, noted]).toEqual([kpi.id, expected !== 'pointInTime']);
  }
  expect(rows.filter(({ kpi }) => kpi.accumulation === 'cumulative')).toHaveLength(11);
  expect(rows.filter(({ kpi }) => kpi.accumulation === 'annual')).toHaveLength(6);
});

test('小数桁 is 1 where the plan prints a decimal, else 0', () => {
  const decimal = rows.filter(({ kpi }) => kpi.decimals === 1).map(({ kpi }) => kpi.id);
  expect(decimal).toEqual(['1-1-3-1', '2-3-1-1', '2-3-1-2', '2-3-2-1', '2-3-2-2', '2-3-3-1', '4-1-2-1']);
  expect(rows.filter(({ kpi }) => kpi.decimals > 1)).toEqual([]);
});

test('every correction of the text is recorded beside the data, with what the text says', () => {
  const entries: { readonly place: string; readonly notes: readonly Note[] }[] = [
    ...plan.strategies.map(({ number, notes }) => ({ place: `重点戦略${number}`, notes })),
    ...[...new Set(rows.map(({ measure }) => measure))].map(({ code, notes }) => ({ place: code, notes })),
    ...rows.map(({ kpi }) => ({ place: kpi.id, notes: kpi.notes })),
  ];
  const corrections = entries.flatMap(({ place, notes }) =>
    notes.filter(({ kind }) => kind === 'correction').map(({ field }) => `${place} ${field}`),
  );
  expect(corrections).toEqual([
    ...['重点戦略3 title', '重点戦略4 title'],
    ...['2-3-2 title', '3-2-1 title', '3-2-2 title', '5-2-1 title'],
    ...[
      '2-3-1-1 name',
      '2-3-1-2 baselineYear',
      '2-3-3-1 name',
      '4-2-1-2 name',
      '4-2-2-2 unit',
      '5-2-1-1 name',
    ],
  ]);
});

test('no reading error is left in what people see', () => {
  const texts = rows.flatMap(({ strategy, policy, measure, kpi }) => [
    ...[strategy.title, policy.title, measure.title, measure.summary, kpi.name, kpi.unit],
  ]);
  const errors = /美祿|訪りたい|つなく|つながり関係|ICT情報活用|ソサエティ\s|[<>\n\t]|^\s|\s$/u;
  expect(texts.filter((text) => errors.test(text))).toEqual([]);
});

test('the default target year R6 is a setting of the plan, marked as inferred', () => {
  expect(plan.defaults).toEqual({ baselineYear: 2018, targetYear: 2024, targetYearInferred: true });
  const inferred = plan.notes.filter(({ kind }) => kind === 'inference').map(({ field }) => field);
  expect(inferred).toEqual(
    expect.arrayContaining(['defaults.targetYear', 'direction', 'accumulation', 'decimals', 'section']),
  );
  expect([plan.id, plan.municipality, plan.firstYear, plan.lastYear]).toEqual([
    'mine-2020',
    '美祢市',
    2020,
    2024,
  ]);
});

test('each measure has a summary of one sentence', () => {
  for (const { measure } of rows) expect(measure.summary).toMatch(/^[^。]{29,59}。$/);
});

/** `92.5(H31)` → value 92.5, year 2019; without a year, H30 for 現状値 and R6 for 目標値; `—` → null. */
function cell(name: 'baseline' | 'target', text: string): Record<string, number | null> {
  const [figure = '', year] = text.replace(')', '').split('(');
  const defaultYear = name === 'baseline' ? 'H30' : 'R6';
  return {
    [name]: figure === '—' ? null : Number(figure),
    [`${name}Year`]: parseFiscalYear(year ?? defaultYear),
  };
}
