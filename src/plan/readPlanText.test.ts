import { builtInPlan } from './builtInPlan';
import { planRows } from './plan';
import example from './plans/example.json';
import mine from './plans/mine.json';
import { readPlan, readPlanText } from './readPlan';

test('a plan file in text is read with or without a byte order mark', () => {
  const text = JSON.stringify(mine);
  expect(readPlanText(text, 'mine.json')).toEqual({ ok: true, value: builtInPlan() });
  expect(readPlanText(`\uFEFF${text}`, 'mine.json')).toEqual({ ok: true, value: builtInPlan() });
});

test('a text that is not JSON is told with line and column', () => {
  const result = readPlanText('{\n  "id": "x",\n  "title": みなと市\n}', 'plan.json');
  expect(result.ok ? [] : result.errors.map(({ code }) => code)).toEqual(['plan-syntax']);
  const message = result.ok ? null : result.errors[0]?.message;
  expect(message?.ja).toBe('plan.json: JSONとして読めません。3行目の12文字目に「み」とあります。');
  expect(message?.en).toBe('plan.json: is not JSON. Line 3, column 12: unexpected "み".');
});

test('a text too large to be a plan is not parsed', () => {
  const result = readPlanText(' '.repeat(10 * 1024 * 1024 + 1), 'huge.json');
  expect(result.ok ? [] : result.errors.map(({ code }) => code)).toEqual(['plan-size']);
});

test('years, ids and defaults are filled in; what was left out is empty', () => {
  const result = readPlan(example, 'example.json');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const kpis = new Map(planRows(result.value).map(({ kpi }) => [kpi.id, kpi]));
  expect([...kpis.keys()]).toEqual(['1-1-1-1', '1-1-1-3', '1-1-2-1', '2-1-1-1', '2-1-1-2']);
  expect(kpis.get('1-1-1-1')).toMatchObject({ baselineYear: 2022, targetYear: 2026, section: '健康推進課' });
  expect(kpis.get('1-1-1-3')).toMatchObject({ baseline: null, baselineYear: 2023, seq: 3 });
  expect(kpis.get('2-1-1-1')).toMatchObject({ direction: 'within', target: 88, targetUpper: 93 });
  expect(kpis.get('2-1-1-2')).toMatchObject({ targetYear: 2028, section: '', notes: [] });
  expect(kpis.get('2-1-1-2')).not.toHaveProperty('targetUpper');
  expect(result.value.defaults).toEqual({ baselineYear: 2023, targetYear: 2026, targetYearInferred: false });
});
