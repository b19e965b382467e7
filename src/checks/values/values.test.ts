import { codesOf, findingsOf, repairOf, type Years } from '../testing/oneCell';
import { found, subjectOf, type Entry } from '../testing/subject';
import { planOf } from '../../book/testing/smallPlan';
import { VALUE_CHECKS } from '.';
import { UNIT_CHECKS } from '../units';

const PEOPLE = { name: '参加者数', unit: '人', baseline: 1200, target: 1500 };
const FEW = { name: '認定者数', unit: '人', baseline: 12, target: 27 };
const SHARE = { name: '洋式化率', unit: '%', baseline: 42.2, target: 60, decimals: 1 };
const CHANGE = { name: '社会増減数', unit: '人', baseline: -120, target: -50 };

const date = (value: number, text: string): Entry => ({
  kind: 'date',
  value,
  text,
  numberFormat: 'm"月"d"日"',
});

test.each<[entry: Entry, codes: string, repair: string | null]>([
  [30, '', null],
  ['約30', 'V01', '30 unsafe'],
  ['30名程度', 'V01', '30 unsafe'],
  ['30人(見込み)', 'V01', '30 unsafe'],
  ['24(R5)', 'V01', '24 unsafe'],
  ['検討中', 'V01', null],
  ['なし', 'V01', null],
  ['ー', 'V01', null],
  ['該当なし', 'V01', null],
  ['N/A', 'V01', null],
  ['R元', 'V01', null],
  ['令和6年度', 'V01', null],
  ['未集計です', 'V01', '未集計 unsafe'],
  ['調査無し', 'V01', '調査なし unsafe'],
  ['廃止。', 'V01', '廃止 unsafe'],
  ['24件', 'V01', '24 unsafe'],
  ['2.4E+01', 'V01', '24 unsafe'],
  [true, 'V01', null],
  ['　調査なし ', '', null],
  ['24', 'V02', '24'],
  ['２４人', 'V02', '24'],
  [' 24 名。', 'V02', '24'],
  ['0人', 'V02', '0'],
  ['△5', 'V03', '5 unsafe'],
  ['▲5', 'V02+U04', null],
  ['12/15', 'V04', null],
  ['12 15', 'V04', null],
  ['12(13)', 'V04', null],
  ['12\n15', 'V04', null],
  ['24\n人', 'V04', '24 unsafe'],
  ['1-2', 'V04', null],
  [date(46024, '1月2日'), 'V05', null],
  ['1月2日', 'V05', null],
  ['2024/3/31', 'V05', null],
  [date(24, '1月24日'), 'V05', '24 #,##0 unsafe'],
  [{ kind: 'error', value: '#REF!', text: '#REF!', formula: '=#REF!' }, 'V06', null],
  ['#N/A', 'V06', null],
  ['', 'V08', null],
  ['  ', 'V08', null],
])('of a KPI that counts people, %j is %s and would become %j', (entry, codes, repair) => {
  expect(codesOf(FEW, entry)).toBe(codes);
  expect(repairOf(FEW, entry)).toBe(repair);
});

test.each<[Partial<typeof PEOPLE>, Entry, codes: string, repair: string | null]>([
  [PEOPLE, '1,234人', 'V02', '1234'],
  [PEOPLE, '1万2千', 'V02+U01', '12000 unsafe'],
  [PEOPLE, '1.3千', 'V02', '1300'],
  [PEOPLE, '1 234', 'V02', '1234 unsafe'],
  [PEOPLE, '1\u00a0234', 'V02', '1234'],
  [PEOPLE, '1.234', 'V02', '1234 unsafe'],
  [PEOPLE, '1.234,5', 'V01', '1234.5 unsafe'],
  [PEOPLE, { kind: 'text', value: '1234', text: '1234', numberFormat: '@' }, 'V02', '1234 #,##0'],
  [{ ...PEOPLE, unit: '千円' }, '1,234千円', 'V02', '1234'],
  [{ ...PEOPLE, unit: '千円' }, '1,234,000円', 'V02', '1234 unsafe'],
  [{ ...PEOPLE, unit: '円' }, '1.2千円', 'V02', '1200 unsafe'],
  [CHANGE, '▲50', 'V02', '-50'],
  [CHANGE, '−50人', 'V02', '-50'],
  [CHANGE, '△50', 'V03', '-50 unsafe'],
  [CHANGE, -50, '', null],
])('%j: %j is %s and would become %j', (kpi, entry, codes, repair) => {
  expect(codesOf(kpi, entry)).toBe(codes);
  expect(repairOf(kpi, entry)).toBe(repair);
});

test.each<[formula: string, result: Entry, codes: string, repair: string | null]>([
  ['=12+12', { kind: 'number', value: 24, text: '24' }, 'V07', '24'],
  ['=SUM(内訳[R6])', { kind: 'number', value: 24, text: '24' }, 'V07', '24'],
  ["='C:\\集計\\[課.xlsx]表'!B2", { kind: 'number', value: 24, text: '24' }, 'V07', '24 unsafe'],
  ['=[1]表!B2', { kind: 'number', value: 24, text: '24' }, 'V07', '24 unsafe'],
  ['="未"&"集計"', { kind: 'text', value: '未集計', text: '未集計' }, 'V07', '未集計'],
  ['=A1', { kind: 'notCalculated', value: null, text: '' }, 'V07', null],
  ['=B1&"人程度"', { kind: 'text', value: '24人程度', text: '24人程度' }, 'V01', '24 unsafe'],
  ['=1/0', { kind: 'error', value: '#DIV/0!', text: '#DIV/0!' }, 'V06', null],
  ['=IF(A1="","",A1)', { kind: 'text', value: '', text: '' }, 'V08', null],
])('the formula %s with the result %j is %s', (formula, result, codes, repair) => {
  const entry = { ...(result as object), formula };
  expect(codesOf(FEW, entry)).toBe(codes);
  expect(repairOf(FEW, entry)).toBe(repair);
});

