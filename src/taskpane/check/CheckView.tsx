import { useMemo, useState } from 'react';
import type { Message } from '../../words/message';
import { checkWords, repairWords } from '../../words/taskpaneCheck';
import { PutBackPage } from '../parts/PutBackPage';
import { SelectionStatus } from '../parts/SelectionStatus';
import { TaskStatus } from '../parts/TaskStatus';
import { useSelection } from '../state/useSelection';
import type { Workbook } from '../state/useWorkbook';
import { applyFilter, NO_FILTER } from './filter';
import { FindingsPage } from './FindingsPage';
import { Intro } from './Intro';
import { RepairPage } from './RepairPage';
import { offeredTogether } from './repairs';
import type { Checks, Outcome } from './useChecks';

const DOING: Readonly<Record<Outcome['kind'], Message>> = {
  checked: checkWords.checking,
  repaired: repairWords.repairing,
  accepted: checkWords.accepting,
  reopened: checkWords.reopening,
  putBack: repairWords.puttingBack,
};

interface CheckViewProps {
  readonly workbook: Workbook;
  readonly checks: Checks;
}

/** 検証: what is wrong in the open book, where and why, and what to do about it. */
export function CheckView({ workbook, checks }: CheckViewProps) {
  const selection = useSelection(workbook.openBook);
  const [page, setPage] = useState<'findings' | 'repair' | 'putBack'>('findings');
  const [filter, setFilter] = useState(NO_FILTER);
  const { checked, outcome } = checks;
  // What was pressed before this view was opened anew is no news.
  const [handled, setHandled] = useState({ outcome, presses: 0 });
  if (outcome !== handled.outcome) {
    setHandled({ outcome, presses: handled.presses + 1 });
    setPage('findings');
  }
  const open = useMemo(() => checked?.findings.filter(({ reason }) => reason === null) ?? [], [checked]);
  const filtered = useMemo(() => applyFilter(open, filter), [open, filter]);
  const offered = useMemo(() => offeredTogether(filtered.shown), [filtered]);
  const status = (
    <>
      <TaskStatus
        state={checks.work}
        doing={DOING[checks.doing]}
        onRetry={checks.retry}
        onShowCell={selection.selectCell}
      />
      <SelectionStatus selection={selection} />
    </>
  );
  const back = () => setPage('findings');
  if (checked === null) return <Intro busy={workbook.busy} status={status} onCheck={checks.check} />;
  if (page === 'repair') {
    return (
      <RepairPage
        offered={offered}
        busy={workbook.busy}
        status={status}
        onRepair={(chosen) => checks.repair(chosen, true)}
        onBack={back}
      />
    );
  }
  if (page === 'putBack' && checked.lastRepair !== null) {
    const { lastRepair } = checked;
    return (
      <PutBackPage
        title={repairWords.putBackTitle}
        about={repairWords.putBackText(lastRepair.time)}
        cells={lastRepair.cells}
        refused={lastRepair.refused}
        busy={workbook.busy}
        status={status}
        onSelect={selection.selectCell}
        onPutBack={() => checks.putBack(lastRepair.batch)}
        onBack={back}
      />
    );
  }
  return (
    <FindingsPage
      checks={checks}
      checked={checked}
      presses={handled.presses}
      filter={filter}
      filtered={filtered}
      offered={offered.length}
      busy={workbook.busy}
      status={status}
      onFilter={setFilter}
      onSelect={selection.selectCell}
      onRepairTogether={() => setPage('repair')}
      onPutBack={() => setPage('putBack')}
    />
  );
}
