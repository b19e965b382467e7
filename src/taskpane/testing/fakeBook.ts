import type {
  CellChange,
  GeneratePreview,
  GenerateRequest,
  GenerateResult,
  ManualDecision,
  OnProgress,
  OpenBook,
  ReasonsResult,
  RefreshResult,
  RubricPreview,
  VerdictOverview,
  WorkbookState,
} from '../../excel/openBook';
import type { Book } from '../../book/book';
import { composeBook } from '../../book/compose';
import { identityFor } from '../../book/identity';
import { NOTHING_KEPT } from '../../book/kept';
import { findRubric } from '../../kpi/rubrics';
import type { Rubric } from '../../kpi/rubric';
import { planRows, planYears, type FiscalYear, type Plan } from '../../plan/plan';
import { otherPlan } from '../../words/excelBook';
import { PersonError, type Message, type Problem } from '../../words/message';
import { Faults, type Method } from './faults';
import { namesTaken, previewOfPlan } from './fakePreview';
import { fakeOverview, labelOf, nothingJudged, type FakeManual } from './fakeVerdicts';

interface Drawn {
  readonly plan: Plan;
  readonly rubric: Rubric;
  readonly year: FiscalYear;
  readonly suffix: string;
}

/**
 * An open workbook in memory, faithful to what OpenBook promises: it looks before it writes, keeps figures by KPI id,
 * never touches foreign sheets, and tells its watchers of edits. Verdicts are simplified (see fakeVerdicts).
 */
export class FakeBook implements OpenBook {
  readonly figures = new Map<string, number | string>();
  /** Verdicts given by hand, each with the figure that stood there then. */
  readonly manuals = new Map<string, FakeManual>();
  readonly faults = new Faults();
  /** What Excel shows as selected: a KPI's id, or a cell as `KPI一覧!X8`. */
  selected: string | null = null;
  protectedNow = false;
  outdated = false;
  foreignHolders: readonly string[] = [];
  /** Formulas that someone overwrote, as refreshing will report them. */
  overwritten: CellChange[] = [];
  disagreements: CellChange[] = [];
  warnings: RefreshResult['warnings'] = [];
  /** What stands in 「設定」 and cannot be used; generating puts it back. */
  problems: readonly Problem[] = [];
  unfinished: readonly Message[] = [];
  restoredByGenerate: CellChange[] = [];
  unknownIds: readonly string[] = [];
  readonly requests: GenerateRequest[] = [];
  private drawn: Drawn | null = null;
  private readonly watchers = new Set<() => void>();

  /** A workbook in which the plan's book has been generated. */
  static withBook(plan: Plan, rubricId: string, year: FiscalYear): FakeBook {
    const book = new FakeBook();
    book.drawn = { plan, rubric: rubricOf(rubricId), year, suffix: '' };
    return book;
  }

  /** A person types into the KPI's cell of the evaluation year; '' empties it. */
  type(id: string, entry: number | string): void {
    if (entry === '') this.figures.delete(id);
    else this.figures.set(id, entry);
    this.watchers.forEach((tell) => tell());
  }

  get watcherCount(): number {
    return this.watchers.size;
  }

  /** The workbook no longer keeps its plan: a gateway or an older release took it out. */
  losesPlan = false;

  async look(): Promise<WorkbookState> {
    await this.faults.meet('look');
    if (this.drawn === null) {
      if (this.foreignHolders.length === 0) return { kind: 'none' };
      return { kind: 'foreign', holders: this.foreignHolders, freeSuffix: '(2)' };
    }
    const { plan, rubric, year, suffix } = this.drawn;
    return {
      kind: 'book',
      identity: identityFor(plan, rubric, suffix),
      plan: this.losesPlan ? null : plan,
      planTitle: plan.title,
      years: planYears(plan),
      evaluationYear: year,
      rubric,
      protected: this.protectedNow,
      outdated: this.outdated,
      verdicts: this.problems.length > 0 ? nothingJudged : this.verdicts(this.drawn),
      problems: this.problems,
    };
  }

  async previewGenerate(request: GenerateRequest): Promise<GeneratePreview> {
    await this.faults.meet('previewGenerate');
    return this.previewOf(request);
  }

  async generate(request: GenerateRequest, onProgress: OnProgress): Promise<GenerateResult> {
    this.requests.push(request);
    await this.work('generate', onProgress);
    const preview = this.previewOf(request);
    this.drawn = {
      plan: request.plan,
      rubric: rubricOf(request.rubricId),
      year: request.evaluationYear,
      suffix: request.suffix,
    };
    this.outdated = false;
    this.restoredByGenerate = [];
    this.problems = [];
    return { preview, verdicts: this.verdicts(this.drawn), unfinished: this.unfinished, syncs: 3 };
  }

