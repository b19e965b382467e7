/**
 * A workbook as plain data, described once and printed twice: by excel/ into the open workbook, by xlsx/ into a file.
 * Addresses are A1 without sheet and without $ unless said otherwise. Rows and columns count from 1 in A1.
 */

/** A cell: nothing, a text (always written as text, whatever it looks like), a number, or a formula (with "="). */
export type Cell =
  null | { readonly text: string } | { readonly number: number } | { readonly formula: string };

/** A block of cells written as one array; `null` cells are left as they are. */
export interface Block {
  /** Top-left cell. */
  readonly at: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** A structured table. Its cells stand in `headers` and `rows`; every header is a text. */
export interface Table {
  readonly name: string;
  readonly at: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Excel's built-in style, e.g. `TableStyleLight1`; fills are given as styles too, since LibreOffice ignores it. */
  readonly style: string;
  readonly showFilter: boolean;
}

export interface Style {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines around and inside every cell. */
  readonly border?: string;
  readonly unlocked?: boolean;
  readonly indent?: number;
}

/** A style over ranges (A1 addresses). Later ones win. */
export interface StyledRange {
  readonly ranges: readonly string[];
  readonly style: Style;
}

/** Number formats, one per cell of the block at `at` (Excel format codes; `@` is text). */
export interface NumberFormats {
  readonly at: string;
  readonly formats: readonly (readonly string[])[];
}

/** Formulas begin with "=" and are relative to the top-left cell of the first range; no structured references (Excel refuses them here). */
export type ConditionalFormat =
  | {
      readonly kind: 'formula';
      readonly ranges: readonly string[];
      readonly formula: string;
      readonly fill?: string;
      readonly fontColour?: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly kind: 'dataBar';
      readonly ranges: readonly string[];
      readonly colour: string;
      readonly min: number;
      readonly max: number;
    };

/** What a cell accepts; texts are Japanese. Titles ≤ 32 characters, messages ≤ 225 (Excel's limits). */
export interface InputRule {
  readonly ranges: readonly string[];
  readonly allow:
    /** `=name` of a defined name that holds the choices, or the choices themselves separated by commas. */
    | { readonly kind: 'list'; readonly source: string }
    /** With "="; relative to the top-left cell of the first range. */
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'wholeNumber' | 'decimal'; readonly min: number; readonly max: number };
  readonly allowBlank: boolean;
  readonly error: { readonly title: string; readonly message: string; readonly style: 'stop' | 'warning' };
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A3' | 'A4';
  /** Pages across; rows run on as long as they need. */
  readonly fitToWidth: number;
  /** Rows repeated on every page, e.g. `5:5`. */
  readonly repeatRows?: string;
  /** A1 range. */
  readonly area?: string;
  readonly footer?: string;
}

/** A native chart. Drawn through Office.js only; a file leaves it out. */
export interface Chart {
  readonly name: string;
  readonly kind: 'barStacked100' | 'barStacked' | 'columnClustered';
  readonly title: string;
  /** Data with headings, A1. */
  readonly source: string;
  readonly seriesBy: 'columns' | 'rows';
  /** Top-left and bottom-right cells it covers. */
  readonly from: string;
  readonly to: string;
  /** `#RRGGBB` per series, in order. */
  readonly colours: readonly string[];
}

export interface Sheet {
  /** What it is, whatever its name: `list` KPI一覧, `measures` 施策, `summary` 集計, `settings` 設定, `identity` (hidden). */
  readonly key: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColour?: string;
  readonly showGridlines: boolean;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly numberFormats: readonly NumberFormats[];
  readonly styles: readonly StyledRange[];
  /** Column letter(s) → width in characters of the standard font. Keys are `B` or `D:F`. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Row or rows → height in points. Keys are `1` or `6:79`. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly inputRules: readonly InputRule[];
  readonly print: PrintSetup;
  readonly charts: readonly Chart[];
}

/** A workbook-wide defined name. `refersTo` is absolute with its sheet, e.g. `設定!$C$5`, without "=". */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

export interface Book {
  /** Sheets in tab order; the first is activated. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly identity: BookIdentity;
}

/** Which plan, which rubric, which drawing. In visible cells of 設定 and in a hidden part. */
export interface BookIdentity {
  /** Always `kpi-book`. */
  readonly form: 'kpi-book';
  /** The version of this layout; a book with a lower one is brought up to date by drawing again. */
  readonly layout: number;
  readonly planId: string;
  readonly planVersion: string;
  readonly rubricId: string;
  /** '' in a planning section's master; the number of an issued book, e.g. `R6-0012`. */
  readonly issue: string;
  /** The 担当課 that the book was issued to; '' in a master. */
  readonly section: string;
  /** The yearly round, by the year that is collected (`R6`); '' in a master. */
  readonly round: string;
  /** Of what was issued (see round/fingerprint); '' in a master. */
  readonly fingerprint: string;
  /** '' or what is appended to every sheet, table and defined name because a foreign sheet holds ours. */
  readonly suffix: string;
}