test('what stands before a frozen formula is the formula', () => {
  const [finding] = findingsOf(FEW, { R6実績: { kind: 'number', value: 24, text: '24', formula: '=12+12' } });
  expect(finding?.repair).toMatchObject({ before: '=12+12', after: '24' });
  expect(finding?.message.ja).toContain('=12+12');
});

const PERCENT = (value: number): Entry => ({
  kind: 'number',
  value,
  text: `${Math.round(value * 100)}%`,
  numberFormat: '0%',
});

test.each<[kpi: object, entry: Entry, earlier: Years, codes: string, repair: string | null]>([
  [SHARE, 0.42, {}, 'V09', '42 unsafe'],
  [SHARE, PERCENT(0.42), {}, 'V09', '42 #,##0.0'],
  [SHARE, '0.42', {}, 'V09', '42 unsafe'],
  [SHARE, 1, {}, 'V09', '100 unsafe'],
  [SHARE, 42, {}, '', null],
  [SHARE, 0, {}, '', null],
  [SHARE, PERCENT(42), {}, 'V09', '42 #,##0.0'],
  [SHARE, '42％', {}, 'V02', '42'],
  [{ ...SHARE, baseline: 0.4, target: 0.5, decimals: 2 }, 0.42, {}, '', null],
  [{ ...SHARE, baseline: 0.4, target: 0.5, decimals: 2 }, 0.0042, {}, 'V09', '0.42 unsafe'],
  [{ ...SHARE, baseline: null, target: 40, decimals: 0 }, 0.35, {}, 'V09', '35 unsafe'],
  [{ ...SHARE, baseline: 2, target: 40, decimals: 0 }, 1, {}, '', null],
  [{ ...SHARE, baseline: 2, target: 40, decimals: 0 }, 0.9, {}, 'V10', '1 unsafe'],
  [{ ...SHARE, baseline: 0, target: 40, decimals: 1 }, 0.5, {}, '', null],
  [{ ...SHARE, baseline: 5, target: 40, decimals: 1 }, 0.9, { R5実績: 1.2 }, '', null],
  [{ ...FEW }, PERCENT(0.24), {}, 'V09', '24 #,##0'],
])('%j: %j after %j is %s', (kpi, entry, earlier, codes, repair) => {
  const findings = findingsOf(kpi, { ...earlier, R6実績: entry }).filter(({ column }) => column === 'R6実績');
  expect(findings.map(({ code }) => code).join('+')).toBe(codes);
  expect(repairOf(kpi, entry, earlier)).toBe(repair);
});

test('fractions in every year are found in every year', () => {
  expect(findingsOf(SHARE, { R4実績: 0.43, R5実績: 0.47, R6実績: 0.5 }).map(({ code }) => code)).toEqual([
    'V09',
    'V09',
    'V09',
  ]);
});

test.each<[kpi: object, entry: number, codes: string, repair: string | null]>([
  [SHARE, 0.1 + 0.2 + 42, '', null],
  [SHARE, 100.1 - 57.9, '', null],
  [SHARE, 42.26, 'V10', '42.3'],
  [SHARE, 42.25, 'V10', '42.3'],
  [SHARE, 59.96, 'V10', '60 unsafe'],
  [FEW, 12.5, 'U03', null],
  [{ ...FEW, unit: 'トン' }, 12.5, 'V10', '13'],
  [{ ...CHANGE, unit: 'ポイント' }, -80.5, 'V10', '-81'],
  [{ ...FEW, decimals: 1 }, 12.5, '', null],
])('%j with %d: %s, rounded half away from zero to %j', (kpi, entry, codes, repair) => {
  expect(codesOf(kpi, entry)).toBe(codes);
  expect(repairOf(kpi, entry)).toBe(repair);
});

test('a blank is asked for in the year being collected only; what was discontinued the year before is proposed', () => {
  expect(findingsOf(FEW, { R6実績: '', R4実績: 12 }).map(({ column }) => column)).toEqual(['R6実績']);
  expect(repairOf(FEW, '', { R5実績: '廃止' })).toBe('廃止 unsafe');
});

test('text in an earlier year is found too', () => {
  expect(findingsOf(FEW, { R3実績: '約12', R6実績: 20 }).map(({ code, column }) => [code, column])).toEqual([
    ['V01', 'R3実績'],
  ]);
});

test('a row that bears another KPI’s name is not measured by its own unit', () => {
  const plan = planOf([
    { name: '割合', unit: '%', baseline: 40, target: 60 },
    { name: '販売額', unit: '千円', baseline: 279072, target: 293026 },
  ]);
  const misaligned = { KPI項目: '販売額', R6実績: 281000 };
  const entries = { '1-1-1-1': misaligned, '1-1-1-2': { R6実績: 280000 } };
  expect(found([...VALUE_CHECKS, ...UNIT_CHECKS], subjectOf({ plan, entries }))).toEqual([]);
  const renamed = { '1-1-1-1': { ...misaligned, KPI項目: '割合（新）' }, '1-1-1-2': { R6実績: 280000 } };
  expect(found([...VALUE_CHECKS, ...UNIT_CHECKS], subjectOf({ plan, entries: renamed }))).toEqual([
    'U02 1-1-1-1 R6実績',
  ]);
});
