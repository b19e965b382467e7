import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../language';
import { inkOn } from './ink';

/** Narrower parts (of the whole) have no room for their symbol; the counts beside the bar name them all. */
const ROOM_FOR_SYMBOL = 0.06;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    // Fills and ink are chosen for each other.
    forcedColorAdjust: 'none',
  },
  part: {
    flexBasis: 0,
    // One among a thousand still shows.
    minWidth: '4px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAlpha2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    transitionProperty: 'flex-grow',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
  },
});

export interface Share {
  readonly key: string;
  /** As it is read out. */
  readonly name: string;
  readonly count: number;
  readonly symbol: string;
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** Counts as one bar, in the order given; what counts 0 is not in it. */
export function SharesBar({ shares }: { readonly shares: readonly Share[] }) {
  const styles = useStyles();
  const text = useText();
  const present = shares.filter(({ count }) => count > 0);
  const all = present.reduce((sum, { count }) => sum + count, 0);
  const spoken = present.map(({ name, count }) => `${name} ${count}`).join(text({ ja: '、', en: ', ' }));
  return (
    <div className={styles.bar} role="img" aria-label={spoken === '' ? '0' : spoken}>
      {present.map(({ key, count, symbol, colour }) => (
        <div
          key={key}
          className={styles.part}
          style={{ flexGrow: count, backgroundColor: colour, color: inkOn(colour) }}
        >
          {count / all >= ROOM_FOR_SYMBOL && symbol}
        </div>
      ))}
    </div>
  );
}
