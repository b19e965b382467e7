import { codesOf, findingsOf, repairOf, type Years } from '../testing/oneCell';

const SALES = { name: '商品販売額', unit: '千円', baseline: 279_072, target: 293_026 };
const VISITORS = { name: '入洞者数', unit: '千人', baseline: 499, target: 540 };
const EVENT = { name: '参加者数', unit: '人', baseline: 3568, target: 4890 };
const FEW = { name: '法人数', unit: '法人', baseline: 1, target: 8 };
const SHARE = { name: '割合', unit: '%', baseline: 92.5, target: 95, decimals: 1 };

test.each<[kpi: object, figure: number, earlier: Years, codes: string, repair: string | null]>([
  [SALES, 279_072_000, {}, 'U01', '279072 unsafe'],
  [SALES, 285_000_000, { R5実績: 281_000 }, 'U01', '285000 unsafe'],
  [SALES, 285, { R5実績: 281_000 }, 'U01', '285000 unsafe'],
  [SALES, 2_850_000, { R5実績: 281_000 }, 'U01', '285000 unsafe'],
  [SALES, 28_500, { R5実績: 281_000 }, 'U01', '285000 unsafe'],
  [VISITORS, 512_000, {}, 'U01', '512 unsafe'],
  [VISITORS, 5_120, {}, 'U01', '512 unsafe'],
  [{ ...VISITORS, unit: '万人', baseline: 50, target: 54 }, 512_000, {}, 'U01', '51 unsafe'],
  [EVENT, 36_000, { R5実績: 3_700 }, 'U01', '3600 unsafe'],
  // What really happens: an event called off, and held again; growth of small counts; a start from nothing.
  [EVENT, 380, {}, '', null],
  [EVENT, 3_900, { R5実績: 380 }, '', null],
  [EVENT, 0, {}, '', null],
  [FEW, 10, { R5実績: 1 }, '', null],
  [{ ...FEW, baseline: 3, target: 4 }, 30, { R5実績: 3 }, '', null],
  [{ ...FEW, baseline: 0, target: 22_500, unit: 'm²' }, 225, {}, '', null],
  [{ ...FEW, baseline: 23, target: 285, unit: '人' }, 230, { R5実績: 23 }, '', null],
  [{ ...EVENT, baseline: null, target: 200, accumulation: 'cumulative' as const }, 20, {}, '', null],
  [{ ...EVENT, baseline: 51_220, target: 133_000 }, 1_340, {}, '', null],
])('%j with %d after %j: %s', (kpi, figure, earlier, codes, repair) => {
  expect(codesOf(kpi, figure, earlier)).toBe(codes);
  expect(repairOf(kpi, figure, earlier)).toBe(repair);
});

const AREA = { name: '削減面積', unit: 'm²', baseline: 0, target: 22_500 };
const SHOPS = { name: '店舗割合', unit: '%', baseline: 2, target: 40 };

test.each<[kpi: object, figure: number, earlier: Years, codes: string, repair: string | null]>([
  // What is proposed is a figure that the KPI can have.
  [SALES, 290_886_400, { R5実績: 281_367 }, 'U01', '290886 unsafe'],
  [VISITORS, 538_123, { R5実績: 516 }, 'U01', '538 unsafe'],
  [{ ...FEW, baseline: 24, target: 27 }, 2_024, { R5実績: 26 }, 'U01', null],
  [{ ...FEW, unit: '者', baseline: 7, target: 10 }, 6_012, { R5実績: 9 }, 'U01', null],
  [SHOPS, 590, { R5実績: 30 }, 'U02', '59 unsafe'],
  [SHOPS, 101, { R5実績: 30 }, 'U02', null],
  // ha typed for m²; a KPI that began at 0 is measured by the years since.
  [AREA, 2.0388, { R5実績: 16_592 }, 'U01', '20388 unsafe'],
  [AREA, 2_039, { R5実績: 16_592 }, 'U01', '20390 unsafe'],
  [AREA, 225, {}, '', null],
])('%j with %d after %j, as it can be: %s', (kpi, figure, earlier, codes, repair) => {
  expect(codesOf(kpi, figure, earlier)).toBe(codes);
  expect(repairOf(kpi, figure, earlier)).toBe(repair);
});

const ABOUT_4000 = { R2実績: 3_914, R3実績: 4_019, R4実績: 4_270, R5実績: 4_668, R6実績: 4_862 };
const GROWING = { R2実績: 4_133, R3実績: 7_924, R4実績: 12_094, R5実績: 16_592, R6実績: 20_388 };
const COUNTED = { R2実績: 204, R3実績: 297, R4実績: 396, R5実績: 495, R6実績: 594 };
const CUMULATIVE = { ...EVENT, baseline: 110, target: 630, accumulation: 'cumulative' as const };

