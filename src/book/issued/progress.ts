/** How far a section has come, as formulas that follow its typing. */
import { wholeColumn } from '../a1';
import type { Formula } from '../formulas/exact';
import type { BookNames } from '../names';
import { STATES } from '../words';

export interface ProgressFormulas {
  /** How many KPIs there are. */
  readonly total: Formula;
  /** How many have a figure or a state word in the collected year. */
  readonly entered: Formula;
  /** How many hold something that is neither. */
  readonly unclear: Formula;
  readonly notEntered: Formula;
  /** How many have a text in 取組・要因. */
  readonly efforts: Formula;
  readonly outlooks: Formula;
}

/** Without "=". Counted by 番号, since LibreOffice counts a table's heading among its rows. */
export function progressOf({ tables }: BookNames): ProgressFormulas {
  const column = (heading: string): Formula => wholeColumn(tables.list, heading);
  const total = `COUNTA(${column('番号')})`;
  const inState = (word: string): Formula => `COUNTIF(${column('状態')},"${word}")`;
  const [notEntered, unclear] = [inState(STATES.notEntered), inState(STATES.unclear)];
  return {
    total,
    entered: `(${total}-${notEntered}-${unclear})`,
    unclear,
    notEntered,
    efforts: `COUNTA(${column('取組・要因')})`,
    outlooks: `COUNTA(${column('今後の方向性')})`,
  };
}
