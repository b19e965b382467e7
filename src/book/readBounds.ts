/** The bounds in 評価基準表: figures from 0 to 1000 %, each on the right side of its neighbours. */
import { listBounds, type ListedBound } from '../kpi/boundList';
import { gradeLabel, type Rubric } from '../kpi/rubric';
import { settingProblems } from '../words/bookProblems';
import type { Problem } from '../words/message';
import { boundOrders } from './boundOrder';
import { rawOf } from './cells';
import { LARGEST_BOUND } from './formulas/settingChecks';
import type { ReadCell } from './reading';
import type { TableRow } from './readTable';
import { boundHeading } from './settingKeys';

export interface ReadBounds {
  /** In percent, by key; figures only. */
  readonly percents: ReadonlyMap<string, number>;
  readonly problems: readonly { readonly key: string; readonly problem: Problem }[];
}

/** @param rows of 評価基準表 by grade key */
export function readBounds(rubric: Rubric, rows: ReadonlyMap<string, TableRow>, sheet: string): ReadBounds {
  const listed = listBounds(rubric);
  const percents = new Map<string, number>();
  const problems: { key: string; problem: Problem }[] = [];
  const cellOf = ({ grade, number }: ListedBound): ReadCell | undefined =>
    rows.get(grade.key)?.cell(boundHeading(number));
  for (const bound of listed) {
    const raw = rawOf(cellOf(bound));
    if (typeof raw === 'number' && raw >= 0 && raw <= LARGEST_BOUND) percents.set(bound.key, percentOf(raw));
    else
      problems.push({ key: bound.key, problem: settingProblems.value(sheet, cellOf(bound), nameOf(bound)) });
  }
  for (const { key, relation, otherKey } of boundOrders(rubric)) {
    const [own, other] = [percents.get(key), percents.get(otherKey)];
    const [bound, otherBound] = [find(listed, key), find(listed, otherKey)];
    if (own === undefined || other === undefined || !bound || !otherBound) continue;
    if (relation === 'below' ? own < other : own > other) continue;
    problems.push({
      key,
      problem: settingProblems.order(sheet, cellOf(bound), nameOf(bound), relation, nameOf(otherBound)),
    });
  }
  return { percents, problems };
}

/** Keys of bounds that cannot be used. */
export function brokenBounds({ problems }: ReadBounds): Set<string> {
  return new Set(problems.map(({ key }) => key));
}

/** 0.667 → 66.7: what the cell shows as a percentage. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(15));
}

function nameOf({ grade, number }: ListedBound): string {
  return `${gradeLabel(grade)}の${boundHeading(number)}`;
}

function find(listed: readonly ListedBound[], key: string): ListedBound | undefined {
  return listed.find((bound) => bound.key === key);
}
