import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OnProgress } from '../../excel/openBook';
import type { Problem } from '../../words/message';
import { useTask, type TaskState } from '../state/useTask';
import type { Workbook } from '../state/useWorkbook';
import type { BookChecker, CheckedBook, StandingFinding } from './bookChecker';

/** What a press has brought about; the view says it and leads the focus on. */
export type Outcome =
  | { readonly kind: 'checked' }
  | { readonly kind: 'repaired'; readonly asked: readonly StandingFinding[]; readonly together: boolean }
  | { readonly kind: 'accepted' | 'reopened'; readonly finding: StandingFinding }
  | { readonly kind: 'putBack' };

export interface Checks {
  /** What was found last; null before the first check. It stays while checking again. */
  readonly checked: CheckedBook | null;
  /** What the last press that has succeeded did; null again once it was taken in. */
  readonly outcome: Outcome | null;
  readonly work: TaskState<CheckedBook>;
  /** What the work is to bring about. */
  readonly doing: Outcome['kind'];
  retry(): void;
  check(): void;
  repair(findings: readonly StandingFinding[], together: boolean): void;
  accept(finding: StandingFinding, reason: string): void;
  reopen(finding: StandingFinding): void;
  putBack(batch: string): void;
  /** Why the list no longer follows edits; null while it does. */
  readonly notFollowing: Problem | null;
}

/**
 * The findings of the open book. They outlive a change of tabs. Once there are any they follow every edit by reading
 * only: what is written into the book (「検証結果」, marks) waits for a press, since every write of an add-in ends
 * Excel's own undo history.
 * @param isShown false: edits are caught up with when the view is shown again
 */
export function useChecks(workbook: Workbook, checker: BookChecker, isShown: boolean): Checks {
  const { command, changes, busy } = workbook;
  const { state: work, run, retry } = useTask<CheckedBook>();
  const { state: following, run: follow } = useTask<CheckedBook>();
  const [checked, setChecked] = useState<CheckedBook | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [doing, setDoing] = useState<Outcome['kind']>('checked');
  const latest = useRef(0);
  const seenChanges = useRef(0);

  /** The newest answer counts, whichever way it was asked for. */
  const asking = useCallback(async (ask: () => Promise<CheckedBook>, done: Outcome | null) => {
    const turn = ++latest.current;
    const answer = await ask();
    if (latest.current === turn) {
      setChecked(answer);
      if (done !== null) setOutcome(done);
    }
    return answer;
  }, []);

  const start = useCallback(
    (done: Outcome, ask: (onProgress: OnProgress) => Promise<CheckedBook>) => {
      setDoing(done.kind);
      run((onProgress) => {
        // The command reads the book itself, and its end counts as one change.
        seenChanges.current = changes + 1;
        return asking(() => command(() => ask(onProgress)), done);
      });
    },
    [run, asking, command, changes],
  );

  const hasChecked = checked !== null;
  useEffect(() => {
    if (!isShown || !hasChecked || busy || changes <= seenChanges.current) return;
    seenChanges.current = changes;
    follow(() => asking(() => checker.look(), null));
  }, [isShown, hasChecked, busy, changes, follow, asking, checker]);

  // Apart from what changes with every step of the work: long lists are drawn anew only for what concerns them.
  const actions = useMemo(
    () => ({
      check: () => start({ kind: 'checked' }, (tell) => checker.check(tell)),
      repair: (asked: readonly StandingFinding[], together: boolean) =>
        start({ kind: 'repaired', asked, together }, (tell) => checker.repair(asked, tell)),
      accept: (finding: StandingFinding, reason: string) =>
        start({ kind: 'accepted', finding }, (tell) => checker.accept(finding, reason, tell)),
      reopen: (finding: StandingFinding) =>
        start({ kind: 'reopened', finding }, (tell) => checker.reopen(finding, tell)),
      putBack: (batch: string) => start({ kind: 'putBack' }, (tell) => checker.putBack(batch, tell)),
    }),
    [start, checker],
  );
  const notFollowing = following.phase === 'failed' ? following.problem : workbook.notFollowing;
  return useMemo(
    () => ({ checked, outcome, work, doing, retry, ...actions, notFollowing }),
    [checked, outcome, work, doing, retry, actions, notFollowing],
  );
}
