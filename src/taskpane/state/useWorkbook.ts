import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OpenBook, WorkbookState } from '../../excel/openBook';
import { toProblem } from './problem';
import { useTask, type TaskState } from './useTask';
import type { Problem } from '../../words/message';

export interface Workbook {
  readonly openBook: OpenBook;
  /** What was seen last; null before the first look. It stays while looking again. */
  readonly seen: WorkbookState | null;
  /** The look that is going on or has failed. */
  readonly look: TaskState<WorkbookState>;
  lookAgain(): void;
  /** A command is changing the workbook; nothing else should be started. */
  readonly busy: boolean;
  /** How many edits were told and commands have ended so far: what was read before a change may be overtaken. */
  readonly changes: number;
  /** Runs a command that changes the workbook and looks again afterwards, whether it succeeded or not. */
  command<T>(work: () => Promise<T>): Promise<T>;
  /** Why edits are no longer followed; null while they are. */
  readonly notFollowing: Problem | null;
}

/** The open workbook as the pane knows it: looked at first, after every command, and after every edit. */
export function useWorkbook(openBook: OpenBook): Workbook {
  const { state: look, run, retry } = useTask<WorkbookState>();
  const [seen, setSeen] = useState<WorkbookState | null>(null);
  const [busy, setBusy] = useState(false);
  const [changes, setChanges] = useState(0);
  const commands = useRef(0);

  const lookNow = useCallback(() => run(() => openBook.look()), [run, openBook]);
  useEffect(lookNow, [lookNow]);

  if (look.phase === 'done' && look.value !== seen) setSeen(look.value);

  const onEdited = useCallback(() => {
    // A command looks again by itself; its own writes are no edits of the person.
    if (commands.current > 0) return;
    setChanges((before) => before + 1);
    lookNow();
  }, [lookNow]);
  const notFollowing = useFollowing(openBook, seen?.kind === 'book', onEdited);

  const command = useCallback(
    async <T>(work: () => Promise<T>): Promise<T> => {
      commands.current += 1;
      setBusy(true);
      try {
        return await work();
      } finally {
        commands.current -= 1;
        setBusy(commands.current > 0);
        setChanges((before) => before + 1);
        lookNow();
      }
    },
    [lookNow],
  );

  return useMemo(
    () => ({ openBook, seen, look, lookAgain: retry, busy, changes, command, notFollowing }),
    [openBook, seen, look, retry, busy, changes, command, notFollowing],
  );
}

/** Follows edits while there is a book; returns why that does not work. */
function useFollowing(openBook: OpenBook, isBook: boolean, onEdited: () => void): Problem | null {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (!isBook) return;
    let current = true;
    const fail = (thrown: unknown) => {
      if (current) setProblem(toProblem(thrown));
    };
    const watching = openBook.watch(() => {
      if (current) onEdited();
    });
    watching.then(() => {
      if (current) setProblem(null);
    }, fail);
    return () => {
      current = false;
      // A watch that never began has been told above; one that cannot be stopped is ignored through `current`.
      watching.then((stop) => stop()).catch(fail);
    };
  }, [openBook, isBook, onEdited]);
  return problem;
}
