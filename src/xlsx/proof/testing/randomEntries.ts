/** What officers enter into random books: figures, state words, texts, formulas, errors; and what they decide otherwise. */
import fc from 'fast-check';
import type { Kept, KeptActual, KeptRow } from '../../../book/kept';
import { ACCUMULATION_WORDS, DIRECTION_WORDS } from '../../../book/words';
import { readActual } from '../../../kpi/actual';
import { STATE_WORDS } from '../../../kpi/judgement';
import { planRows, planYears, type FiscalYear, type Kpi, type Plan } from '../../../plan/plan';
import { pointOnTheWay, shares } from './randomFigures';

export function keptRows(plan: Plan): fc.Arbitrary<Kept['rows']> {
  return fc
    .tuple(...planRows(plan).map(({ kpi }) => keptRow(plan, kpi)))
    .map((rows) => new Map(planRows(plan).map(({ kpi }, i) => [kpi.id, rows[i] ?? NOTHING])));
}

const NOTHING: KeptRow = {
  actuals: new Map(),
  section: {},
  reason: null,
  efforts: null,
  outlook: null,
  added: new Map(),
};

function keptRow(plan: Plan, kpi: Kpi): fc.Arbitrary<KeptRow> {
  const years = planYears(plan);
  const cells = fc.tuple(...years.map((year) => fc.option(entry(kpi, year), { freq: 12 })));
  return fc.tuple(cells, section).map(([entries, decided]) => ({
    ...NOTHING,
    actuals: new Map(
      years.flatMap((year, i) => {
        const cell = entries[i];
        return cell ? [[year, cell] as const] : [];
      }),
    ),
    section: decided,
  }));
}

function entry(kpi: Kpi, year: FiscalYear): fc.Arbitrary<KeptActual> {
  const start = kpi.baseline ?? 0;
  const due = Math.min(1, Math.max(0, (year - kpi.baselineYear) / (kpi.targetYear - kpi.baselineYear || 1)));
  const inPace = shares.map((share) => pointOnTheWay(start, kpi.target, share * due));
  const onTheWay = shares.map((share) => pointOnTheWay(start, kpi.target, share));
  const ofTarget = shares.map((share) => pointOnTheWay(0, kpi.target, share));
  return fc.oneof(
    { weight: 10, arbitrary: fc.oneof(inPace, onTheWay, ofTarget).map(typed) },
    { weight: 2, arbitrary: fc.constantFrom(...STATE_WORDS, '調査なし', '　未集計', '廃止 ').map(typed) },
    { weight: 1, arbitrary: fc.constantFrom('約30', '検討中', '１２３', '=', '-', '　', '*').map(typed) },
    { weight: 1, arbitrary: fc.constantFrom(...FORMULAS) },
  );
}

function typed(value: number | string): KeptActual {
  return {
    cell: typeof value === 'number' ? { number: value } : { text: value },
    actual: readActual(value),
  };
}

/** Formulas with what they yield in any engine; TRUE is not among them, since LibreOffice takes it for 1 in a cell with a figure's format. */
const FORMULAS: readonly KeptActual[] = [
  { cell: { formula: '=NA()' }, actual: readActual('#N/A') },
  { cell: { formula: '=1/0' }, actual: readActual('#DIV/0!') },
  { cell: { formula: '=0.1+0.2' }, actual: readActual(0.1 + 0.2) },
  { cell: { formula: '=IF(1>0,"調査なし","")' }, actual: readActual('調査なし') },
  { cell: { formula: '=IF(1>0,"","x")' }, actual: null },
];

/** Mostly as proposed; sometimes another word, sometimes one that cannot be used. */
const section: fc.Arbitrary<KeptRow['section']> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(DIRECTION_WORDS.atLeast, DIRECTION_WORDS.atMost, '横ばい').map((word) => ({
      direction: { text: word },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Object.values(ACCUMULATION_WORDS), '毎年').map((word) => ({
      accumulation: { text: word },
    })),
  },
);
