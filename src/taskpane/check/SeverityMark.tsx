import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../checks/finding';
import { inkOn } from '../parts/ink';
import { SEVERITY_LOOKS } from './severityLook';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusCircular,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAlpha2}`,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightBold,
    lineHeight: 1,
    forcedColorAdjust: 'none',
  },
});

/** A severity's colour with its symbol on it; its name always stands beside it, so it is silent. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const { symbol, colour } = SEVERITY_LOOKS[severity];
  return (
    <span aria-hidden className={styles.mark} style={{ backgroundColor: colour, color: inkOn(colour) }}>
      {symbol}
    </span>
  );
}
