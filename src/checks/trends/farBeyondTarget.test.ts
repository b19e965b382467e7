import type { Kpi } from '../../plan/plan';
import { subjectWith } from '../testing/oneKpi';
import { found } from '../testing/subject';
import { farBeyondTarget } from './farBeyondTarget';

describe('T05, far beyond the target', () => {
  const at = (kpi: Partial<Kpi>, figures: readonly number[], evaluationYear = 2024) =>
    found(
      [farBeyondTarget],
      subjectWith({ baseline: 100, target: 200, ...kpi }, figures, { evaluationYear }),
    );

  test('is told over 200 %, not at 200 %', () => {
    expect(at({}, [100, 100, 100, 100, 401])).toEqual(['T05 1-1-1-1 R6実績']);
    expect(at({}, [100, 100, 100, 100, 400])).toEqual([]);
    expect(at({ baseline: 0, target: 1 }, [0, 0, 0, 0, 3])).toEqual([]);
  });

  test('is told where the target is met in the plan’s first year, unless it keeps what there is', () => {
    expect(at({}, [200], 2020)).toEqual(['T05 1-1-1-1 R2実績']);
    expect(at({}, [199], 2020)).toEqual([]);
    expect(at({ target: 100 }, [120], 2020)).toEqual([]);
    expect(at({}, [200, 210, 220, 230, 240])).toEqual([]);
  });
});
