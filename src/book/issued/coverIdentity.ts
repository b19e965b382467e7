/** The identity of an issued book as its cover shows it: 「設定」 and what is hidden may be gone. */
import type { BookIdentity } from '../book';
import { shownOf } from '../cells';
import type { Reading } from '../reading';
import { hasHeadings, tableRowsOf } from '../readTable';
import { COVER_HEADINGS, COVER_LABELS, ISSUED_TABLES } from './names';

const SEPARATOR = ' / ';

/** What 様式 says: plan, its version, layout and rubric. */
export function formText({ planId, planVersion, layout, rubricId }: BookIdentity): string {
  return [planId, planVersion, layout, rubricId].join(SEPARATOR);
}

/** null: there is no cover of ours, or someone wrote over what tells the book. */
export function coverIdentity(reading: Reading): BookIdentity | null {
  const table = reading.tables.get(ISSUED_TABLES.cover);
  if (!table || !hasHeadings(table, Object.values(COVER_HEADINGS))) return null;
  const values = new Map(
    tableRowsOf(table).map((row) => [
      shownOf(row.cell(COVER_HEADINGS.label)),
      shownOf(row.cell(COVER_HEADINGS.value)).trim(),
    ]),
  );
  const [planId, planVersion, layoutText, rubricId] = (values.get(COVER_LABELS.form) ?? '').split(SEPARATOR);
  const layout = Number(layoutText);
  const issue = values.get(COVER_LABELS.issue);
  if (!planId || !planVersion || !rubricId || !issue || !Number.isInteger(layout) || layout < 1) return null;
  return {
    form: 'kpi-book',
    layout,
    planId,
    planVersion,
    rubricId,
    issue,
    section: values.get(COVER_LABELS.section) ?? '',
    round: values.get(COVER_LABELS.round) ?? '',
    fingerprint: values.get(COVER_LABELS.fingerprint) ?? '',
    suffix: '',
  };
}
