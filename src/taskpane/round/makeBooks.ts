/** Planned books to files, one after the other: between two of them the pane draws and hears 「中止」. */
import { composeIssuedBook } from '../../book/issued/compose';
import type { OnProgress } from '../../excel/openBook';
import type { PlannedBook } from '../../round/issue';
import { roundWords } from '../../words/taskpaneRound';
import type { NamedBytes, RoundTools } from './tools';

export interface MadeBook extends NamedBytes {
  readonly section: string;
  readonly kpis: number;
}

/** @returns null: cancelled */
export async function makeBooks(
  books: readonly PlannedBook[],
  { writeBook, breathe }: Pick<RoundTools, 'writeBook' | 'breathe'>,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<readonly MadeBook[] | null> {
  const made: MadeBook[] = [];
  for (const { request, record, fileName } of books) {
    onProgress(made.length, books.length + 1, roundWords.makingOf(made.length + 1, books.length));
    await breathe();
    if (signal.aborted) return null;
    const bytes = await writeBook(composeIssuedBook(request));
    made.push({ name: fileName, bytes, section: record.section, kpis: record.kpis });
  }
  return signal.aborted ? null : made;
}
