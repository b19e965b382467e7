/** What one rule says of one cell, before it is known which rule speaks for the cell. */
import { number, text } from '../../book/cells';
import { figureText } from '../../kpi/figureText';
import type { StateWord } from '../../kpi/judgement';
import type { Message } from '../../words/message';
import type { CheckCode } from '../codes';
import { SEVERITIES } from '../codes';
import type { Finding, Repair } from '../finding';
import { shownIn, writeTo, type FigureCell } from './figureCell';

export interface Fault {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy: Message;
  readonly repair: Repair | null;
  /** The figure that can be believed in spite of the fault, for the checks that follow; null: none. */
  readonly figure: number | null;
}

export interface ValueRule {
  readonly code: CheckCode;
  /** null: nothing wrong of this kind. */
  readonly recognise: (cell: FigureCell) => Fault | null;
}

export function findingOf(code: CheckCode, cell: FigureCell, fault: Fault): Finding {
  const { subject, row, kpi, read, heading } = cell;
  return {
    code,
    severity: SEVERITIES[code],
    file: subject.reading.source,
    place: { sheet: subject.list.sheet, address: read.address },
    kpi: kpi.id,
    name: kpi.name,
    section: row.section,
    column: heading,
    value: shownIn(read),
    message: fault.message,
    expected: fault.expected,
    remedy: fault.remedy,
    repair: fault.repair,
  };
}

export function figureRepair(cell: FigureCell, figure: number, safe: boolean): Repair {
  return {
    before: shownIn(cell.read),
    after: figureText(figure, cell.decimals),
    safe,
    action: { kind: 'write', writes: [writeTo(cell, number(figure))] },
  };
}

export function wordRepair(cell: FigureCell, word: StateWord, safe = false): Repair {
  return {
    before: shownIn(cell.read),
    after: word,
    safe,
    action: { kind: 'write', writes: [writeTo(cell, text(word))] },
  };
}

/** A formula that yields nothing. */
export function clearRepair(cell: FigureCell): Repair {
  return {
    before: cell.read.formula ?? shownIn(cell.read),
    after: '',
    safe: false,
    action: { kind: 'write', writes: [writeTo(cell, null)] },
  };
}
