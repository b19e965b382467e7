/** Checking one file in the thread that read it: only what is printed leaves the thread. */
import { checkBook } from '../../checks';
import { statusOf } from '../../checks/finding';
import { unreadableFile } from '../../checks/unreadableFile';
import type { Day } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import type { Take } from '../../xlsx/read/take';
import { type FileReport, reportOf } from './report';

export interface CheckGiven {
  readonly for: 'check';
  readonly plan: Plan;
  readonly today: Day;
}

/**
 * Checks a book by itself: there is no master to say what was issued or accepted, and its own bounds count.
 * @returns a report also of a file that cannot be read, with why as its findings: one bad file must not end the others'
 */
export function checkTake({ plan, today }: Omit<CheckGiven, 'for'>): Take<FileReport> {
  const context = { plan, today, round: null, thresholds: null, accepted: null };
  return {
    name: 'check',
    make: (result, file) => {
      if (result.ok) {
        const { status, findings } = checkBook(result.value, context);
        return reportOf(file, status, findings);
      }
      const findings = result.errors.map((problem) => unreadableFile(problem, file));
      return reportOf(file, statusOf(findings), findings);
    },
  };
}
