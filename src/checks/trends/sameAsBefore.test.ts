import type { Kpi } from '../../plan/plan';
import { subjectWith } from '../testing/oneKpi';
import { found } from '../testing/subject';
import { sameAsBefore } from './sameAsBefore';

describe('T04, the figure of the year before', () => {
  const at = (kpi: Partial<Kpi>, figures: readonly (number | null)[]) =>
    found([sameAsBefore], subjectWith({ baseline: 1_000, target: 2_000, ...kpi }, figures));

  test('is noted in the collected year only', () => {
    expect(at({}, [1_200, 1_200, 1_300, 1_512, 1_512])).toEqual(['T04 1-1-1-1 R6実績']);
    expect(at({}, [1_200, 1_200, 1_300, 1_512, 1_513])).toEqual([]);
    expect(at({}, [null, null, 1_512, null, 1_512])).toEqual([]);
  });

  test('is natural where the target is met, is to be kept, at zero, and for figures of few digits', () => {
    expect(at({}, [0, 0, 0, 2_000, 2_000])).toEqual([]);
    expect(at({ target: 1_000 }, [0, 0, 0, 990, 990])).toEqual([]);
    expect(at({}, [0, 0, 0, 0, 0])).toEqual([]);
    expect(at({ baseline: 40, target: 60, unit: '箇所' }, [40, 41, 42, 45, 45])).toEqual([]);
    expect(at({ baseline: 10, target: 60, accumulation: 'annual' }, [40, 41, 42, 45, 45])).toEqual([
      'T04 1-1-1-1 R6実績',
    ]);
  });
});
