import { useCallback, useEffect, useMemo, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import type { OnProgress } from '../../excel/openBook';
import type { Message, Problem } from '../../words/message';
import { toProblem } from './problem';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly doing: Message;
}

export type TaskState<T> =
  | { readonly phase: 'idle' }
  /** `waiting`: nothing was heard for a while, so Excel may be waiting for a cell edit to end. */
  | { readonly phase: 'running'; readonly progress: Progress | null; readonly waiting: boolean }
  | { readonly phase: 'failed'; readonly problem: Problem }
  | { readonly phase: 'done'; readonly value: T };

export interface Task<T> {
  readonly state: TaskState<T>;
  /** Starts the work; an earlier run that is still going on is no longer listened to. */
  run(work: (onProgress: OnProgress) => Promise<T>): void;
  /** Starts the last work once more. */
  retry(): void;
  /** Back to idle; a run that is going on is no longer listened to. */
  clear(): void;
}

/** Silence, in milliseconds, after which the person is told that Excel may wait for a cell edit to end. */
export const WAITING_AFTER = 1500;

/** One piece of asynchronous work as the pane shows it: running with progress, failed with a problem, or done. */
export function useTask<T>(): Task<T> {
  const [state, setState] = useState<TaskState<T>>({ phase: 'idle' });
  const latestRun = useRef(0);
  const lastWork = useRef<((onProgress: OnProgress) => Promise<T>) | null>(null);

  useEffect(() => {
    const runs = latestRun;
    return () => {
      runs.current += 1;
    };
  }, []);

  useWaitingNote(state, setState);

  const run = useCallback((work: (onProgress: OnProgress) => Promise<T>) => {
    const thisRun = ++latestRun.current;
    const tell = (next: TaskState<T>) => {
      if (latestRun.current === thisRun) setState(next);
    };
    lastWork.current = work;
    tell({ phase: 'running', progress: null, waiting: false });
    const onProgress: OnProgress = (done, total, doing) =>
      tell({ phase: 'running', progress: { done, total, doing }, waiting: false });
    // A work that throws before its first await fails like any other.
    Promise.resolve()
      .then(() => work(onProgress))
      .then(
        (value) => tell({ phase: 'done', value }),
        (thrown: unknown) => tell({ phase: 'failed', problem: toProblem(thrown) }),
      );
  }, []);

  const retry = useCallback(() => {
    if (lastWork.current !== null) run(lastWork.current);
  }, [run]);

  const clear = useCallback(() => {
    latestRun.current += 1;
    setState({ phase: 'idle' });
  }, []);

  return useMemo(() => ({ state, run, retry, clear }), [state, run, retry, clear]);
}

function useWaitingNote<T>(state: TaskState<T>, setState: Dispatch<SetStateAction<TaskState<T>>>): void {
  useEffect(() => {
    if (state.phase !== 'running' || state.waiting) return;
    // After a blocked moment the timer can fire between the work's end and its display: what has ended stays so.
    const note = (current: TaskState<T>) => (current === state ? { ...state, waiting: true } : current);
    const timer = setTimeout(() => setState(note), WAITING_AFTER);
    return () => clearTimeout(timer);
  }, [state, setState]);
}
