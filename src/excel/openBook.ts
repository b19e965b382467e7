/**
 * What the pane and the ribbon ask of the open workbook. The one interface between the faces and Excel:
 * every method is one Excel.run, rejects only with a PersonError, and leaves the workbook usable when it does.
 */
import type { Book, BookIdentity } from '../book/book';
import type { CellChange } from '../book/change';
import type { ManualDecision } from '../book/manual/change';
import type { Judgement } from '../kpi/judgement';
import type { Rubric } from '../kpi/rubric';
import type { FiscalYear, Plan } from '../plan/plan';
import type { CellPlace, Message, Problem } from '../words/message';

export type { CellChange } from '../book/change';
export type { ManualDecision } from '../book/manual/change';

/** What stands in the workbook now. */
export type WorkbookState =
  | { readonly kind: 'none' }
  /** Sheets or tables of our names that are not ours; `freeSuffix` is a suffix that is free, e.g. ` (2)`. */
  | { readonly kind: 'foreign'; readonly holders: readonly string[]; readonly freeSuffix: string }
  | {
      readonly kind: 'book';
      readonly identity: BookIdentity;
      /** The plan from which the book was drawn, as the workbook keeps it; null where it is lost. */
      readonly plan: Plan | null;
      /** Of that plan; its id where the plan is lost. */
      readonly planTitle: string;
      /** The years among which 評価年度 is chosen, first to last; empty where the plan is lost. */
      readonly years: readonly FiscalYear[];
      readonly evaluationYear: FiscalYear;
      readonly rubric: Rubric;
      readonly protected: boolean;
      /** Drawn by an older layout, or left half drawn: generating again brings it up to date. */
      readonly outdated: boolean;
      /** Empty where the book cannot be judged. */
      readonly verdicts: VerdictOverview;
      /** What in 「設定」 cannot be used (bounds, year …), each naming its cell; while there is any, nothing is judged. */
      readonly problems?: readonly Problem[];
    };

/** The distribution of verdicts, best grade first, states after grades; and every KPI behind it. */
export interface VerdictOverview {
  readonly total: number;
  readonly judged: number;
  readonly groups: readonly VerdictGroup[];
}

export interface VerdictGroup {
  /** Label as written in 判定: ◎達成, 未入力 … */
  readonly label: string;
  readonly isState: boolean;
  /** `#RRGGBB`. */
  readonly colour: string;
  readonly kpis: readonly KpiLine[];
}

export interface KpiLine {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  /** Shown text of the judged actual, with unit; '' where none. */
  readonly actual: string;
  readonly explanation: Message;
  /** Only where a person gave the verdict. */
  readonly manual?: ManualLine;
}

/** A verdict given by hand, with what the computation says beside it. */
export interface ManualLine {
  readonly reason: string;
  readonly by: string;
  /** `2026-11-26 10:15`. */
  readonly time: string;
  /** The figures or settings that it was decided on are no longer the same. */
  readonly recheck: boolean;
  /** As 判定 would show it. */
  readonly computed: string;
  readonly computedExplanation: Message;
}

export interface GenerateRequest {
  readonly plan: Plan;
  readonly rubricId: string;
  readonly evaluationYear: FiscalYear;
  /** '' unless the person chose another name because of a foreign sheet. */
  readonly suffix: string;
}

export interface GeneratePreview {
  /** What will be made: sheets with the number of rows. */
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly isNew: boolean }[];
  readonly counts: {
    readonly strategies: number;
    readonly policies: number;
    readonly measures: number;
    readonly kpis: number;
  };
  /** What is kept: how many figures, texts, sections, edited bounds. */
  readonly kept: {
    readonly figures: number;
    readonly texts: number;
    readonly sections: number;
    readonly settings: number;
  };
  /** Cells of the plan that were edited in the sheet and go back to the plan. */
  readonly restored: readonly CellChange[];
  /** Ids in the sheet that the plan does not know; their rows are kept at the end. */
  readonly unknownIds: readonly string[];
  /** Settings that cannot be used and go back to the rubric's own. */
  readonly warnings: readonly Remark[];
}

/** Something to see to. */
export interface Remark {
  readonly message: Message;
  /** null: it is about no single cell. */
  readonly cell: CellPlace | null;
  /** KPI id; '' where it is about no KPI. */
  readonly subject: string;
}

/** Long work tells how far it is: done of total steps, and what it is doing. */
export type OnProgress = (done: number, total: number, doing: Message) => void;

export interface GenerateResult {
  readonly preview: GeneratePreview;
  readonly verdicts: VerdictOverview;
  /** What Excel refused besides the book itself (chart, printing, frozen headings). */
  readonly unfinished: readonly Message[];
  readonly syncs: number;
}

export interface RefreshResult {
  readonly verdicts: VerdictOverview;
  /** Judged formulas that someone had overwritten and that are back. */
  readonly restored: readonly CellChange[];
  /** Where the sheet's formulas say something else than the add-in (should be none; shown, not hidden). */
  readonly disagreements: readonly CellChange[];
  /** Actuals that are neither figure nor state word, and other things to see to. */
  readonly warnings: readonly Remark[];
}

export interface ReasonsResult {
  /** Judged formulas that someone had overwritten. They stay as they are until 「判定を更新」. */
  readonly overwritten: readonly CellChange[];
}

/** Which verdicts another rubric would change. */
export interface RubricPreview {
  readonly rubric: Rubric;
  readonly flips: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly verdicts: VerdictOverview;
}

export interface OpenBook {
  /** Reads the workbook; changes nothing. */
  look(): Promise<WorkbookState>;
  previewGenerate(request: GenerateRequest): Promise<GeneratePreview>;
  /** At most 3 syncs. */
  generate(request: GenerateRequest, onProgress: OnProgress): Promise<GenerateResult>;
  /** The book as generating would draw it now, for a file; changes nothing. */
  compose(request: GenerateRequest): Promise<Book>;
  /** 判定を更新. */
  refresh(onProgress: OnProgress): Promise<RefreshResult>;
  /** 判定理由 alone, after figures were written: what someone did to the formulas is told, and left to them. */
  updateReasons(onProgress: OnProgress): Promise<ReasonsResult>;
  previewRubric(rubricId: string): Promise<RubricPreview>;
  /** Switches the rubric and refreshes. */
  useRubric(rubricId: string, onProgress: OnProgress): Promise<RefreshResult>;
  /** A person's verdict over the computed one, or the same once more on the figures as they are now. */
  judgeByHand(decision: ManualDecision, onProgress: OnProgress): Promise<RefreshResult>;
  /** The computed verdict counts again. */
  judgeByComputation(kpi: string, onProgress: OnProgress): Promise<RefreshResult>;
  setEvaluationYear(year: FiscalYear, onProgress: OnProgress): Promise<RefreshResult>;
  /** Without password. Protects or unprotects every sheet of the book. */
  setProtected(on: boolean): Promise<void>;
  /** Selects the KPI's cell (its evaluation year's actual); best effort: Excel may refuse while another workbook has the focus. */
  selectKpi(id: string): Promise<void>;
  /** Shows the sheet and selects the cell; best effort like {@link selectKpi}. `address` is A1, without sheet. */
  selectCell(sheet: string, address: string): Promise<void>;
  /** Calls back after edits in the book, debounced; returns how to stop. Events are hints: the caller looks anew. */
  watch(onEdited: () => void): Promise<() => Promise<void>>;
}

/** A judgement with its KPI, as the edge computes it from a Reading. */
export interface JudgedKpi {
  readonly id: string;
  readonly judgement: Judgement;
}
