import { makeStyles, tokens } from '@fluentui/react-components';
import { paneWords } from '../../words/taskpane';
import { useText } from '../language';

const useStyles = makeStyles({
  change: { overflowWrap: 'anywhere' },
  struck: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface BeforeAfterProps {
  readonly before: string;
  readonly after: string;
  /** `replaced`: before gives way to after; `compared`: both stand. */
  readonly kind?: 'replaced' | 'compared';
}

/** What stands in a cell, and what stands, or would stand, there instead. */
export function BeforeAfter({ before, after, kind = 'replaced' }: BeforeAfterProps) {
  const styles = useStyles();
  const text = useText();
  const filled = (value: string) => (value === '' ? text(paneWords.blank) : value);
  return (
    <span className={styles.change}>
      <span className={kind === 'replaced' ? styles.struck : undefined}>{filled(before)}</span>
      <span role="img" aria-label={text(paneWords.changeArrow)}>
        {' → '}
      </span>
      <span className={styles.after}>{filled(after)}</span>
    </span>
  );
}
