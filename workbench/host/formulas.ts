/** Formulas on their way into a cell and out of it. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Engine } from './engine';
import { invalidArgument } from './errors';
import { engineForm, excelForm, replaceReferences } from './structuredReference';
import type { TableStore } from './tableModel';

export class Formulas {
  readonly #lexer: LexerTreeBuilder;
  /** Formulas that were found sound, by own table and text: a column has the same one in every row. */
  readonly #sound = new Map<string, string>();

  constructor(
    engine: Engine,
    private readonly tables: TableStore,
  ) {
    this.#lexer = engine.injector.get(LexerTreeBuilder);
  }

  /** For the engine. Excel refuses a formula that it cannot read (InvalidArgument). */
  toEngine(formula: string, ownTable: string | null): string {
    const key = `${ownTable ?? ''}\n${formula}`;
    const known = this.#sound.get(key);
    if (known !== undefined) return known;
    const translated = replaceReferences(formula, ownTable, (reference) => {
      const table = this.tables.find(reference.table);
      if (!table) throw invalidArgument(`no table for the structured reference in ${formula}`);
      const columns = reference.columns.map((name) => {
        const found = table.columns.find((column) => column.toLowerCase() === name.toLowerCase());
        if (found === undefined) throw invalidArgument(`table ${table.name} has no column ${name}`);
        return found;
      });
      return engineForm({ ...reference, table: table.name, columns });
    });
    if (!this.#isReadable(translated)) throw invalidArgument(`the formula cannot be read: ${formula}`);
    this.#sound.set(key, translated);
    return translated;
  }

  /** As Excel gives it back in a cell of `ownTable`. */
  fromEngine(formula: string, ownTable: string | null): string {
    if (!formula.includes('[')) return formula;
    return replaceReferences(formula, ownTable, (reference) => excelForm(reference, ownTable));
  }

  /** After tables or their columns have changed, what was sound may not be. */
  forget(): void {
    this.#sound.clear();
  }

  /** The formula of a rule, moved from the rule's first cell to another one. */
  moved(formula: string, rows: number, columns: number): string {
    return rows === 0 && columns === 0 ? formula : this.#lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  #isReadable(formula: string): boolean {
    // Without the second pass: Univer keeps its result for all who read the formula later, and would keep it without names.
    const tree = this.#lexer.treeBuilder(formula, false);
    return bracketsMatch(formula) && typeof tree === 'object' && !endsOpen(formula);
  }
}

const endsOpen = (formula: string): boolean => /[-+*/^&=<>,(]$/.test(formula.trim());

function bracketsMatch(formula: string): boolean {
  let depth = 0;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  if ((bare.match(/"/g)?.length ?? 0) % 2 === 1) return false;
  for (const mark of bare) {
    if (mark === '(') depth += 1;
    if (mark === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
