import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../checks/finding';
import { useText } from '../language';
import { inkOn } from '../parts/ink';
import { SEVERITY_ORDER } from './filter';
import { SEVERITY_LOOKS } from './severityLook';

/** Narrower parts (of all findings) have no room for their symbol; the counts below name them all. */
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
    // A single finding among a thousand still shows.
    minWidth: '4px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAlpha2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
  },
});

/** The findings as one bar, worst first. */
export function SeverityBar({ counts }: { counts: Readonly<Record<Severity, number>> }) {
  const styles = useStyles();
  const text = useText();
  const present = SEVERITY_ORDER.filter((severity) => counts[severity] > 0);
  const all = present.reduce((sum, severity) => sum + counts[severity], 0);
  const spoken = present
    .map((severity) => `${text(SEVERITY_LOOKS[severity].name)} ${counts[severity]}`)
    .join(text({ ja: '、', en: ', ' }));
  return (
    <div className={styles.bar} role="img" aria-label={spoken === '' ? '0' : spoken}>
      {present.map((severity) => {
        const { symbol, colour } = SEVERITY_LOOKS[severity];
        return (
          <div
            key={severity}
            className={styles.part}
            style={{ flexGrow: counts[severity], backgroundColor: colour, color: inkOn(colour) }}
          >
            {counts[severity] / all >= ROOM_FOR_SYMBOL && symbol}
          </div>
        );
      })}
    </div>
  );
}
