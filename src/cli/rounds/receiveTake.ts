/** Receiving one returned file in the thread that read it: only findings and entries leave the thread. */
import type { Reading } from '../../book/reading';
import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import { masterOf } from '../../round/master';
import { receive, type Returned } from '../../round/receive';
import { roundOf, type Round } from '../../round/round';
import type { Take } from '../../xlsx/read/take';

export interface CollectGiven {
  readonly for: 'collect';
  readonly plan: Plan;
  readonly today: Day;
  /** Of the master. Each thread makes its own round of it, once. */
  readonly master: Reading;
}

/** What is received has no digest yet: see `identified`. */
export function receiveTake(given: CollectGiven): Take<Returned> {
  let round: Round | null = null;
  return {
    name: 'receive',
    make: (result, fileName) => receive({ fileName, digest: '', result }, (round ??= madeRound(given))),
  };
}

function madeRound({ master, plan, today }: CollectGiven): Round {
  const made = masterOf(master, plan);
  if (!made.ok) throw new Error('the main thread found this master in order');
  return roundOf(made.value, today);
}