  async compose({ plan, rubricId, evaluationYear, suffix }: GenerateRequest): Promise<Book> {
    await this.faults.meet('compose');
    return composeBook({ plan, rubric: rubricOf(rubricId), evaluationYear, suffix, kept: NOTHING_KEPT });
  }

  async refresh(onProgress: OnProgress): Promise<RefreshResult> {
    await this.work('refresh', onProgress);
    return this.refreshed();
  }

  async updateReasons(onProgress: OnProgress): Promise<ReasonsResult> {
    await this.work('updateReasons', onProgress);
    return { overwritten: this.overwritten };
  }

  async previewRubric(rubricId: string): Promise<RubricPreview> {
    await this.faults.meet('previewRubric');
    const drawn = this.requireDrawn();
    const rubric = rubricOf(rubricId);
    const flips = planRows(drawn.plan)
      .map(({ kpi }) => ({
        id: kpi.id,
        name: kpi.name,
        before: labelOf(kpi, this.figures.get(kpi.id), drawn.rubric),
        after: labelOf(kpi, this.figures.get(kpi.id), rubric),
      }))
      .filter((flip) => flip.before !== flip.after);
    return { rubric, flips, verdicts: this.verdicts({ ...drawn, rubric }) };
  }

  async useRubric(rubricId: string, onProgress: OnProgress): Promise<RefreshResult> {
    await this.work('useRubric', onProgress);
    this.drawn = { ...this.requireDrawn(), rubric: rubricOf(rubricId) };
    return this.refreshed();
  }

  async judgeByHand(decision: ManualDecision, onProgress: OnProgress): Promise<RefreshResult> {
    await this.work('judgeByHand', onProgress);
    this.manuals.set(decision.kpi, { ...decision, figure: this.figures.get(decision.kpi) });
    return this.refreshed();
  }

  async judgeByComputation(kpi: string, onProgress: OnProgress): Promise<RefreshResult> {
    await this.work('judgeByComputation', onProgress);
    this.manuals.delete(kpi);
    return this.refreshed();
  }

  async setEvaluationYear(year: FiscalYear, onProgress: OnProgress): Promise<RefreshResult> {
    await this.work('setEvaluationYear', onProgress);
    this.drawn = { ...this.requireDrawn(), year };
    return this.refreshed();
  }

  async setProtected(on: boolean): Promise<void> {
    await this.faults.meet('setProtected');
    this.protectedNow = on;
  }

  async selectKpi(id: string): Promise<void> {
    await this.faults.meet('selectKpi');
    this.selected = id;
  }

  async selectCell(sheet: string, address: string): Promise<void> {
    await this.faults.meet('selectCell');
    this.selected = `${sheet}!${address}`;
  }

  async watch(onEdited: () => void): Promise<() => Promise<void>> {
    await this.faults.meet('watch');
    this.watchers.add(onEdited);
    return async () => {
      this.watchers.delete(onEdited);
    };
  }

  private previewOf(request: GenerateRequest): GeneratePreview {
    if (this.foreignHolders.length > 0 && request.suffix === '') throw new PersonError(namesTaken);
    const standing = this.drawn?.plan;
    if (standing && standing.id !== request.plan.id) throw new PersonError(otherPlan(standing.title));
    return {
      ...previewOfPlan(request, this.drawn === null),
      kept: { figures: this.figures.size, texts: 0, sections: 0, settings: 0 },
      restored: this.restoredByGenerate,
      unknownIds: this.unknownIds,
      warnings: this.problems.map(({ message, cell = null }) => ({ message, cell, subject: '' })),
    };
  }

  /** Three steps of progress around the moment at which a fault strikes. */
  private async work(method: Method, onProgress: OnProgress): Promise<void> {
    onProgress(0, 3, { ja: 'ブックを読んでいます', en: 'Reading the workbook' });
    await this.faults.meet(method);
    onProgress(2, 3, { ja: '書き込んでいます', en: 'Writing' });
  }

  private refreshed(): RefreshResult {
    const restored = this.overwritten;
    this.overwritten = [];
    return {
      verdicts: this.verdicts(this.requireDrawn()),
      restored,
      disagreements: this.disagreements,
      warnings: this.warnings,
    };
  }

  private verdicts({ plan, rubric }: Drawn): VerdictOverview {
    return fakeOverview(plan, rubric, this.figures, this.manuals);
  }

  private requireDrawn(): Drawn {
    if (this.drawn === null) throw new Error('The workbook has no book');
    return this.drawn;
  }
}

function rubricOf(id: string): Rubric {
  const rubric = findRubric(id);
  if (rubric === undefined) throw new Error(`No rubric "${id}"`);
  return rubric;
}
