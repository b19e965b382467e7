import { codesOf, findingsOf, repairOf, type Years } from '../testing/oneCell';
import type { Entry } from '../testing/subject';

const EVENT = { name: '参加者数', unit: '人', baseline: 3568, target: 4890 };
const SALES = { name: '商品販売額', unit: '千円', baseline: 279_072, target: 293_026 };
const VISITORS = { name: '入洞者数', unit: '千人', baseline: 499, target: 540 };
const HARVEST = { name: '生産量', unit: 'トン', baseline: 518, target: 550 };
const AREA = { name: '削減面積', unit: 'm²', baseline: 0, target: 22_500 };
const SHARE = { name: '改善割合', unit: '%', baseline: 13.4, target: 14.2, decimals: 1 };
const CHANGE = { name: '社会増減数', unit: '人', baseline: -120, target: -50 };
const LAST = { R5実績: 4_668 };

test.each<[kpi: object, entry: Entry, earlier: Years, codes: string, repair: string | null]>([
  // Safe is only what is in no doubt itself.
  [EVENT, '4800千', LAST, 'V02+U01', '4800000 unsafe'],
  [EVENT, '4,862', LAST, 'V02', '4862'],
  [EVENT, '4,862.5人', LAST, 'V02+U03', '4862.5 unsafe'],
  [HARVEST, '539.4トン', {}, 'V02', '539.4 unsafe'],
  [SHARE, '120%', {}, 'V02+U02', null],
  // A sign that cannot be a minus.
  [EVENT, '(4862)', LAST, 'V01', '4862 unsafe'],
  [EVENT, '(5)', LAST, 'V01', null],
  [CHANGE, '(50)', {}, 'V01', '-50 unsafe'],
  [EVENT, '△4862', LAST, 'V03', '4862 unsafe'],
  [EVENT, '△5', LAST, 'V03', null],
  [SHARE, -0.5, {}, 'U02', null],
  [SHARE, { kind: 'number', value: -0.5, text: '-50%', numberFormat: '0%' }, {}, 'U02', null],
  // Another unit is converted, or nothing is proposed.
  [AREA, '2.04ha', { R5実績: 16_592 }, 'V01', '20400 unsafe'],
  [HARVEST, '539,400kg', {}, 'V01', '539 unsafe'],
  [EVENT, '5%', LAST, 'V01', null],
  [SALES, '￥290,886', { R5実績: 281_367 }, 'V02', '290886 unsafe'],
  [SALES, '¥290,886,400', { R5実績: 281_367 }, 'V02', '290886 unsafe'],
  [SALES, '290円', {}, 'V02', null],
  [VISITORS, '538,123人', {}, 'V02', '538 unsafe'],
  // The full stop of an input method.
  [EVENT, '4｡862', LAST, 'V02', '4862 unsafe'],
  [SHARE, '14。1', {}, 'V02', '14.1 unsafe'],
  // A fraction of one has the KPI's decimals, too.
  [SHARE, 0.1408, {}, 'V09', '14.1 unsafe'],
  [
    SHARE,
    { kind: 'number', value: 0.1408, text: '14%', numberFormat: '0%' },
    {},
    'V09',
    '14.1 #,##0.0 unsafe',
  ],
])('%j: %j after %j is %s and would become %j', (kpi, entry, earlier, codes, repair) => {
  expect(codesOf(kpi, entry, earlier)).toBe(codes);
  expect(repairOf(kpi, entry, earlier)).toBe(repair);
});

test.each<[kpi: object, figure: number, repair: string | null]>([
  [HARVEST, 539.4, '539'],
  [{ ...HARVEST, baseline: 0, target: 9 }, 2.5, '3 unsafe'],
  [SALES, 0.29, null],
])('rounding of %j, %d, is a repair as long as it is a matter of form', (kpi, figure, repair) => {
  expect(codesOf(kpi, figure)).toBe('V10');
  expect(repairOf(kpi, figure)).toBe(repair);
});

test('a rounding that changes the figure says so', () => {
  const [finding] = findingsOf(SALES, { R6実績: 0.29 });
  expect(finding?.message.ja).toContain('四捨五入すると 0 になり');
  expect(finding?.remedy.ja).toContain('単位');
});

test.each<[formula: string, value: number, codes: string, repair: string | null]>([
  ['=4000+862', 4_862, 'V07', '4862'],
  ['=メモ!A9', 0, 'V07', '0 unsafe'],
  ['=TODAY()-41000', 4_987, 'V07', '4987 unsafe'],
  ['=OFFSET(R48,0,0)', 4_668, 'V07', '4668 unsafe'],
  ['=SUM(R48:R50)&"TODAY()"', 4_668, 'V07', '4668'],
  ['=R48*1000', 4_668_000, 'V07+U01', '4668000 unsafe'],
  ['=R48/7', 666.857, 'V07+U03', '666.857 unsafe'],
  ['=R48-9999', -5_331, 'V07+U04', '-5331 unsafe'],
])(
  'the formula %s with %d is frozen with all others only where that is in no doubt',
  (formula, value, codes, repair) => {
    const entry = { kind: 'number' as const, value, text: String(value), formula };
    expect(codesOf(EVENT, entry, LAST)).toBe(codes);
    expect(repairOf(EVENT, entry, LAST)).toBe(repair);
  },
);

test.each(['△', '▽', '▼', '∆'])('the mark %s is quoted as it stands', (mark) => {
  const [finding] = findingsOf(CHANGE, { R6実績: `${mark}50` });
  expect(finding?.message.ja).toContain(`の${mark}は`);
  expect(finding?.remedy.ja).toContain(`${mark}を除いて`);
});

test('fractions year after year are not measured by each other’s proposals', () => {
  const findings = findingsOf(SHARE, { R4実績: 0.137, R5実績: 0.14, R6実績: 0.141 });
  expect(findings.map(({ code }) => code)).toEqual(['V09', 'V09', 'V09']);
  for (const { message } of findings) expect(message.ja).not.toContain('前回の実績');
});
