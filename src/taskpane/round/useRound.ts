import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OnProgress } from '../../excel/openBook';
import type { Decisions } from '../../round/decide';
import type { IssueTerms } from '../../round/issue';
import type { Message } from '../../words/message';
import { roundWords } from '../../words/taskpaneRound';
import type { ReadableFile } from '../files/readInPane';
import { useTask, type TaskState } from '../state/useTask';
import type { Workbook } from '../state/useWorkbook';
import type { acceptance, issuing, Order, RoundNow } from './desk';
import { followVerdicts, type Reasons } from './followVerdicts';
import type { MadeBook } from './makeBooks';
import { NO_FILES, withFiles, type SessionFiles } from './sessionFiles';
import type { RoundTools } from './tools';

/** What a press has brought about; the view says it and leads on. */
export type Outcome =
  | { readonly kind: 'issued' | 'read' | 'cancelled' | 'overtaken' }
  | { readonly kind: 'putBack'; readonly reasons: Reasons }
  | { readonly kind: 'accepted'; readonly cells: number; readonly open: number; readonly reasons: Reasons };

export interface Rounds extends SessionFiles {
  readonly tools: RoundTools;
  /** null before the first look. */
  readonly now: RoundNow | null;
  readonly looking: TaskState<unknown>;
  lookAgain(): void;
  /** Books that were made and may not have been saved yet. */
  readonly made: readonly MadeBook[];
  readonly outcome: Outcome | null;
  readonly work: TaskState<unknown>;
  readonly doing: Message;
  retry(): void;
  /** null: what is going on cannot be stopped half way, or nothing is. */
  readonly cancel: (() => void) | null;
  issue(order: Order, terms: IssueTerms): void;
  takeIn(given: readonly ReadableFile[]): void;
  accept(decisions: Decisions, shown: string): void;
  putBack(batch: string): void;
  /** Forgets the files, or the made books, of this session; what the workbook remembers stays. */
  forget(what: 'received' | 'made'): void;
}

/**
 * The round, outliving a change of tabs. Everything that lasts stands in the workbook; it is read anew after every edit
 * while the view is shown. All that is heavy is loaded at the first look.
 */
export function useRound(workbook: Workbook, tools: RoundTools, isShown: boolean): Rounds {
  const { command, changes, busy, openBook } = workbook;
  const { state: looking, run: look, retry: lookAgain } = useTask<RoundNow>();
  const { state: work, run, retry, clear } = useTask<unknown>();
  const [now, setNow] = useState<RoundNow | null>(null);
  const [files, setFiles] = useState<SessionFiles>(NO_FILES);
  const [made, setMade] = useState<readonly MadeBook[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [doing, setDoing] = useState<Message>(roundWords.looking);
  const [control, setControl] = useState<AbortController | null>(null);
  const seenChanges = useRef(-1);
  if (looking.phase === 'done' && looking.value !== now) setNow(looking.value);

  useEffect(() => {
    // Events are hints: whoever comes back to the view sees the book as it is now.
    if (!isShown) seenChanges.current = -1;
    if (!isShown || busy || changes === seenChanges.current) return;
    seenChanges.current = changes;
    look(async () => (await import('./desk')).lookAtRound(tools));
  }, [isShown, busy, changes, look, tools]);

  const start = useCallback(
    (
      name: Message,
      stoppable: boolean,
      task: (onProgress: OnProgress, signal: AbortSignal) => Promise<Outcome>,
    ) => {
      setDoing(name);
      run(async (onProgress) => {
        const stop = new AbortController();
        if (stoppable) setControl(stop);
        setOutcome(null);
        try {
          const done = await command(() => task(onProgress, stop.signal));
          setOutcome(done);
          return done;
        } finally {
          setControl(null);
        }
      });
    },
    [run, command],
  );

  const actions = useMemo(
    () => ({
      issue: (order: Order, terms: IssueTerms) => {
        let issue: ReturnType<typeof issuing> | null = null;
        start(roundWords.issuing, true, async (onProgress, signal) => {
          issue ??= (await import('./desk')).issuing(tools, order, terms);
          const books = await issue(signal, onProgress);
          if (books === null) return { kind: 'cancelled' };
          setMade(books);
          return { kind: 'issued' };
        });
      },
      takeIn: (given: readonly ReadableFile[]) => {
        // Trying again does what failed: what has been read is not read, or there, a second time.
        let read: SessionFiles | null = null;
        start(roundWords.reading, true, async (onProgress, signal) => {
          const { lookAtRound, rememberReturned } = await import('./desk');
          if (read === null) {
            const { receiveFiles } = await import('./receiveFiles');
            const { round, master } = await lookAtRound(tools);
            const more = await receiveFiles(given, round, tools, signal, onProgress);
            if (more === null) return { kind: 'cancelled' };
            read = withFiles(files, more, master.kept.records.receipts);
            setFiles(read);
          }
          await rememberReturned(tools, read.received);
          return { kind: 'read' };
        });
      },
      accept: (decisions: Decisions, shown: string) => {
        let accept: ReturnType<typeof acceptance> | null = null;
        start(roundWords.accepting, false, async (onProgress) => {
          accept ??= (await import('./desk')).acceptance(tools, files.received, decisions, shown);
          const accepted = await accept(onProgress);
          if (accepted.kind === 'overtaken') return accepted;
          const reasons = await followVerdicts(openBook, (_, __, what) => onProgress(2, 3, what));
          const { taken, open } = accepted.plan;
          return { kind: 'accepted', cells: taken.length, open: open.length, reasons };
        });
      },
      putBack: (batch: string) =>
        start(roundWords.puttingBack, false, async (onProgress) => {
          await (await import('./desk')).putBackAcceptance(tools, batch);
          return { kind: 'putBack', reasons: await followVerdicts(openBook, onProgress) };
        }),
      forget: (what: 'received' | 'made') => {
        if (what === 'made') setMade([]);
        else setFiles(NO_FILES);
        // What failed with them is not to be tried again without them.
        clear();
      },
    }),
    [start, tools, files, openBook, clear],
  );
  const cancel = useMemo(() => control && (() => control.abort()), [control]);
  return { tools, now, looking, lookAgain, ...files, made, outcome, work, doing, retry, cancel, ...actions };
}
