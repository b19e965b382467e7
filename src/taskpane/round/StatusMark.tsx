import { makeStyles, tokens } from '@fluentui/react-components';
import { roundStatusNames } from '../../words/taskpaneRound';
import { useText } from '../language';
import { inkOn } from '../parts/ink';
import { STATUS_LOOKS, type RoundStatus } from './statusLook';

const useStyles = makeStyles({
  status: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  mark: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '18px',
    height: '18px',
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAlpha2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
    lineHeight: 1,
    forcedColorAdjust: 'none',
  },
});

/** A status in colour, with its symbol and its word; `after` goes on with the word (a count). */
export function StatusMark({
  status,
  after = '',
}: {
  readonly status: RoundStatus;
  readonly after?: string;
}) {
  const styles = useStyles();
  const text = useText();
  const { symbol, colour } = STATUS_LOOKS[status];
  return (
    <span className={styles.status}>
      <span aria-hidden className={styles.mark} style={{ backgroundColor: colour, color: inkOn(colour) }}>
        {symbol}
      </span>
      <span>{`${text(roundStatusNames[status])}${after}`}</span>
    </span>
  );
}
