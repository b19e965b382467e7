import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { CellPlace, Problem } from '../../words/message';
import { paneWords } from '../../words/taskpane';
import { useText } from '../language';

const useStyles = makeStyles({
  // Messages are sentences, often with file names and paths in them: they wrap wherever they must.
  bar: { flexShrink: 0 },
  title: { display: 'block', overflowWrap: 'anywhere' },
  body: { overflowWrap: 'anywhere' },
});

interface ProblemBarProps {
  readonly problem: Problem;
  readonly intent?: 'error' | 'warning';
  readonly onRetry?: (() => void) | undefined;
  /** Shows in Excel the cell that the problem names; without it, no button is offered. */
  readonly onShowCell?: ((cell: CellPlace) => void) | undefined;
}

/** A failure as a person reads it: what is wrong and where, and what to do. Spoken at once by screen readers. */
export function ProblemBar({ problem, intent = 'error', onRetry, onShowCell }: ProblemBarProps) {
  const styles = useStyles();
  const text = useText();
  const { cell } = problem;
  const showCell = cell !== undefined && onShowCell !== undefined ? () => onShowCell(cell) : null;
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{text(problem.message)}</MessageBarTitle>
        {text(problem.remedy)}
      </MessageBarBody>
      {(onRetry !== undefined || showCell !== null) && (
        <MessageBarActions>
          {showCell !== null && (
            <Button size="small" onClick={showCell}>
              {text(paneWords.showCell)}
            </Button>
          )}
          {onRetry !== undefined && (
            <Button size="small" onClick={onRetry}>
              {text(paneWords.retry)}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
