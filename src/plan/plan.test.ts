import { planYears, type Plan } from './plan';

test('actuals are entered for every year from the first to the last of the plan', () => {
  const plan = { firstYear: 2020, lastYear: 2024 } as Plan;
  expect(planYears(plan)).toEqual([2020, 2021, 2022, 2023, 2024]);
});
