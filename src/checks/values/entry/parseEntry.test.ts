import fc from 'fast-check';
import { parseEntry } from './parseEntry';

test.each([
  [499, '人', { kind: 'figure', figure: 499 }],
  [null, '人', { kind: 'blank' }],
  ['　\n', '人', { kind: 'blank' }],
  [' 未集計　', '人', { kind: 'state', word: '未集計' }],
  ['対象外です', '人', { kind: 'almostState', word: '対象外' }],
  ['集計中', '人', { kind: 'almostState', word: '未集計' }],
  ['隔年調査のため調査なし', '人', { kind: 'almostState', word: '調査なし' }],
  ['事業廃止(R5)', '人', { kind: 'almostState', word: '廃止' }],
  ['実績なし', '人', { kind: 'nothing' }],
  ['―', '人', { kind: 'nothing' }],
  ['検討中', '人', { kind: 'other' }],
  ['R元', '人', { kind: 'year', year: 2019 }],
  ['２０２４年度', '人', { kind: 'year', year: 2024 }],
  ['令和6年3月31日', '人', { kind: 'date' }],
  ['R6.3.31', '人', { kind: 'date' }],
  ['2024-03-31', '人', { kind: 'date' }],
  ['3月末現在', '人', { kind: 'date' }],
  ['2-Jan', '人', { kind: 'date' }],
  ['△1,234人', '人', { kind: 'triangle', mark: '△', size: 1234 }],
  ['約1万2千人', '人', { kind: 'words', figure: 12000 }],
  ['30※1', '人', { kind: 'words', figure: 30 }],
  ['30①', '人', { kind: 'words', figure: 30 }],
  ['第3回', '回', { kind: 'words', figure: 3 }],
  ['ゼロ', '人', { kind: 'words', figure: 0 }],
  ['3人減', '人', { kind: 'words', figure: 3 }],
  ['24件', '人', { kind: 'otherUnit', figure: 24, unit: '件' }],
  ['10〜12', '人', { kind: 'figures', figures: [10, 12], joined: null }],
  ['1,200/1,500', '人', { kind: 'figures', figures: [1200, 1500], joined: null }],
  ['12 345 人', '人', { kind: 'figures', figures: [12, 345], joined: 12345 }],
  ['12\n15', '人', { kind: 'lines', figure: null }],
  ['24\n人', '人', { kind: 'lines', figure: 24 }],
  ['1.234,5', '人', { kind: 'odd', figure: 1234.5 }],
  ['1,23', '人', { kind: 'odd', figure: null }],
  ['(5)', '人', { kind: 'odd', figure: -5 }],
  ['1e3', '人', { kind: 'odd', figure: 1000 }],
  ['#REF!', '人', { kind: 'errorName' }],
  ['集計中（8月確定）', '人', { kind: 'almostState', word: '未集計' }],
  ['未集計（令和7年8月公表予定）', '人', { kind: 'almostState', word: '未集計' }],
  ['未集計（R7.8月公表予定）', '人', { kind: 'almostState', word: '未集計' }],
  ['令和7年8月公表のため未集計', '人', { kind: 'almostState', word: '未集計' }],
  ['未集計3', '人', { kind: 'almostState', word: '未集計' }],
  ['調査なし（3年に1回）', '人', { kind: 'almostState', word: '調査なし' }],
  ['調査なし（前回R4: 4,270）', '人', { kind: 'almostState', word: '調査なし' }],
  ['廃止施設数3', '人', { kind: 'words', figure: 3 }],
  ['未集計分除く4,862', '人', { kind: 'words', figure: 4862 }],
  ['4,862(R6.3末)', '人', { kind: 'words', figure: 4862 }],
  ['4862人（R7.3末時点）', '人', { kind: 'words', figure: 4862 }],
  ['4862（3/31現在）', '人', { kind: 'words', figure: 4862 }],
  ['4862（2024年3月末現在、一部未集計）', '人', { kind: 'words', figure: 4862 }],
  ['4862(2024年度)', '人', { kind: 'words', figure: 4862 }],
  ['2024.5人程度', '人', { kind: 'words', figure: 2024.5 }],
  ['R7.8月公表予定', '人', { kind: 'other' }],
  ['1日445人', '人', { kind: 'words', figure: 445 }],
  ['1日当たり445人', '人', { kind: 'words', figure: 445 }],
  ['約2.85km2', 'm²', { kind: 'words', figure: 2.85 }],
  ['l00', '人', { kind: 'odd', figure: null }],
  ['I00', '人', { kind: 'odd', figure: null }],
  ['1O5', '人', { kind: 'odd', figure: null }],
  ['O', '人', { kind: 'other' }],
  ['4862,4900', '人', { kind: 'figures', figures: [4862, 4900], joined: null }],
  ['12、15', '人', { kind: 'figures', figures: [12, 15], joined: null }],
  ['2.04ha', 'm²', { kind: 'otherUnit', figure: 20_400, unit: 'ha' }],
  ['2.85km2', 'ha', { kind: 'otherUnit', figure: 285, unit: 'km2' }],
  ['539,000kg', 'トン', { kind: 'otherUnit', figure: 539, unit: 'kg' }],
  ['24%', '人', { kind: 'otherUnit', figure: null, unit: '%' }],
  ['24人', 'ha', { kind: 'otherUnit', figure: null, unit: '人' }],
] as const)('%j in %s', (raw, unit, expected) => {
  expect(parseEntry(raw, unit)).toEqual(expected);
});

