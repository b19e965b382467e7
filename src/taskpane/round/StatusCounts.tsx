import { makeStyles, tokens } from '@fluentui/react-components';
import { roundStatusNames } from '../../words/taskpaneRound';
import { useText } from '../language';
import { SharesBar } from '../parts/SharesBar';
import { STATUS_LOOKS, type RoundStatus } from './statusLook';
import { StatusMark } from './StatusMark';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `4px ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
  },
  count: { listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
});

interface StatusCountsProps {
  /** What the statuses are of. */
  readonly label: string;
  readonly statuses: readonly RoundStatus[];
  /** Those that occur are told in this order. */
  readonly order: readonly RoundStatus[];
}

/** How many stand at each status: as one bar, and in words. */
export function StatusCounts({ label, statuses, order }: StatusCountsProps) {
  const styles = useStyles();
  const text = useText();
  const counts = order.map((status) => ({
    status,
    count: statuses.filter((each) => each === status).length,
  }));
  return (
    <>
      <SharesBar
        shares={counts.map(({ status, count }) => ({
          ...STATUS_LOOKS[status],
          key: status,
          name: text(roundStatusNames[status]),
          count,
        }))}
      />
      <ul className={styles.counts} aria-label={label}>
        {counts.map(
          ({ status, count }) =>
            count > 0 && (
              <li key={status} className={styles.count}>
                <StatusMark status={status} after={` ${count}`} />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
