import { judged, kpiOf, progressIn } from './testing/kpi';
import { pace } from './rubrics/pace';

test('the ratios of 4.15 → 4.55 with 4.35 in R3 (half of the time) are exact', () => {
  const progress = progressIn(
    judged(kpiOf({ baseline: 4.15, target: 4.55, decimals: 2 }), { 2021: 4.35 }, pace, 2021),
  );
  expect(progress).toEqual({
    actual: 4.35,
    actualYear: 2021,
    met: false,
    keep: false,
    elapsed: 0.5,
    expected: 4.35,
    levelRatio: 95.6,
    changeRatio: 50,
    paceRatio: 100,
    expectedRatio: 100,
  });
});

test('22,499 of 22,500 is unmet and shows 99.9 %, however it is rounded', () => {
  const progress = progressIn(judged(kpiOf({ baseline: 20_000, target: 22_500 }), { 2024: 22_499 }));
  expect(progress).toMatchObject({
    met: false,
    levelRatio: 99.9,
    changeRatio: 99.9,
    paceRatio: 99.9,
    expectedRatio: 99.9,
  });
});

test('before the target year a pace of 100 % needs no met target', () => {
  const progress = progressIn(judged(kpiOf({ baseline: 0, target: 600 }), { 2021: 599 }, pace, 2021));
  expect(progress).toMatchObject({ met: false, paceRatio: 199.7, levelRatio: 99.8, expectedRatio: 199.7 });
});

test('1,522 → 1,500 means keep at least 1,500: 1,510 is met and has no change ratio', () => {
  const progress = progressIn(judged(kpiOf({ baseline: 1522, target: 1500 }), { 2024: 1510 }));
  expect(progress).toMatchObject({
    met: true,
    keep: true,
    changeRatio: null,
    paceRatio: null,
    levelRatio: 100.7,
  });
});

test('以下: 22,585 → 20,563 with target 20,000 is unmet, without a level ratio that would flatter it', () => {
  const kpi = kpiOf({ baseline: 22_585, target: 20_000, direction: 'atMost' });
  const progress = progressIn(judged(kpi, { 2024: 20_563 }));
  expect(progress).toMatchObject({ met: false, levelRatio: null, changeRatio: 78.2, expectedRatio: 97.3 });
});

test('累計 without a baseline starts from 0 in the year before the plan', () => {
  const kpi = kpiOf({ baseline: null, target: 50, accumulation: 'cumulative' });
  const progress = progressIn(judged(kpi, { 2021: 10 }, pace, 2021));
  expect(progress).toMatchObject({ elapsed: 0.4, expected: 20, changeRatio: 20, paceRatio: 50 });
});

test('without a baseline there is no way to measure along', () => {
  const progress = progressIn(judged(kpiOf({ baseline: null, target: 50 }), { 2024: 10 }));
  expect(progress).toMatchObject({
    elapsed: null,
    expected: null,
    changeRatio: null,
    paceRatio: null,
    levelRatio: 20,
  });
});

test('a baseline of the evaluation year or later has no time behind it, so no pace', () => {
  const kpi = kpiOf({ baseline: 79, baselineYear: 2022, target: 85 });
  const progress = progressIn(judged(kpi, { 2021: 80 }, pace, 2021));
  expect(progress).toMatchObject({ elapsed: 0, expected: 79, changeRatio: 16.7, paceRatio: null });
});

test('a target of the baseline year or earlier is due at once', () => {
  const kpi = kpiOf({ baseline: 10, baselineYear: 2024, target: 20, targetYear: 2024 });
  expect(progressIn(judged(kpi, { 2020: 15 }, pace, 2020))).toMatchObject({
    elapsed: 1,
    expected: 20,
    paceRatio: 50,
  });
});

test('going back and running ahead are shown as they are', () => {
  const kpi = kpiOf({ baseline: 100, target: 110 });
  expect(progressIn(judged(kpi, { 2024: 85 })).changeRatio).toBe(-150);
  expect(progressIn(judged(kpi, { 2024: 150 })).changeRatio).toBe(500);
});

test('a ratio without a positive divisor is blank', () => {
  expect(progressIn(judged(kpiOf({ baseline: -5, target: 0 }), { 2024: -3 })).levelRatio).toBeNull();
  expect(progressIn(judged(kpiOf({ baseline: 5, target: 10 }), { 2024: -3 })).levelRatio).toBeNull();
  const falling = kpiOf({ baseline: 10, target: -5, direction: 'atMost' });
  expect(progressIn(judged(falling, { 2024: 0 })).expectedRatio).toBeNull();
});

describe('a range of 50 to 60', () => {
  const range = (baseline: number | null) =>
    kpiOf({ baseline, target: 50, targetUpper: 60, direction: 'within' });

  test('is met at its ends and between', () => {
    const met = [49.9, 50, 55, 60, 60.1].map((actual) => progressIn(judged(range(40), { 2024: actual })).met);
    expect(met).toEqual([false, true, true, true, false]);
  });

  test('counts how much of the distance to it is gone, from either side', () => {
    expect(progressIn(judged(range(40), { 2024: 45 })).changeRatio).toBe(50);
    expect(progressIn(judged(range(80), { 2024: 65 })).changeRatio).toBe(75);
    expect(progressIn(judged(range(40), { 2024: 75 })).changeRatio).toBe(-50);
  });

  test('expects the near end, and compares nothing past the far end', () => {
    expect(progressIn(judged(range(80), { 2021: 75 }, pace, 2021))).toMatchObject({
      expected: 70,
      expectedRatio: 93.3,
    });
    expect(progressIn(judged(range(40), { 2024: 75 })).expectedRatio).toBeNull();
  });

  test('is to be kept where the baseline lies inside', () => {
    expect(progressIn(judged(range(55), { 2024: 45 }))).toMatchObject({ keep: true, changeRatio: null });
  });
});
