import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { OpenBook } from '../../excel/openBook';
import type { CellPlace, Message } from '../../words/message';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { useTask, type Task } from './useTask';

export interface Selection {
  readonly task: Task<unknown>;
  /** The KPI whose cell was asked for last. */
  readonly selectedId: string | null;
  selectKpi(id: string): void;
  selectCell(cell: CellPlace): void;
}

/** Selects cells in Excel. The focus stays in the pane, so the selection is spoken. */
export function useSelection(openBook: OpenBook): Selection {
  const task = useTask<unknown>();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const { announce } = useAnnounce();
  const text = useText();
  const { run } = task;
  const select = useCallback(
    (work: () => Promise<void>, selected: Message) =>
      run(async () => {
        await work();
        announce(text(selected), { polite: true });
      }),
    [run, announce, text],
  );
  const selectKpi = useCallback(
    (id: string) => {
      setSelectedId(id);
      select(() => openBook.selectKpi(id), verdictWords.selectedKpi(id));
    },
    [select, openBook],
  );
  const selectCell = useCallback(
    ({ sheet, address }: CellPlace) =>
      select(() => openBook.selectCell(sheet, address), verdictWords.selectedCell(`${sheet}!${address}`)),
    [select, openBook],
  );
  return useMemo(
    () => ({ task, selectedId, selectKpi, selectCell }),
    [task, selectedId, selectKpi, selectCell],
  );
}
