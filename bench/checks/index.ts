/** `npm run bench checks`: all checks over a book of 74, 1,000 and 10,000 KPIs, clean and with every tenth figure wrong. */
import { composeBook } from '../../src/book/compose';
import { NOTHING_KEPT } from '../../src/book/kept';
import type { Reading } from '../../src/book/reading';
import { readingOf, typed } from '../../src/book/testing/readingOf';
import { checkBook } from '../../src/checks';
import type { CheckContext } from '../../src/checks/subject';
import { planOfSize } from '../../src/excel/testing/plans';
import { pace } from '../../src/kpi/rubrics/pace';
import type { Plan } from '../../src/plan';

const SIZES = [74, 1_000, 10_000];
const ROUNDS = 3;
const YEAR = 2024;
const HEADING = 'R6実績';

/** Processor time, the median of three rounds after one that is not counted; `× per KPI` is against 74 KPIs in the same run. */
export async function benchChecks(): Promise<Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  const first = new Map<string, number>();
  for (const size of SIZES) {
    const plan = planOfSize(size);
    for (const [figures, everyNth] of [
      ['as planned', 0],
      ['every tenth wrong', 10],
    ] as const) {
      const reading = filled(plan, everyNth);
      const { milliseconds, findings } = measure(reading, contextOf(plan));
      const perKpi = milliseconds / size;
      if (!first.has(figures)) first.set(figures, perKpi);
      rows.push({
        KPIs: size,
        figures,
        findings,
        ms: Math.round(milliseconds),
        'KPIs a second': Math.round(1000 / perKpi),
        'findings a second': Math.round((findings / milliseconds) * 1000),
        '× per KPI': Number((perKpi / (first.get(figures) ?? perKpi)).toFixed(2)),
      });
    }
  }
  return rows;
}

function measure(reading: Reading, context: CheckContext): { milliseconds: number; findings: number } {
  let findings = checkBook(reading, context).findings.length;
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    findings = checkBook(reading, context).findings.length;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { milliseconds: times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0, findings };
}

function contextOf(plan: Plan): CheckContext {
  return { plan, today: { year: 2026, month: 11, day: 26 }, thresholds: null, accepted: null, round: null };
}

/** The target in the year that is collected; where wrong, a text that says about how many. */
function filled(plan: Plan, everyNth: number): Reading {
  const book = composeBook({ plan, rubric: pace, evaluationYear: YEAR, suffix: '', kept: NOTHING_KEPT });
  const targets = book.sheets[0]?.tables[0];
  const place = targets?.headers.indexOf('目標値') ?? -1;
  return readingOf(book, ({ table, heading, row }, cell) => {
    if (table !== targets?.name || heading !== HEADING) return cell;
    const target = targets.rows[row]?.[place];
    const figure = target && 'number' in target ? target.number : 0;
    return typed(everyNth > 0 && row % everyNth === 0 ? `約${figure}` : figure, cell);
  });
}
