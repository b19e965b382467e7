import { useCallback, useMemo, useState } from 'react';
import type { Plan } from '../../plan/plan';

export interface Plans {
  /** The built-in plan, the one that the workbook's book was made from, and those opened from files since the pane opened. */
  readonly all: readonly Plan[];
  add(plan: Plan): void;
}

/**
 * The plans that can be chosen. A file with the same id and version replaces what was known under them.
 * @param ofBook the plan that the workbook keeps, so that no file has to be found again next year
 */
export function usePlans(builtIn: Plan, ofBook: Plan | null): Plans {
  const [opened, setOpened] = useState<readonly Plan[]>([]);
  const add = useCallback(
    (plan: Plan) =>
      setOpened((known) => [...known.filter((other) => planKey(other) !== planKey(plan)), plan]),
    [],
  );
  return useMemo(() => {
    const byKey = new Map(
      [builtIn, ...(ofBook ? [ofBook] : []), ...opened].map((each) => [planKey(each), each]),
    );
    return { all: [...byKey.values()], add };
  }, [builtIn, ofBook, opened, add]);
}

/** What tells one plan from another: its id and the version of its data. */
export function planKey(plan: Plan): string {
  return `${plan.id} ${plan.version}`;
}

/** The plan that a book was made from: the same version, else another version of the same plan; null: not known here. */
export function planOf(
  book: { readonly planId: string; readonly planVersion: string },
  plans: Plans,
): Plan | null {
  const same = plans.all.filter((plan) => plan.id === book.planId);
  return same.find((plan) => plan.version === book.planVersion) ?? same[0] ?? null;
}
