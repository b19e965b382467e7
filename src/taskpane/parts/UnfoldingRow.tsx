import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState, type ReactNode } from 'react';
import { PRESSABLE } from './pressable';

const useStyles = makeStyles({
  // A thousand rows stay smooth: what is out of sight is not laid out.
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 48px' },
  row: { display: 'flex', alignItems: 'stretch' },
  main: { ...PRESSABLE, flexGrow: 1, minWidth: 0, display: 'flex' },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  arrow: {
    ...PRESSABLE,
    width: '28px',
    flexShrink: 0,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

interface UnfoldingRowProps {
  /** Its cell is the one that is selected in Excel. */
  readonly isSelected: boolean;
  /** A press unfolds the row as well. */
  readonly opensOnPress?: boolean;
  readonly onPress: () => void;
  /** Whose details the arrow shows. */
  readonly arrowLabel: string;
  /** For `data-row`, by which a row is found again. */
  readonly rowKey?: string;
  readonly itemClass?: string;
  readonly mainClass: string;
  readonly head: ReactNode;
  /** @param id that the unfolded element has to bear */
  readonly children: (id: string) => ReactNode;
}

/** A line of a list about one cell: a press selects the cell in Excel, the arrow unfolds what more there is to say. */
export function UnfoldingRow({ isSelected, opensOnPress = false, onPress, ...props }: UnfoldingRowProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <li className={mergeClasses(styles.item, props.itemClass)}>
      <div className={styles.row}>
        <button
          type="button"
          className={mergeClasses(styles.main, props.mainClass, isSelected && styles.selected)}
          {...(props.rowKey === undefined ? {} : { 'data-row': props.rowKey })}
          {...(isSelected ? { 'aria-current': true } : {})}
          onClick={() => {
            if (opensOnPress) setIsOpen(true);
            onPress();
          }}
        >
          {props.head}
        </button>
        <button
          type="button"
          className={styles.arrow}
          aria-expanded={isOpen}
          aria-label={props.arrowLabel}
          {...(isOpen ? { 'aria-controls': id } : {})}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        </button>
      </div>
      {isOpen && props.children(id)}
    </li>
  );
}
