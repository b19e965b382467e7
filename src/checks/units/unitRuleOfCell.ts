import type { CheckCode } from '../codes';
import type { FigureCell } from '../values/figureCell';
import type { Fault } from '../values/rule';

/** A rule on a figure in its unit; the figure is the cell's own or, under V02, the one that its text stands for. */
export interface UnitRuleOfCell {
  readonly code: CheckCode;
  readonly recognise: (figure: number, cell: FigureCell) => Fault | null;
}
