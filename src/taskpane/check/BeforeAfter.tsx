import { makeStyles, tokens } from '@fluentui/react-components';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';

const useStyles = makeStyles({
  change: { overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** What stands in a cell, and what would stand there instead. */
export function BeforeAfter({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const text = useText();
  const filled = (value: string) => (value === '' ? text(checkWords.blank) : value);
  return (
    <span className={styles.change}>
      <span className={styles.before}>{filled(before)}</span>
      <span role="img" aria-label={text(checkWords.becomes)}>
        {' → '}
      </span>
      <span className={styles.after}>{filled(after)}</span>
    </span>
  );
}
