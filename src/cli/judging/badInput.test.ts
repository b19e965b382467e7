import { runCli } from '../testing/runCli';

const RIGHT = { evaluationYear: 'R5', rubric: 'pace', kpis: [{ id: '1-1-1-1', actuals: { R5: 530 } }] };

async function complaint(input: unknown): Promise<string> {
  const stdin = typeof input === 'string' ? input : JSON.stringify(input);
  const ran = await runCli(['judge', '--json'], { stdin });
  expect([ran.exitCode, ran.out]).toEqual([1, '']);
  return ran.error;
}

const withKpi = (fields: Record<string, unknown>) => ({ ...RIGHT, kpis: [{ ...RIGHT.kpis[0], ...fields }] });

test.each<[string, unknown, string]>([
  ['nothing', '', '1行目の1文字目にあるはずの続きがありません'],
  ['a text that is not JSON', '{"evaluationYear": R5}', '1行目の20文字目に「R」とあります'],
  ['a list', [RIGHT], '全体に [ ] とあります'],
  ['null', 'null', '全体に null とあります'],
  [
    'no evaluation year',
    { ...RIGHT, evaluationYear: undefined },
    'evaluationYearがありません。「R5」の形の年度が必要です。',
  ],
  ['an unknown year', { ...RIGHT, evaluationYear: 'R0' }, 'evaluationYearに "R0" とあります。'],
  ['no rubric', { ...RIGHT, rubric: undefined }, 'rubricがありません。評価基準のID（pace、'],
  ['an unknown rubric', { ...RIGHT, rubric: 'toString' }, 'rubricに "toString" とあります。'],
  ['no KPIs', { ...RIGHT, kpis: undefined }, 'kpisがありません。'],
  ['a KPI that is no object', { ...RIGHT, kpis: [5] }, 'kpis[0]に 5 とあります。'],
  ['a KPI without id', { ...RIGHT, kpis: [{ actuals: {} }] }, 'kpis[0].idがありません。'],
  [
    'a KPI without actuals',
    { ...RIGHT, kpis: [{ id: '1-1-1-1' }] },
    'kpis[0].actuals（KPI 1-1-1-1）がありません。',
  ],
  ['actuals in a list', withKpi({ actuals: [1] }), 'kpis[0].actuals（KPI 1-1-1-1）に [ ] とあります。'],
  [
    'a key that is no year',
    withKpi({ actuals: { R5X: 1 } }),
    'kpis[0].actuals.R5X（KPI 1-1-1-1）は年度として読めません。',
  ],
  [
    'a year given twice',
    withKpi({ actuals: { R1: 1, H31: 2 } }),
    'kpis[0].actuals.H31（KPI 1-1-1-1）の年度は、別の書き方で',
  ],
  [
    'a word that is no state',
    withKpi({ actuals: { R5: '検討中' } }),
    'kpis[0].actuals.R5（KPI 1-1-1-1）に "検討中" とあります。',
  ],
  [
    'a figure typed as text',
    withKpi({ actuals: { R5: '530' } }),
    'kpis[0].actuals.R5（KPI 1-1-1-1）に "530" とあります。',
  ],
  ['true', withKpi({ actuals: { R5: true } }), 'kpis[0].actuals.R5（KPI 1-1-1-1）に true とあります。'],
  ['a figure beyond all bounds', JSON.stringify(RIGHT).replace('530', '1e999'), 'に Infinity とあります。'],
  [
    'an unknown id',
    withKpi({ id: '9-9-9-9' }),
    'kpis[0].id（KPI 9-9-9-9）のKPIは計画 mine-2020 にありません。',
  ],
  ['a misspelt field', withKpi({ basline: 1 }), 'kpis[0].basline（KPI 1-1-1-1）という項目はありません。'],
  [
    'a field named __proto__',
    JSON.stringify(RIGHT).replace('"id"', '"__proto__":{},"id"'),
    'kpis[0].__proto__（KPI 1-1-1-1）',
  ],
  [
    'a target as text',
    withKpi({ target: '540' }),
    'kpis[0].target（KPI 1-1-1-1）に "540" とあります。数値が必要です。',
  ],
  [
    'a bad direction',
    withKpi({ direction: '以上' }),
    'kpis[0].direction（KPI 1-1-1-1）に "以上" とあります。"atLeast"',
  ],
  ['a bad target year', withKpi({ targetYear: 'X' }), 'kpis[0].targetYear（KPI 1-1-1-1）に "X" とあります。'],
  [
    'a range without its end',
    withKpi({ direction: 'within' }),
    'kpis[0].targetUpper（KPI 1-1-1-1）がありません。',
  ],
  [
    'an end without a range',
    withKpi({ targetUpper: 600 }),
    'kpis[0].targetUpper（KPI 1-1-1-1）は方向が "within" のKPIにだけ',
  ],
  [
    'a range upside down',
    withKpi({ direction: 'within', targetUpper: 5 }),
    'の 5 が、下限の目標値 540 より小さくなっています。',
  ],
])('%s is bad input, named with its place', async (_, input, message) => {
  const error = await complaint(input);
  expect(error).toContain(`標準入力: `);
  expect(error).toContain(message);
  expect(error).toContain('standard input: ');
});

test('an unknown id is told which fields it lacks', async () => {
  const error = await complaint(withKpi({ id: 'x', target: 1, direction: 'atLeast' }));
  expect(error).toContain('あと baseline、accumulation が必要です。');
});

test('all bad places are told at once', async () => {
  const error = await complaint({ ...withKpi({ target: '1', unit: 5 }), evaluationYear: 'X', rubric: 'Y' });
  expect(error.match(/^標準入力/gm)).toHaveLength(4);
});

test('standard input in another encoding is told', async () => {
  const ran = await runCli(['judge'], { stdin: new Uint8Array([0x93, 0xfa]) });
  expect([ran.exitCode, ran.out]).toEqual([1, '']);
  expect(ran.error).toContain('標準入力: 文字コードがUTF-8ではありません。');
});

test('a byte order mark, as Windows adds it, does not matter', async () => {
  const ran = await runCli(['judge', '--json'], { stdin: `\uFEFF${JSON.stringify(RIGHT)}` });
  expect([ran.exitCode, ran.error]).toEqual([0, '']);
});

test('at a keyboard the command says that it is waiting', async () => {
  const ran = await runCli(['judge', '--json'], { stdin: JSON.stringify(RIGHT), stdinIsTerminal: true });
  expect(ran.exitCode).toBe(0);
  expect(ran.error).toContain('標準入力を待っています。');
});
