/** Taking in what came back, as tests of it ask: one press, by a rule or with one decision of a person. */
import { planAcceptance, type AcceptPlan } from '../accept';
import { BY_RULE, type Decisions, type SingleDecision } from '../decide';
import type { ReturnedFile } from '../receive';
import { cellKey, type Round } from '../round';
import { PRESS, tookBack } from './round';

export function accept(
  files: readonly ReturnedFile[],
  round: Round,
  decisions: Decisions = BY_RULE('returned'),
): AcceptPlan {
  return planAcceptance(tookBack(files, round), decisions, round, PRESS);
}

/** A decision about one cell; all else stays for a person. */
export function single(kpi: string, column: string, decision: SingleDecision): Decisions {
  return { ...BY_RULE('single'), single: new Map([[cellKey(kpi, column), decision]]) };
}
