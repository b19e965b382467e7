/** Cells of the plan that say what the plan says, spelled otherwise: Ｒ６ for R6, ％ for %, a line break in a name. */
import type { PlanKey } from '../../book/columns';
import { NO_BASELINE } from '../../book/words';
import { yearOfCell } from '../../book/years';
import { parseFiscalYear } from '../../plan/fiscalYear';
import type { Plan } from '../../plan/plan';
import { plainSpelling } from '../spelling';

/** `unread`: the same to people, but the live formulas do not know it, so that verdicts or counts are wrong meanwhile. */
export type Spelling = 'same' | 'unread' | 'different';

/** @param found as shown @param planned as written by the plan */
export function compareSpelling(plan: Plan, key: PlanKey, found: string, planned: string): Spelling {
  switch (key) {
    case 'baselineYear':
    case 'targetYear': {
      const year = parseFiscalYear(found);
      if (year === null || year !== parseFiscalYear(planned)) return 'different';
      return yearOfCell(plan, found) === year ? 'same' : 'unread';
    }
    case 'baseline':
      if (planned !== NO_BASELINE || !isNoFigure(found)) return 'different';
      return found === '' ? 'same' : 'unread';
    case 'strategy':
    case 'measure':
      // 「集計」 and 「施策」 count by these words as they stand.
      return isSame(found, planned) ? 'unread' : 'different';
    case 'policy':
    case 'name':
    case 'unit':
      return isSame(found, planned) ? 'same' : 'different';
    default:
      return 'different';
  }
}

function isSame(found: string, planned: string): boolean {
  return plainSpelling(found) === plainSpelling(planned);
}

/** Nothing, or a dash; on many keyboards the first that comes is ー. */
function isNoFigure(found: string): boolean {
  return /^(?:[-ー]+)?$/u.test(plainSpelling(found));
}
