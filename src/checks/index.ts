/** 検証: one book, read from the open workbook or from a file, against all checks that concern one book. */
import type { Reading } from '../book/reading';
import { statusOf, type FileStatus, type Finding } from './finding';
import { inOrder } from './order';
import { withShortQuotes } from './quoted';
import { RETURN_CHECKS } from './returns';
import { ROW_CHECKS } from './rows';
import { withoutCascades } from './silence';
import type { Check, CheckContext, Subject } from './subject';
import { STRUCTURE_CHECKS } from './structure';
import { takeSubject } from './takeSubject';
import { TREND_CHECKS } from './trends';
import { UNIT_CHECKS } from './units';
import { VALUE_CHECKS } from './values';

export interface Checked {
  readonly status: FileStatus;
  /** F, E, W, I; then in the sheet's order. */
  readonly findings: readonly Finding[];
  /** null: the book cannot be taken in, and only F findings say why. */
  readonly subject: Subject | null;
}

const CHECKS: readonly Check[] = [
  ...STRUCTURE_CHECKS,
  ...ROW_CHECKS,
  ...VALUE_CHECKS,
  ...UNIT_CHECKS,
  ...TREND_CHECKS,
  ...RETURN_CHECKS,
];

/** Takes time in proportion to the cells of the book. */
export function checkBook(reading: Reading, context: CheckContext): Checked {
  const taken = takeSubject(reading, context);
  if (taken.kind === 'refused') {
    const { findings } = taken;
    return { status: statusOf(findings), findings: findings.map(withShortQuotes), subject: null };
  }
  const { subject } = taken;
  const found = CHECKS.flatMap((check) => check(subject));
  const findings = inOrder(withoutCascades(found, subject), reading).map(withShortQuotes);
  return { status: statusOf(findings), findings, subject };
}
