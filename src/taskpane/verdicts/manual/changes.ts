/** What a manual verdict, or taking one back, writes: cell by cell, before → after. */
import { STATES } from '../../../book/words';
import type { Message } from '../../../words/message';
import { rowReasons } from '../../../words/bookReasons';
import { manualWords } from '../../../words/taskpaneManual';
import type { ChangeRow } from '../../parts/ChangeRows';
import type { ManualKpi } from './manualKpi';

/** The sheets that are written, as they are called in this book. */
export interface ManualPlaces {
  readonly list: string;
  readonly record: string;
}

/** What a person says of a KPI. */
export interface Said {
  /** A grade as 判定 shows it. */
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
}

type Text = (message: Message) => string;

/** @param after null: the computed verdict counts again */
export function manualChanges(
  { line, label, computed, manual }: ManualKpi,
  after: Said | null,
  places: ManualPlaces,
  text: Text,
): ChangeRow[] {
  const subject = `${line.id} ${line.name}`;
  const row = (key: string, where: Message, before: string, then: string): ChangeRow => ({
    key,
    subject,
    where: text(where),
    before,
    after: then,
  });
  const told = ({ by, reason }: Omit<Said, 'verdict'>): string => text(manualWords.recorded(by, reason));
  return [
    row('verdict', manualWords.place(places.list, '判定'), label, after?.verdict ?? computed.label),
    // The cell has it in Japanese, whatever the pane speaks.
    row(
      'reason',
      manualWords.place(places.list, '判定理由'),
      manual ? line.explanation.ja : reasonOf(computed),
      after ? rowReasons.manual(after, false, computed.explanation).ja : reasonOf(computed),
    ),
    row('record', manualWords.record(places.record), manual ? told(manual) : '', after ? told(after) : ''),
  ];
}

/** A KPI that waits for its figure has no 判定理由. */
function reasonOf({ label, explanation }: ManualKpi['computed']): string {
  return label === STATES.notEntered ? '' : explanation.ja;
}
