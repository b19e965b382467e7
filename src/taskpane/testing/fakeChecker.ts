import { SEVERITIES, type CheckCode } from '../../checks/codes';
import { findingKey, statusOf, type Finding } from '../../checks/finding';
import type { OnProgress } from '../../excel/openBook';
import type { BookChecker, CheckedBook, RepairBatch, StandingFinding } from '../check/bookChecker';
import type { PutBackCell } from '../parts/putBackCells';
import type { CellPlace, Problem } from '../../words/message';
import { Faults } from './faults';

/** What a test says of a finding; the rest follows from it. */
export type Planted = Partial<Omit<Finding, 'code' | 'severity'>> & { readonly code: CheckCode };

/** A finding in 「KPI一覧」, as the checks would yield it. */
export function plant({ code, ...given }: Planted): Finding {
  const value = given.value ?? '';
  return {
    code,
    severity: SEVERITIES[code],
    file: 'open',
    place: { sheet: 'KPI一覧', address: 'Q6' },
    kpi: '1-1-1-1',
    name: '観光消費額',
    section: '商工観光課',
    column: 'R4実績',
    value,
    message: { ja: `「${value}」は直す必要があります。`, en: `"${value}" has to be put right.` },
    expected: { ja: '数値', en: 'a figure' },
    remedy: { ja: '数値で入力してください。', en: 'Type a figure.' },
    repair: null,
    ...given,
  };
}

/** A repair that writes the finding's own cell. */
export function repairing(
  after: number,
  { address = 'Q6', before = '', safe = true } = {},
): Pick<Finding, 'repair' | 'place' | 'value'> {
  const place = { sheet: 'KPI一覧', address };
  return {
    place,
    value: before,
    repair: {
      before,
      after: String(after),
      safe,
      action: { kind: 'write', writes: [{ ...place, cell: { number: after } }] },
    },
  };
}

/** A book whose findings are what a test says; what is repaired or given a reason is remembered, as the book would. */
export class FakeChecker implements BookChecker {
  readonly faults = new Faults<keyof BookChecker>();
  findings: Finding[] = [];
  kpis = 6;
  /** Findings whose repair does not help. */
  readonly stubborn = new Set<Finding>();
  /** Cells that were edited after they were repaired, by A1 address. */
  readonly edited = new Set<string>();
  /** How often the book was read, and how often 「検証結果」 was written. */
  looks = 0;
  writes = 0;
  private readonly reasons = new Map<string, string>();
  private readonly batches: { readonly batch: RepairBatch; readonly findings: readonly Finding[] }[] = [];
  private recorded: string | null = null;

  async look(): Promise<CheckedBook> {
    await this.faults.meet('look');
    return this.standing();
  }

  async check(onProgress: OnProgress): Promise<CheckedBook> {
    return this.work('check', onProgress, () => undefined);
  }

  async repair(findings: readonly StandingFinding[], onProgress: OnProgress): Promise<CheckedBook> {
    return this.work('repair', onProgress, () => {
      const repaired = findings.map(({ finding }) => finding).filter((each) => !this.stubborn.has(each));
      this.findings = this.findings.filter((each) => !repaired.includes(each));
      const cells = repaired.flatMap(({ kpi, name, column, place, repair }) =>
        place && repair ? [{ kpi, name, column, place, before: repair.after, after: repair.before }] : [],
      );
      const isEdited = ({ place }: PutBackCell): boolean => this.edited.has(place.address);
      const refused = cells.filter(isEdited).map(({ place }) => editedSince(place));
      const batch = {
        batch: `#${this.batches.length + 1}`,
        time: '2023-11-22 10:15',
        cells: cells.filter((cell) => !isEdited(cell)),
        refused,
      };
      this.batches.push({ batch, findings: repaired });
    });
  }

  async accept({ key }: StandingFinding, reason: string, onProgress: OnProgress): Promise<CheckedBook> {
    return this.work('accept', onProgress, () => this.reasons.set(key, reason));
  }

  async reopen({ key }: StandingFinding, onProgress: OnProgress): Promise<CheckedBook> {
    return this.work('reopen', onProgress, () => this.reasons.delete(key));
  }

  async putBack(asked: string, onProgress: OnProgress): Promise<CheckedBook> {
    return this.work('putBack', onProgress, () => {
      const last = this.batches.pop();
      if (last?.batch.batch !== asked) throw new Error(`"${asked}" is not the last batch`);
      this.findings = [...this.findings, ...last.findings];
    });
  }

  private async work(
    method: keyof BookChecker,
    onProgress: OnProgress,
    change: () => unknown,
  ): Promise<CheckedBook> {
    onProgress(0, 3, { ja: 'ブックを読んでいます', en: 'Reading the workbook' });
    await this.faults.meet(method);
    change();
    this.recorded = this.state();
    this.writes += 1;
    onProgress(3, 3, { ja: '書き込みました', en: 'Written' });
    return this.standing();
  }

  private standing(): CheckedBook {
    this.looks += 1;
    const findings = this.findings.map((finding) => {
      const key = `${findingKey(finding)} ${finding.place?.address}`;
      return { key, finding, reason: this.reasons.get(key) ?? null };
    });
    return {
      status: statusOf(this.findings),
      findings,
      kpis: this.kpis,
      year: 2022,
      time: '10:15',
      recorded: this.recorded === this.state(),
      lastRepair: this.batches.at(-1)?.batch ?? null,
    };
  }

  private state(): string {
    return JSON.stringify([this.findings, [...this.reasons]]);
  }
}

function editedSince(cell: CellPlace): Problem {
  return {
    code: 'edited',
    message: { ja: `${cell.address} は修正の後に変わっています。`, en: `${cell.address} was edited since.` },
    remedy: { ja: '', en: '' },
    cell,
  };
}
