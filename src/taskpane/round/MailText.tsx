import { makeStyles, tokens } from '@fluentui/react-components';
import type { Mail } from '../../words/roundMail';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { CopyText } from '../parts/CopyText';

const useStyles = makeStyles({
  mail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** A letter of the round, ready to copy. */
export function MailText({ mail }: { readonly mail: Mail }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.mail}>
      <CopyText label={roundWords.subject} value={text(mail.subject)} rows={2} />
      <CopyText label={roundWords.body} value={text(mail.body)} rows={8} />
    </div>
  );
}
