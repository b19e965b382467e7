import { bookNames } from '../names';
import { FINDING } from '../testing/sampleRecords';
import { findingMarks, isMarkFormula, markFormula } from './marks';

const NAMES = bookNames('');

test('cells under each other are one range, and a cell has the mark of its worst finding', () => {
  const at = (address: string, severity: 'E' | 'W' = 'E') => ({ ...FINDING, address, severity });
  const marks = findingMarks([at('S6'), at('S8'), at('S7'), at('T6', 'W'), at('S7', 'W'), at('S11')], NAMES);
  expect(marks.map(({ ranges, formula }) => [ranges, formula])).toEqual([
    [['S6:S8', 'S11'], '=LEN("検証E")>0'],
    [['T6'], '=LEN("検証W")>0'],
  ]);
});

test('only open findings on 「KPI一覧」 are marked', () => {
  const rest = [
    { ...FINDING, state: 'ignored' as const },
    { ...FINDING, state: 'repaired' as const },
    { ...FINDING, address: '' },
    { ...FINDING, sheet: '設定' },
  ];
  expect(findingMarks(rest, NAMES)).toEqual([]);
});

test('our marks are told from other people’s formulas, however a program spells them', () => {
  for (const severity of ['F', 'E', 'W', 'I'] as const)
    expect(isMarkFormula(markFormula(severity))).toBe(true);
  expect(isMarkFormula('len( "検証E" ) > 0')).toBe(true);
  for (const other of ['=LEN($S6)>0', '=LEN("検証X")>0', '=LEN("検証E")>0+1', '']) {
    expect([other, isMarkFormula(other)]).toEqual([other, false]);
  }
});
