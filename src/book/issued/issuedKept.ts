/** What stands in the cells of an issued book: the master's figures as values, then what the section entered already. */
import type { Actual } from '../../kpi/judgement';
import { readActual } from '../../kpi/actual';
import { planYears, type FiscalYear, type Plan } from '../../plan/plan';
import type { Cell } from '../book';
import { text } from '../cells';
import { actualHeading } from '../columns';
import type { Kept, KeptActual, KeptRow } from '../kept';
import type { IssuedRequest } from './request';

const EMPTY_ROW: KeptRow = {
  actuals: new Map(),
  section: {},
  reason: null,
  efforts: null,
  outlook: null,
  added: new Map(),
};

/**
 * Of the issued rows only. Formulas of the master become what they yielded, since they may point to sheets that an issued
 * book does not have; 判定理由 is left blank, since nobody renews it while the section types. Verdicts given by hand stay with
 * the master: a section sees what its figures give.
 */
export function issuedKept({ plan, kept, ids, entered }: IssuedRequest): Kept {
  const rows = ids.map((id) => {
    const own = valuesOnly(kept.rows.get(id) ?? EMPTY_ROW);
    const typed = entered?.get(id);
    return [id, typed ? withEntered(own, typed, plan) : own] as const;
  });
  const records = { ...kept.records, manualVerdicts: [] };
  return { ...kept, rows: new Map(rows), unknownRows: [], addedColumns: [], records };
}

/** A formula is written as its text: one that came with a file is never run. */
export function asTyped(cell: Cell): Cell {
  return cell && 'formula' in cell ? text(cell.formula) : cell;
}

function valuesOnly(row: KeptRow): KeptRow {
  const section = Object.entries(row.section).filter(([, cell]) => !('formula' in (cell ?? {})));
  return {
    actuals: new Map([...row.actuals].map(([year, kept]) => [year, valueOnly(kept)])),
    section: Object.fromEntries(section),
    reason: null,
    efforts: asTyped(row.efforts),
    outlook: asTyped(row.outlook),
    added: new Map(),
  };
}

/** A book of one 担当課 has not the sheets that a formula of the master points to: it is issued with what that yielded. */
export function valueOnly({ cell, actual }: KeptActual): KeptActual {
  return { cell: cell && 'formula' in cell ? cellOfActual(actual) : cell, actual };
}

function cellOfActual(actual: Actual | null): Cell {
  switch (actual?.kind) {
    case 'figure':
      return { number: actual.value };
    case 'state':
      return text(actual.word);
    case 'unreadable':
      return text(actual.text);
    case undefined:
      return null;
  }
}

function withEntered(row: KeptRow, typed: ReadonlyMap<string, Cell>, plan: Plan): KeptRow {
  const actuals = new Map<FiscalYear, KeptActual>(row.actuals);
  for (const year of planYears(plan)) {
    const cell = typed.get(actualHeading(year));
    if (cell !== undefined) actuals.set(year, keptEntry(asTyped(cell)));
  }
  const word = (heading: string, own: Cell): Cell => {
    const cell = typed.get(heading);
    return cell === undefined ? own : asTyped(cell);
  };
  return {
    ...row,
    actuals,
    efforts: word('取組・要因', row.efforts),
    outlook: word('今後の方向性', row.outlook),
  };
}

function keptEntry(cell: Cell): KeptActual {
  if (cell === null) return { cell, actual: null };
  if ('number' in cell) return { cell, actual: readActual(cell.number) };
  return { cell, actual: readActual('text' in cell ? cell.text : cell.formula) };
}