test.each<[slip: string, kpi: object, years: Years, columns: string[]]>([
  ['the first year lacks a digit', EVENT, { ...ABOUT_4000, R2実績: 391 }, ['R2実績']],
  ['the first year lacks two', EVENT, { ...ABOUT_4000, R2実績: 39 }, ['R2実績']],
  ['the first year has a digit too many', EVENT, { ...ABOUT_4000, R2実績: 39_140 }, ['R2実績']],
  ['a year in the middle lacks a digit', EVENT, { ...ABOUT_4000, R4実績: 427 }, ['R4実績']],
  ['a growing figure lacks a digit', AREA, { ...GROWING, R5実績: 1_659 }, ['R5実績']],
  ['a 累計 has a digit too many', CUMULATIVE, { ...COUNTED, R4実績: 3_960 }, ['R4実績']],
  ['a year in the middle is in 千人', EVENT, { ...ABOUT_4000, R4実績: 4 }, ['R4実績']],
  // What really happens: low years and a recovery, a slow start, an opening, a rise that stays.
  ['two years of an epidemic', EVENT, { ...ABOUT_4000, R3実績: 402, R4実績: 390 }, []],
  ['three, from the first', EVENT, { ...ABOUT_4000, R2実績: 40, R3実績: 42, R4実績: 390 }, []],
  ['one year of a start', { ...EVENT, baseline: null }, { ...ABOUT_4000, R2実績: 391 }, []],
  ['a start from 0', AREA, { ...GROWING, R2実績: 225 }, []],
  [
    'a rise towards the target',
    { ...EVENT, baseline: 23, target: 4_900 },
    { R2実績: 39, R3実績: 390, R4実績: 3_900 },
    [],
  ],
])('%s', (_, kpi, years, columns) => {
  expect(findingsOf(kpi, years).map(({ code, column }) => [code, column])).toEqual(
    columns.map((column) => ['U01', column]),
  );
});

test('a digit too many in every year is measured by what stands in the sheet, never by a proposal', () => {
  const tenfold = { R2実績: 39_140, R3実績: 40_190, R4実績: 42_700, R5実績: 46_680, R6実績: 48_620 };
  const findings = findingsOf(EVENT, tenfold);
  expect(findings.map(({ repair }) => repair?.after)).toEqual(['3,914', '4,019', '4,270', '4,668', '4,862']);
  for (const { message } of findings) expect(message.ja).toMatch(/基準値 3,568人|目標値 4,890人/);
});

test('where nothing but a proposal is near, it is called one', () => {
  const [, second] = findingsOf(
    { ...EVENT, baseline: 3_568, target: 4_890 },
    { R2実績: 3_000_000, R3実績: 2_400_000, R6実績: '未集計' },
  );
  expect(second?.message.ja).toContain('R2の実績の修正案 3,000人');
});

test('a format that shows thousands hides what is stored: both are told, and the repair brings a plain format', () => {
  const entry = { kind: 'number' as const, value: 4_862_000, text: '4,862', numberFormat: '#,##0,' };
  const [finding] = findingsOf(EVENT, { R5実績: 4_668, R6実績: entry });
  expect(finding?.message.ja).toContain('4,862,000人 は');
  expect(finding?.message.ja).toContain('「4,862」と表示');
  expect(finding?.repair).toMatchObject({ before: '4,862,000', after: '4,862' });
  expect(repairOf(EVENT, entry, { R5実績: 4_668 })).toBe('4862 #,##0 unsafe');
});

test('円 typed for 千円 year after year is found in every year', () => {
  const years = { R4実績: 271_000_000, R5実績: 281_000_000, R6実績: 285_000_000 };
  expect(findingsOf(SALES, years).map(({ code, column }) => [code, column])).toEqual([
    ['U01', 'R4実績'],
    ['U01', 'R5実績'],
    ['U01', 'R6実績'],
  ]);
});

test('a slip of scale quotes the figure, what it was compared with, the bound and the unit', () => {
  const [finding] = findingsOf(SALES, { R5実績: 281_000, R6実績: 285_000_000 });
  expect(finding?.message.ja).toBe(
    '285,000,000千円 は、R5の実績 281,000千円 のおよそ1,000倍です。単位は「千円」です。「円」で入力していませんか。（±30%で判断）',
  );
});

test.each<[kpi: object, figure: number, codes: string, repair: string | null]>([
  [SHARE, 100, '', null],
  [SHARE, 0, '', null],
  [SHARE, 120, 'U02', null],
  [SHARE, 942, 'U02', '94.2 unsafe'],
  [SHARE, -3, 'U02', null],
  [{ ...SHARE, name: '人口増減率', baseline: -1.2, target: -0.5 }, -1, '', null],
  [{ ...SHARE, name: '人口増減率', baseline: -1.2, target: 120 }, 110, '', null],
  [FEW, -2, 'U04', null],
  [{ ...FEW, unit: 'ポイント' }, -2, '', null],
  [FEW, 2.5, 'U03', null],
  [{ ...FEW, unit: '千人' }, 2.5, 'V10', '3 unsafe'],
])('%j with %d: %s', (kpi, figure, codes, repair) => {
  expect(codesOf(kpi, figure)).toBe(codes);
  expect(repairOf(kpi, figure)).toBe(repair);
});
