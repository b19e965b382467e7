import { makeStyles, tokens } from '@fluentui/react-components';
import type { ManualLine } from '../../../excel/openBook';
import { manualWords } from '../../../words/taskpaneManual';
import { useText } from '../../language';

const useStyles = makeStyles({
  marks: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  mark: { display: 'inline-flex', gap: '4px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground1 },
  recheck: {
    display: 'inline-flex',
    gap: '4px',
    whiteSpace: 'nowrap',
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** That a person gave the verdict, and whether it is to be looked at again: in words, each with a symbol. */
export function ManualMark({ manual }: { readonly manual: ManualLine }) {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.marks}>
      <span className={styles.mark}>
        <span aria-hidden>✎</span>
        <span>{text(manualWords.manual)}</span>
      </span>
      {manual.recheck && (
        <span className={styles.recheck}>
          <span aria-hidden>▲</span>
          <span>{text(manualWords.recheck)}</span>
        </span>
      )}
    </span>
  );
}
