/** Changes for tests: cells of every kind, two findings, one line of the log. */
import type { BookChanges } from '../../book/changes';
import type { FindingRecord, LogEntry } from '../../book/records/records';

const LIST = 'KPI一覧';

export const NO_CHANGES: BookChanges = { writes: [], restoreRules: false, records: {} };

export function finding(kpi: string, address: string, change: Partial<FindingRecord> = {}): FindingRecord {
  return {
    severity: 'E',
    code: 'V01',
    kpi,
    name: '',
    section: '',
    sheet: LIST,
    address,
    column: 'R2実績',
    value: '約30',
    message: '=文字が入っています',
    expected: '数値',
    remedy: '数値を入れてください',
    state: 'open',
    reason: '',
    ...change,
  };
}

export const entry: LogEntry = {
  batch: '2026-11-26T10:15:00 #1',
  time: '2026-11-26 10:15',
  kind: 'repair',
  file: '',
  digest: '',
  section: '',
  kpi: '1-1-1-1',
  column: 'R2実績',
  before: { text: '１２３' },
  after: { number: 123 },
  note: 'V02',
  undone: false,
};

export const changes: BookChanges = {
  writes: [
    { sheet: LIST, address: 'O6', cell: { number: 123 } },
    { sheet: LIST, address: 'O7', cell: { text: '未集計' } },
    { sheet: LIST, address: 'O8', cell: { formula: '=1+2' } },
    { sheet: LIST, address: 'AA6', cell: { text: '=危険' } },
    { sheet: LIST, address: 'P6', cell: { number: 45 }, numberFormat: '#,##0' },
  ],
  restoreRules: true,
  records: {
    findings: [finding('1-1-1-1', 'O6'), finding('1-1-1-2', 'O7', { severity: 'W' })],
    log: [entry],
  },
};
