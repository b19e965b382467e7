/** One KPI and what stands in its years, checked for values and units. For tests. */
import { planOf } from '../../book/testing/smallPlan';
import type { Kpi } from '../../plan/plan';
import type { Finding } from '../finding';
import { UNIT_CHECKS } from '../units';
import { VALUE_CHECKS } from '../values';
import { subjectOf, type Entry } from './subject';

/** By heading: `{ R6実績: '約30' }`; a year that is not named has 未集計, so that it is not asked for. */
export type Years = Readonly<Record<string, Entry>>;

export function findingsOf(kpi: Partial<Kpi>, years: Years): Finding[] {
  const subject = subjectOf({
    plan: planOf([kpi]),
    entries: { '1-1-1-1': { R6実績: '未集計', ...years } },
  });
  return [...VALUE_CHECKS, ...UNIT_CHECKS].flatMap((check) => check(subject));
}

/** `V02`, `V02+U04`; '' for none. */
export function codesOf(kpi: Partial<Kpi>, entry: Entry, earlier: Years = {}): string {
  return findingsOf(kpi, { ...earlier, R6実績: entry })
    .map(({ code }) => code)
    .join('+');
}

/** What a repair would write: the figure or word, `format` where it comes along, `unsafe` where it is asked about first. */
export function repairOf(kpi: Partial<Kpi>, entry: Entry, earlier: Years = {}): string | null {
  const [finding] = findingsOf(kpi, { ...earlier, R6実績: entry });
  const action = finding?.repair?.action;
  const write = action?.kind === 'write' ? action.writes[0] : undefined;
  if (!finding?.repair || !write) return null;
  const { cell, numberFormat } = write;
  const value =
    cell === null
      ? 'blank'
      : 'number' in cell
        ? String(cell.number)
        : 'text' in cell
          ? cell.text
          : cell.formula;
  return [value, numberFormat, finding.repair.safe ? undefined : 'unsafe']
    .filter((part) => part !== undefined)
    .join(' ');
}