test.each([
  ['1億2,000万円', '円', 120_000_000, true],
  ['5千万円', '円', 50_000_000, true],
  ['2千3百人', '人', 2_300, true],
  ['1,234千円', '円', 1_234_000, false],
  ['1,234千円', '千円', 1_234, true],
  ['¥1,234,000', '千円', 1_234, false],
  ['499千', '千人', 499, false],
  ['22,500㎡', 'm²', 22_500, true],
  ['11か所', '箇所', 11, true],
  ['4社', '社等', 4, true],
  ['20388m^2', 'm²', 20_388, true],
  ['95。0', '%', 95, false],
  ['42．5％', '%', 42.5, true],
  ['.5', '%', 0.5, true],
  ['ー5', '人', -5, true],
  ['マイナス5', '人', -5, true],
  ["'499", '人', 499, true],
  ['1,234\u200b', '人', 1_234, true],
])('%j in %s is %d; certain: %s', (raw, unit, figure, certain) => {
  expect(parseEntry(raw, unit)).toMatchObject({ kind: 'written', figure, certain });
});

/** Figures with up to two decimals, as plans have them. */
const figures = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom(1, 10, 100))
  .map(([n, d]) => n / d);
const UNITS = ['人', '千円', '千人', '%', '箇所', 'm²', 'ha', 'トン', '社等'] as const;

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const grouped = (size: number): string => size.toLocaleString('en-US', { maximumFractionDigits: 2 });
const plain = (size: number): string => String(size);
const inMyriads = (size: number): string => {
  const [myriads, rest] = [
    Math.trunc(size / 10_000),
    (size * 100 - Math.trunc(size / 10_000) * 1_000_000) / 100,
  ];
  return myriads === 0 ? String(size) : `${myriads}万${rest === 0 ? '' : String(rest)}`;
};

interface Style {
  readonly digits: (size: number) => string;
  readonly minus: string;
  readonly gap: string;
  readonly around: readonly [string, string];
  readonly withUnit: boolean;
  readonly wide: boolean;
}
const styles: fc.Arbitrary<Style> = fc.record({
  digits: fc.constantFrom(plain, grouped),
  minus: fc.constantFrom('-', '−', '▲', '－', '–', 'ー', '▲ '),
  gap: fc.constantFrom('', ' ', '　', '\u00a0'),
  around: fc.constantFrom(
    ['', ''] as const,
    [' ', '　'] as const,
    ['\u00a0', '\n'] as const,
    ["'", ''] as const,
    ['', '。'] as const,
  ),
  withUnit: fc.boolean(),
  wide: fc.boolean(),
});

function write(figure: number, unit: string, style: Style): string {
  const number = style.digits(Math.abs(figure));
  const body = `${style.wide ? wide(number) : number}${style.withUnit ? style.gap + unit : ''}`;
  return `${style.around[0]}${figure < 0 ? style.minus : ''}${body}${style.around[1]}`;
}

test('a figure written in any way of V02 reads back as itself, and for certain', () => {
  fc.assert(
    fc.property(figures, fc.constantFrom(...UNITS), styles, (figure, unit, style) => {
      const entry = parseEntry(write(figure, unit, style), unit);
      expect(entry).toMatchObject({ kind: 'written', figure: figure + 0, certain: true });
    }),
    { numRuns: 2_000 },
  );
});

test('a figure written with 万 reads back as itself', () => {
  fc.assert(
    fc.property(figures.map(Math.abs), fc.constantFrom('', '人'), fc.boolean(), (figure, suffix, isWide) => {
      const text = inMyriads(figure);
      expect(parseEntry((isWide ? wide(text) : text) + suffix, '人')).toMatchObject({
        kind: 'written',
        figure,
      });
    }),
  );
});

test('what was read is read again as itself: repairing twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[0-9０-９,.万千人約▲△ー\- 　\n/()]{1,12}$/u)),
      (raw) => {
        const entry = parseEntry(raw, '人');
        if (entry.kind === 'written')
          expect(parseEntry(entry.figure, '人')).toEqual({ kind: 'figure', figure: entry.figure });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a long text is read at once', () => {
  for (const text of [
    '1,'.repeat(16_000),
    '1万'.repeat(16_000),
    ' '.repeat(32_000) + '1',
    '1\u00a0'.repeat(16_000),
    '-'.repeat(32_000),
    `${'1'.repeat(32_000)}x1`,
    'R6.'.repeat(10_000) + '1',
    '2024/'.repeat(6_000),
  ]) {
    expect(parseEntry(text, '人').kind).not.toBe('figure');
  }
});

test('in a report of hundreds of characters nobody looks for the figure', () => {
  expect(parseEntry(`499${'人、昨年より増えた。'.repeat(30)}`, '人')).toEqual({ kind: 'other' });
  expect(parseEntry('1年'.repeat(16_000), '人')).toEqual({ kind: 'other' });
  expect(parseEntry(`${' '.repeat(300)}未集計`, '人').kind).toBe('state');
});
