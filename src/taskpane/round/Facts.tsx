import { makeStyles, tokens } from '@fluentui/react-components';
import type { Message } from '../../words/message';
import { useText } from '../language';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

/** Terms with what they are; those that are '' are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: Message, fact: string])[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, fact]) => fact !== '')
        .map(([term, fact]) => [
          <dt key={`t ${term.en}`} className={styles.term}>
            {text(term)}
          </dt>,
          <dd key={`d ${term.en}`} className={styles.fact}>
            {fact}
          </dd>,
        ])}
    </dl>
  );
}
