import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { OpenBook } from '../../excel/openBook';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { useTask, type Task } from './useTask';

export interface SelectKpi {
  readonly task: Task<unknown>;
  /** The KPI whose cell was asked for last. */
  readonly selectedId: string | null;
  select(id: string): void;
}

/** Selects a KPI's cell in Excel. The focus stays in the pane, so the selection is spoken. */
export function useSelectKpi(openBook: OpenBook): SelectKpi {
  const task = useTask<unknown>();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const { announce } = useAnnounce();
  const text = useText();
  const { run } = task;
  const select = useCallback(
    (id: string) => {
      setSelectedId(id);
      run(async () => {
        await openBook.selectKpi(id);
        announce(text(verdictWords.selected(id)), { polite: true });
      });
    },
    [run, openBook, announce, text],
  );
  return { task, selectedId, select };
}
