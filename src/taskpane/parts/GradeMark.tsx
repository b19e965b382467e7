import { makeStyles, tokens } from '@fluentui/react-components';
import type { GradeLook } from './gradeLook';
import { inkOn } from './ink';

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAlpha2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1,
    // The officer's colours carry meaning; high contrast would wash them out, and the ink is chosen for the fill.
    forcedColorAdjust: 'none',
  },
});

/** A verdict's colour with its symbol on it; its name stands beside it. Only a symbol is part of the verdict's label. */
export function GradeMark({ look }: { look: GradeLook }) {
  const styles = useStyles();
  const isSymbol = look.mark !== '' && look.label.ja.startsWith(look.mark) && look.name.ja !== look.mark;
  return (
    <span
      aria-hidden={!isSymbol}
      className={styles.mark}
      style={{ backgroundColor: look.colour, color: inkOn(look.colour) }}
    >
      {look.mark}
    </span>
  );
}
