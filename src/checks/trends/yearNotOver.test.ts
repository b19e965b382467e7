import { subjectWith } from '../testing/oneKpi';
import { found, LATER_DAY } from '../testing/subject';
import { fallingCumulative } from './fallingCumulative';
import { mixedAccumulation } from './mixedAccumulation';
import { largeChange } from './largeChange';
import { yearNotOver } from './yearNotOver';

describe('T06, a year that is not over', () => {
  const inMarch = { today: { year: 2025, month: 3, day: 31 } };

  test('is over from 1 April', () => {
    const subject = subjectWith({}, [100, 100, 100, 100, 110], inMarch);
    expect(found([yearNotOver], subject)).toEqual(['T06 1-1-1-1 R6実績']);
    expect(found([yearNotOver], { ...subject, today: { year: 2025, month: 4, day: 1 } })).toEqual([]);
  });

  test('may say that it is not counted yet', () => {
    expect(found([yearNotOver], subjectWith({}, [100, 100, 100, 100, '未集計'], inMarch))).toEqual([]);
  });

  test('is not compared with the years before', () => {
    const subject = subjectWith(
      { accumulation: 'cumulative', baseline: 10 },
      [100, 100, 100, 100, 1],
      inMarch,
    );
    expect(found([fallingCumulative, mixedAccumulation, largeChange], subject)).toEqual([]);
    expect(found([fallingCumulative], { ...subject, today: LATER_DAY })).toEqual(['T01 1-1-1-1 R6実績']);
  });
});
