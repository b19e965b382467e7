import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { CellPlace, Message } from '../../words/message';
import { paneWords } from '../../words/taskpane';
import { useText } from '../language';
import type { TaskState } from '../state/useTask';
import { ProblemBar } from './ProblemBar';

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // Out of the flow, so that it takes no gap among its neighbours.
  silent: { position: 'absolute' },
  waiting: { color: tokens.colorNeutralForeground2 },
});

interface TaskStatusProps {
  readonly state: TaskState<unknown>;
  /** What the work is called until it says itself what it is doing. */
  readonly doing: Message;
  readonly onRetry: () => void;
  /** Shows in Excel the cell that a problem names. */
  readonly onShowCell?: ((cell: CellPlace) => void) | undefined;
  /** For work that is over in a moment: nothing is shown while it runs, unless Excel keeps it waiting. */
  readonly quiet?: boolean;
}

/** How a piece of work stands: a bar with words while it runs, its problem when it has failed, else nothing. */
export function TaskStatus({ state, doing, onRetry, onShowCell, quiet = false }: TaskStatusProps) {
  const styles = useStyles();
  const text = useText();
  const running = state.phase === 'running' && (!quiet || state.waiting) ? state : null;
  const progress = running?.progress ?? null;
  const label = text(progress?.doing ?? doing);
  return (
    <>
      {/* The live region stands before its words come, or screen readers would miss the first. */}
      <div role="status" className={running === null ? styles.silent : styles.status}>
        {running !== null && (
          <>
            <ProgressBar
              aria-label={text(doing)}
              {...(progress === null ? {} : { value: progress.done, max: Math.max(progress.total, 1) })}
            />
            <Caption1>{label}</Caption1>
            {running.waiting && (
              <Caption1 className={styles.waiting}>{text(paneWords.waitingForExcel)}</Caption1>
            )}
          </>
        )}
      </div>
      {state.phase === 'failed' && (
        <ProblemBar problem={state.problem} onRetry={onRetry} onShowCell={onShowCell} />
      )}
    </>
  );
}
