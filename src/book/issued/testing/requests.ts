/** Requests for issued books: one of a first book, one of a fresh book after findings. For tests. */
import { readActual } from '../../../kpi/actual';
import { pace } from '../../../kpi/rubrics/pace';
import { builtInPlan, planRows, type FiscalYear } from '../../../plan';
import type { Cell } from '../../book';
import { NOTHING_KEPT, type Kept, type KeptActual } from '../../kept';
import type { FindingRecord } from '../../records/records';
import type { IssuedRequest } from '../request';

export const SECTION = '観光商工課';
/** Every tenth KPI of the built-in plan: shares, sums and counts, with and without a baseline. */
export const IDS: readonly string[] = planRows(builtInPlan())
  .map(({ kpi }) => kpi.id)
  .filter((_, i) => i % 10 === 0);
/** What no sheet of an issued book may say. */
export const SECRET = '企画課だけの覚え書き';

export function firstRequest(changes: Partial<IssuedRequest> = {}): IssuedRequest {
  return {
    plan: builtInPlan(),
    rubric: pace,
    evaluationYear: 2024,
    kept: masterKept(),
    ids: IDS,
    identity: { issue: 'R6-0012', section: SECTION, round: 'R6', fingerprint: '3F9A-17C2-88D0' },
    cover: {
      issuedOn: '2026-11-26',
      deadline: '2026-12-10',
      contact: '企画課（内線2215）',
      note: '=1+1 は計算しません。\n二行目',
    },
    findings: [],
    entered: null,
    ...changes,
  };
}

/** The first KPI: a text as its figure; the second: a past figure changed, and formulas in place of words. */
export function freshRequest(changes: Partial<IssuedRequest> = {}): IssuedRequest {
  const [first = '', second = '', third = ''] = IDS;
  return firstRequest({
    findings: [
      finding({ kpi: first, column: 'R6実績', code: 'V01', severity: 'E', value: '約30' }),
      finding({ kpi: second, column: 'R4実績', code: 'C03', severity: 'W', value: '77' }),
      finding({ kpi: third, column: '方向', code: 'S07', severity: 'E', value: '以下' }),
      finding({ kpi: '9-9-9-9', column: 'R6実績', code: 'R02', severity: 'E', value: '1' }),
    ],
    entered: new Map<string, Map<string, Cell>>([
      [first, new Map([['R6実績', { text: '約30' }]])],
      [
        second,
        new Map<string, Cell>([
          ['R4実績', { number: 77 }],
          ['R6実績', { formula: '=[1]Sheet1!A1' }],
          ['取組・要因', { formula: '=HYPERLINK("http://example.com","x")' }],
          ['今後の方向性', { text: '拡大' }],
          ['KPI項目', { text: '書き換えた項目' }],
        ]),
      ],
    ]),
    ...changes,
  });
}

export function finding(parts: Partial<FindingRecord>): FindingRecord {
  return {
    severity: 'E',
    code: 'V01',
    kpi: '',
    name: '=名前',
    section: SECTION,
    sheet: 'KPI一覧',
    address: 'ZZ999',
    column: '',
    value: '',
    message: '内容',
    expected: '=あるべき値',
    remedy: '対応',
    state: 'open',
    reason: '',
    ...parts,
  };
}

/** Figures up to R5; the first issued KPI's R5 is a formula that points to another sheet. */
function masterKept(): Kept {
  const plan = builtInPlan();
  const rows = planRows(plan).map(({ kpi }, i) => {
    const years: FiscalYear[] = [2020, 2021, 2022, 2023];
    const actuals = years.map((year, place): [FiscalYear, KeptActual] => {
      const value = Number((((kpi.baseline ?? 0) + kpi.target) / 2 + place).toFixed(kpi.decimals));
      const isFormula = kpi.id === IDS[0] && year === 2023;
      return [
        year,
        { cell: isFormula ? { formula: '=別シート!A1' } : { number: value }, actual: readActual(value) },
      ];
    });
    return [
      kpi.id,
      {
        actuals: new Map(actuals),
        section: { section: { text: i % 2 === 0 ? SECTION : `${SECTION}、農林課` } },
        reason: { text: '前回の判定理由' },
        efforts: { text: '' },
        outlook: null,
        added: new Map([['メモ', { text: SECRET }]]),
      },
    ] as const;
  });
  return {
    ...NOTHING_KEPT,
    rows: new Map(rows),
    addedColumns: ['メモ'],
    unknownRows: [{ id: 'x-1', cells: new Map([['KPI項目', { text: SECRET }]]) }],
  };
}
