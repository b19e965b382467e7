import { MARK_LOOKS } from '../../book/records/marks';
import type { Severity } from '../../checks/finding';
import type { Message } from '../../words/message';
import { severityNames } from '../../words/taskpaneCheck';

/** How a severity is shown: never by its colour alone, and as the workbook shows it. */
export interface SeverityLook {
  /** As in 重大度 of 「検証結果」. */
  readonly symbol: string;
  readonly name: Message;
  /** Fill of the marks on cells, `#RRGGBB`. */
  readonly colour: string;
}

const look = (severity: Severity, symbol: string): SeverityLook => ({
  symbol,
  name: severityNames[severity],
  colour: MARK_LOOKS[severity].fill ?? '#FFFFFF',
});

export const SEVERITY_LOOKS: Readonly<Record<Severity, SeverityLook>> = {
  F: look('F', '×'),
  E: look('E', '●'),
  W: look('W', '▲'),
  I: look('I', '○'),
};
