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
  [{ ...VISITORS, unit: '万人', baseline: 50, target: 54 }, 512_000, {}, 'U01', '51.2 unsafe'],
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
  [{ ...FEW, unit: '千人' }, 2.5, 'V10', '3'],
])('%j with %d: %s', (kpi, figure, codes, repair) => {
  expect(codesOf(kpi, figure)).toBe(codes);
  expect(repairOf(kpi, figure)).toBe(repair);
});
