import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PRESSABLE } from './pressable';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `6px ${tokens.spacingHorizontalXS}`,
  },
  pressable: { padding: 0 },
  button: {
    ...PRESSABLE,
    width: '100%',
    padding: `6px ${tokens.spacingHorizontalXS}`,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground2, textAlign: 'end', flexShrink: 0 },
});

interface CellLinkProps {
  /** Sheet and cell; '' together with `subject` for a remark on the whole book. */
  readonly place: string;
  readonly subject: string;
  /** null: there is no way to select the cell from here. */
  readonly onPress: (() => void) | null;
  readonly children: ReactNode;
}

/** One cell of a list of findings: where, about what, and what it says. A press selects it in Excel. */
export function CellLink({ place, subject, onPress, children }: CellLinkProps) {
  const styles = useStyles();
  const content = (
    <>
      {subject + place !== '' && (
        <span className={styles.head}>
          <span>{subject}</span>
          <span className={styles.place}>{place}</span>
        </span>
      )}
      {children}
    </>
  );
  if (onPress === null) return <li className={styles.item}>{content}</li>;
  return (
    <li className={mergeClasses(styles.item, styles.pressable)}>
      <button type="button" className={styles.button} onClick={onPress}>
        {content}
      </button>
    </li>
  );
}
