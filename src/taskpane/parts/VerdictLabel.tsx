import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../language';
import type { GradeLook } from './gradeLook';
import { GradeMark } from './GradeMark';

const useStyles = makeStyles({
  verdict: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** A verdict as a swatch with its symbol, and its name. */
export function VerdictLabel({ look }: { look: GradeLook }) {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.verdict}>
      <GradeMark look={look} />
      <span className={styles.name}>{text(look.name)}</span>
    </span>
  );
}
