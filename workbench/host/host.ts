/** The embedded Excel: one open workbook on Univer, told by office.js's requests and by a person's typing what to do. */
import type { Univer, Workbook as UniverWorkbook } from '@univerjs/core';
import { Counters, Failures } from './counters';
import { Engine } from './engine';
import { itemNotFound } from './errors';
import { Events } from './events';
import { Formulas } from './formulas';
import { Recalculation } from './recalculation';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { TableStore } from './tableModel';
import { Workbook } from './workbook';

export class Host {
  readonly counters = new Counters();
  readonly failures = new Failures();
  readonly engine: Engine;
  readonly recalculation: Recalculation;
  readonly tables: TableStore;
  readonly formulas: Formulas;
  readonly events: Events;
  readonly selection: Selection;
  /** Where object paths begin. */
  readonly root: Workbook;

  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  /** What `Excel.createWorkbook` was given, in order; '' for an empty workbook. */
  readonly createdWorkbooks: string[] = [];
  /** Calls that the embedded Excel takes note of and needs to do nothing for. */
  readonly recorded: string[] = [];
  /** Protection of the workbook's structure. */
  structure: { readonly password: string } | null = null;
  calculationMode = 'Automatic';
  /** Ids of the conditional formats that Univer draws, by sheet. */
  readonly drawnRules = new Map<string, readonly string[]>();
  /** The same of input rules. */
  readonly drawnInputRules = new Map<string, readonly string[]>();
  /** Told of errors that no Excel would give: faults of the embedded host itself. */
  onInternalError: (error: unknown) => void = () => undefined;

  readonly #sheets = new Map<string, Sheet>();
  readonly #editingEnds = new Set<() => void>();
  readonly #drawings = new Map<string, () => void>();
  #editing = false;
  #lastId = 0;

  constructor(univer: Univer, workbook: UniverWorkbook) {
    this.engine = new Engine(univer, workbook);
    this.recalculation = new Recalculation(this.engine);
    this.tables = new TableStore(this.engine);
    this.formulas = new Formulas(this.engine, this.tables);
    this.events = new Events(this);
    this.selection = new Selection(this);
    this.root = new Workbook(this);
  }

  /** In tab order. */
  sheets(): Sheet[] {
    return this.engine.worksheets().map((model) => this.sheet(model.getSheetId()));
  }

  sheet(id: string): Sheet {
    if (!this.engine.workbook.getSheetBySheetId(id)) throw itemNotFound();
    let found = this.#sheets.get(id);
    if (!found) this.#sheets.set(id, (found = new Sheet(this.engine, id)));
    return found;
  }

  forgetSheet(id: string): void {
    this.#sheets.delete(id);
    for (const key of this.#drawings.keys()) if (key.endsWith(id)) this.#drawings.delete(key);
  }

  /** An id that no other object of this workbook has. */
  newId(kind: string): string {
    return `${this.engine.unitId}-${kind}-${++this.#lastId}`;
  }

  /** Work on the grid that waits for the end of the request; a later one of the same key replaces it. */
  drawLater(key: string, draw: () => void): void {
    this.#drawings.set(key, draw);
  }

  draw(): void {
    const drawings = [...this.#drawings.values()];
    this.#drawings.clear();
    for (const draw of drawings) draw();
  }

  record(call: string): void {
    this.recorded.push(call);
  }

  /**
   * Makes the k-th sync from now (1 is the next) fail with an error code. Without `afterActions` the request is refused before
   * anything ran; with it, so many calls and settings run first and stay done, as in Excel.
   */
  failSync(k: number, code: string, afterActions = 0): void {
    this.failures.ask(k, { code, after: afterActions });
  }

  /** A person is editing a cell: requests are refused, or wait when they asked to (`delayForCellEdit`). */
  get editing(): boolean {
    return this.#editing;
  }
  set editing(on: boolean) {
    this.#editing = on;
    if (on) return;
    for (const resume of this.#editingEnds) resume();
    this.#editingEnds.clear();
  }

  async editingEnded(): Promise<void> {
    if (this.#editing) await new Promise<void>((resolve) => this.#editingEnds.add(resolve));
  }
}
