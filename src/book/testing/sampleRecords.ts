/** Records of every kind, with texts that look like something else. For tests. */
import type {
  FindingRecord,
  IssueRecord,
  LogEntry,
  ManualVerdictRecord,
  ReceiptRecord,
  Records,
  ReturnedFindingRecord,
} from '../records/records';

export const FINDING: FindingRecord = {
  severity: 'E',
  code: 'V01',
  kpi: '1-1-1-1',
  name: '道の駅の商品販売額',
  section: '観光課',
  sheet: 'KPI一覧',
  address: 'S6',
  column: 'R6実績',
  value: '約30',
  message: '「約30」は数値ではありません。',
  expected: '数値か状態語',
  remedy: '30のように数値だけを入力してください。',
  state: 'open',
  reason: '',
};

export const ENTRY: LogEntry = {
  batch: '2026-11-26T10:15:00 #1',
  time: '2026-11-26 10:15',
  kind: 'repair',
  file: '',
  digest: '',
  section: '観光課',
  kpi: '1-1-1-1',
  column: 'R6実績',
  before: { text: '１，２３４' },
  after: { number: 1234 },
  note: 'V02',
  undone: false,
};

export const ISSUE: IssueRecord = {
  issue: 'R6-0012',
  round: 'R6',
  section: '観光課',
  issuedOn: '2026-11-26',
  deadline: '2026-12-10',
  file: 'KPI_R6_観光課.xlsx',
  kpis: 3,
  fingerprint: '0012-3e45',
  replaces: '',
  contact: '企画課 山田（内線123）',
};

export const RECEIPT: ReceiptRecord = {
  file: '=観光課.xlsx',
  digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  section: '観光課',
  issue: 'R6-0012',
  time: '2026-12-01 09:00',
  status: 'fix',
  findings: { F: 0, E: 2, W: 10, I: 1 },
  taken: 0,
};

export const RETURNED_FINDING: ReturnedFindingRecord = {
  digest: RECEIPT.digest,
  file: RECEIPT.file,
  section: '観光課',
  severity: 'E',
  code: 'V01',
  kpi: '1-1-1-1',
  name: '道の駅の商品販売額',
  sheet: 'KPI一覧',
  address: 'S6',
  column: 'R6実績',
  value: '=約30',
  message: '「=約30」は数値ではありません。',
  expected: '数値か状態語',
  remedy: '30のように数値だけを入力してください。',
};

export const MANUAL_VERDICT: ManualVerdictRecord = {
  kpi: '1-1-1-1',
  name: '道の駅の商品販売額',
  section: '観光課',
  verdict: '○順調',
  reason: '豪雨による休業のため',
  by: '企画課長',
  time: '2026-11-26 10:15',
  computed: '×遅れ',
  state: 'standing',
  basis: '',
};

export const SAMPLE_RECORDS: Records = {
  findings: [
    { ...FINDING, severity: 'F', code: 'S03', kpi: '', column: '', address: '', value: '', sheet: '施策' },
    FINDING,
    {
      ...FINDING,
      severity: 'W',
      code: 'V09',
      kpi: '1-1-1-2',
      address: 'S7',
      value: '0.85',
      state: 'ignored',
      reason: '=割合で\n合意済み',
    },
    { ...FINDING, severity: 'I', code: 'V02', value: '１２３', state: 'repaired', sheet: '集計 \'x\' "y"' },
  ],
  log: [
    ENTRY,
    { ...ENTRY, kind: 'accept', file: 'a.xlsx', digest: 'ab12', before: null, after: { text: '=SUM(A1)' } },
    { ...ENTRY, before: { formula: '=SUM(Q6:R6)' }, after: { number: 0.123456789012345 }, undone: true },
    { ...ENTRY, kind: 'putBack', before: { text: '' }, after: { text: '1-2' }, note: '1-2' },
    { ...ENTRY, before: { number: 45_292 }, after: { text: '0012' }, format: 'yyyy/m/d' },
  ],
  issues: [ISSUE, { ...ISSUE, issue: 'R6-0013', deadline: '', replaces: 'R6-0012', kpis: 0 }],
  receipts: [
    RECEIPT,
    { ...RECEIPT, file: '1-2', status: 'old', section: '' },
    { ...RECEIPT, digest: 'ab12', status: 'waiting' },
  ],
  manualVerdicts: [],
  returnedFindings: [
    RETURNED_FINDING,
    {
      ...RETURNED_FINDING,
      severity: 'W',
      code: 'S06',
      kpi: '',
      name: '',
      address: '',
      column: '',
      value: '',
    },
  ],
  snapshots: [
    { issue: 'R6-0012', kpi: '1-1-1-1', column: 'KPI項目', cell: { text: '道の駅の商品販売額' } },
    { issue: 'R6-0012', kpi: '1-1-1-1', column: 'R5実績', cell: { number: 150.25 } },
    { issue: 'R6-0012', kpi: '1-1-1-1', column: '取組・要因', cell: { text: '=1+1\n"引用" 𠮷 _x000D_' } },
    { issue: 'R6-0012', kpi: '1-1-1-2', column: 'R5実績', cell: { formula: '=R5*2' } },
    { issue: 'R6-0013', kpi: '1-1-1-2', column: '取組・要因', cell: { text: '𠮷'.repeat(15_000) } },
  ],
};
