/** What the ribbon's buttons do. Each ends its event whatever happens: a button that is not ended stays grey. */
import type { OpenBook, RefreshResult, RibbonEvent } from '../excel';
import { commandWords } from '../words/commands';
import { PersonError, type Message } from '../words/message';

export type RibbonCommand = (event: RibbonEvent) => Promise<void>;

/** @param clock the time as people read it, e.g. 14:05 */
export function ribbonCommands(
  book: OpenBook,
  tell: (message: Message) => Promise<void>,
  clock: () => string,
): Readonly<Record<'refreshVerdicts' | 'toggleProtection', RibbonCommand>> {
  return {
    refreshVerdicts: (event) =>
      ending(event, tell, async () => {
        const result = await book.refresh(() => undefined);
        return commandWords.refreshed(summaryOf(result), clock());
      }),
    toggleProtection: (event) =>
      ending(event, tell, async () => {
        const state = await book.look();
        const on = !(state.kind === 'book' && state.protected);
        await book.setProtected(on);
        return commandWords.protection(on, clock());
      }),
  };
}

async function ending(
  event: RibbonEvent,
  tell: (message: Message) => Promise<void>,
  work: () => Promise<Message>,
): Promise<void> {
  try {
    await tell(await outcomeOf(work));
  } finally {
    event.completed();
  }
}

/** What came of the work, in words; a failure that has none is a defect and goes on. */
async function outcomeOf(work: () => Promise<Message>): Promise<Message> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PersonError) return commandWords.failed(error.problem);
    throw error;
  }
}

function summaryOf({ verdicts, restored, disagreements, warnings }: RefreshResult) {
  return {
    judged: verdicts.judged,
    total: verdicts.total,
    restored: restored.map(({ address }) => address),
    disagreements: disagreements.length,
    warnings: warnings.map(({ cell, subject }) => cell?.address ?? subject),
  };
}
