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

export const SEVERITY_LOOKS: Readonly<Record<Severity, SeverityLook>> = {
  F: { symbol: '×', name: severityNames.F, colour: '#F4A7A7' },
  E: { symbol: '●', name: severityNames.E, colour: '#FBD0CC' },
  W: { symbol: '▲', name: severityNames.W, colour: '#FDE9A9' },
  I: { symbol: '○', name: severityNames.I, colour: '#DCE8F7' },
};
