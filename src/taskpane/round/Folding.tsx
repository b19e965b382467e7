import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState, type ReactNode } from 'react';
import { PRESSABLE } from '../parts/pressable';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 52px',
  },
  button: {
    ...PRESSABLE,
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `2px ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FoldingProps {
  readonly head: ReactNode;
  /** Made only while it is open: a hundred letters are not written for nobody. */
  readonly children: () => ReactNode;
}

/** A line of a list that a press unfolds. */
export function Folding({ head, children }: FoldingProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': id } : {})}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.head}>{head}</span>
        {isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
      </button>
      {isOpen && (
        <div id={id} className={styles.details}>
          {children()}
        </div>
      )}
    </li>
  );
}
