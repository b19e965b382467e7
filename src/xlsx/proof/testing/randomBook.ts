/** Books with random plans, settings and figures: what LibreOffice and TypeScript are to agree on. */
import fc from 'fast-check';
import type { BookRequest } from '../../../book/compose';
import { composeBook } from '../../../book/compose';
import type { Book } from '../../../book/book';
import { editedRubric } from '../../../book/editedRubric';
import { NOTHING_KEPT, type Kept, type KeptSettings } from '../../../book/kept';
import { listBounds } from '../../../kpi/boundList';
import type { Rubric } from '../../../kpi/rubric';
import type { Kpi, Plan } from '../../../plan/plan';
import { keptRows } from './randomEntries';
import { FIGURES, pointOnTheWay } from './randomFigures';

export interface RandomBook {
  readonly request: BookRequest;
  readonly book: Book;
  /** With the edits of its settings. */
  readonly rubric: Rubric;
}

const FIRST_YEAR = 2020;

/** @param rows how many KPIs; @param cut 切捨て in place of 四捨五入; @param seed the same seed gives the same book */
export function randomBook(shipped: Rubric, rows: number, cut: boolean, seed: number): RandomBook {
  const draw = <T>(arbitrary: fc.Arbitrary<T>): T => first(fc.sample(arbitrary, { seed, numRuns: 1 }));
  const hasRanges = seed % 2 === 0;
  const plan = planOf(draw(fc.array(kpi(hasRanges), { minLength: rows, maxLength: rows })), draw(years));
  const evaluationYear = draw(fc.integer({ min: FIRST_YEAR, max: plan.lastYear }));
  const kept: Kept = {
    ...NOTHING_KEPT,
    rows: draw(keptRows(plan)),
    settings: draw(settings(shipped, cut)),
  };
  const request = { plan, rubric: shipped, evaluationYear, suffix: draw(suffixes), kept };
  return { request, book: composeBook(request), rubric: editedRubric(shipped, kept.settings) };
}

const years = fc.integer({ min: 3, max: 6 });
const suffixes = fc.constantFrom('', ' (2)');

type DrawnKpi = Omit<Kpi, 'id' | 'seq'>;

function kpi(hasRanges: boolean): fc.Arbitrary<DrawnKpi> {
  return fc
    .constantFrom(...FIGURES)
    .chain((figures) =>
      fc.record({
        baseline: fc.option(figures, { freq: 4 }),
        baselineYear: fc.integer({ min: 2012, max: 2026 }),
        target: figures,
        width: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })),
        targetYear: fc.integer({ min: 2016, max: 2029 }),
        direction: fc.constantFrom<Kpi['direction'][]>('atLeast', 'atLeast', 'atMost', 'within'),
        accumulation: fc.constantFrom<Kpi['accumulation'][]>('cumulative', 'annual', 'pointInTime'),
        decimals: fc.integer({ min: 0, max: 6 }),
        keeps: fc.integer({ min: 0, max: 5 }).map((roll) => roll === 0),
        unit: fc.constantFrom('人', '%', '千円', 'm²'),
      }),
    )
    .map(({ width, keeps, direction, ...rest }) => {
      const target = keeps && rest.baseline !== null ? rest.baseline : rest.target;
      const isRange = direction === 'within' && hasRanges;
      return {
        ...rest,
        target,
        direction: isRange ? 'within' : direction === 'within' ? 'atMost' : direction,
        ...(isRange ? { targetUpper: pointOnTheWay(target, target + width, 1) } : {}),
        name: '道の駅の商品販売額',
        section: '',
        notes: [],
      };
    });
}

/** Rows dealt out to three 重点戦略, so that every sum has parts. */
function planOf(kpis: readonly DrawnKpi[], yearCount: number): Plan {
  const share = Math.ceil(kpis.length / 3);
  const parts = [0, 1, 2].map((i) => kpis.slice(i * share, (i + 1) * share)).filter(({ length }) => length);
  return {
    id: 'random-plan',
    title: '試験計画',
    municipality: '試験市',
    version: '1.0.0',
    firstYear: FIRST_YEAR,
    lastYear: FIRST_YEAR + yearCount - 1,
    defaults: { baselineYear: 2018, targetYear: 2024, targetYearInferred: false },
    notes: [],
    strategies: parts.map((part, i) => ({
      number: i + 1,
      title: `戦略${i + 1}`,
      notes: [],
      policies: [{ number: 1, title: '方針', notes: [], measures: [measureOf(part, `${i + 1}-1-1`)] }],
    })),
  };
}

function measureOf(kpis: readonly DrawnKpi[], code: string) {
  const numbered = kpis.map((one, i) => ({ ...one, id: `${code}-${i + 1}`, seq: i + 1 }));
  return { code, title: `施策${code}`, summary: '概要です。', notes: [], kpis: numbered };
}

/** Bounds all moved by one factor, which keeps their order; labels sometimes renamed. */
function settings(shipped: Rubric, cut: boolean): fc.Arbitrary<KeptSettings> {
  return fc
    .record({
      factor: fc.constantFrom(1, 1, 0.95, 1.1, 0.667),
      decimals: fc.constantFrom(1, 1, 0, 2, 3),
      renamed: fc.boolean(),
    })
    .map(({ factor, decimals, renamed }) => ({
      rubricId: shipped.id,
      bounds: new Map(
        listBounds(shipped).map(({ key, percent }) => [key, Number((percent * factor).toFixed(1))]),
      ),
      grades: new Map(
        shipped.grades.map(({ key, symbol, name, colour }) => [
          key,
          { symbol, name: renamed ? `${name.ja}です` : name.ja, colour },
        ]),
      ),
      rounding: { mode: cut ? 'towardZero' : 'halfAwayFromZero', decimals },
    }));
}

function first<T>(drawn: readonly T[]): T {
  if (drawn.length === 0) throw new Error('nothing was drawn');
  return drawn[0] as T;
}
