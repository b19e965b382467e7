import { useState } from 'react';
import type { RefreshResult } from '../../../excel/openBook';
import type { Message } from '../../../words/message';
import { manualWords } from '../../../words/taskpaneManual';
import { dayAndTime, momentOf } from '../../check/moment';
import { useTask, type Task } from '../../state/useTask';
import type { Workbook } from '../../state/useWorkbook';
import type { Said } from './changes';

export interface Manual {
  /** The KPI whose page is open; null: none. */
  readonly open: string | null;
  readonly task: Task<RefreshResult>;
  /** What was done last. */
  readonly done: Message;
  /** A page was just left: the focus has to go somewhere. */
  readonly returned: boolean;
  show(id: string): void;
  leave(): void;
  set(id: string, said: Said): void;
  takeBack(id: string): void;
  /** The person went on to something else. */
  goOn(): void;
}

/** Giving verdicts by hand and taking them back; when that has succeeded its page closes. */
export function useManual(workbook: Workbook): Manual {
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState<Message>(manualWords.manual);
  const [returned, setReturned] = useState(false);
  const task = useTask<RefreshResult>();
  const { openBook } = workbook;
  const start = (told: Message, work: Parameters<typeof task.run>[0]) =>
    task.run(async (onProgress) => {
      const result = await workbook.command(() => work(onProgress));
      setDone(told);
      setOpen(null);
      setReturned(true);
      return result;
    });
  const go = (id: string | null) => {
    task.clear();
    setOpen(id);
    setReturned(id === null);
  };
  return {
    open,
    task,
    done,
    returned,
    show: go,
    leave: () => go(null),
    set: (id, said) =>
      start(manualWords.wasSet(id), (onProgress) =>
        openBook.judgeByHand({ ...said, kpi: id, time: dayAndTime(momentOf(new Date())) }, onProgress),
      ),
    takeBack: (id) =>
      start(manualWords.takenBack(id), (onProgress) => openBook.judgeByComputation(id, onProgress)),
    goOn: () => setReturned(false),
  };
}
