import { verdictWords } from '../../words/taskpaneVerdicts';
import type { Selection } from '../state/useSelection';
import { TaskStatus } from './TaskStatus';

/** How going to a cell stands: quiet unless Excel refuses. */
export function SelectionStatus({ selection: { task } }: { readonly selection: Selection }) {
  return <TaskStatus quiet state={task.state} doing={verdictWords.selecting} onRetry={task.retry} />;
}
