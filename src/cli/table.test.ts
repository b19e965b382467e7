import { tableText, widthOf } from './table';

test.each([
  ['R6', 2],
  ['目標値', 6],
  ['m²', 2],
  ['ﾊﾝｶｸ', 4],
  ['みねシュラン3★', 14],
  ['Ｒ６年度', 8],
  ['—', 1],
])('%s takes %i places in a terminal', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('columns line up over kanji, figures to the right, and no line ends in spaces', () => {
  const rows = [
    ['項目', '値', '単位'],
    ['a', '1,234', ''],
    ['受診率', '5', '%'],
  ];
  expect(tableText(rows, ['left', 'right', 'left']).split('\n')).toEqual([
    '項目       値  単位',
    'a       1,234',
    '受診率      5  %',
    '',
  ]);
});
