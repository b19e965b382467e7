import { makeStyles, tokens } from '@fluentui/react-components';
import type { Remark } from '../../excel/openBook';
import type { CellPlace } from '../../words/message';
import { useText } from '../language';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  message: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface RemarksProps {
  readonly remarks: readonly Remark[];
  /** null: the cells are not, or no longer, where they are told. */
  readonly onSelect: ((cell: CellPlace) => void) | null;
}

/** Things to see to; a press shows the cell in Excel where there is one. */
export function Remarks({ remarks, onSelect }: RemarksProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.list}>
      {remarks.map(({ cell, subject, message }) => (
        <CellLink
          key={`${cell?.sheet}!${cell?.address} ${message.en}`}
          place={cell === null || onSelect === null ? '' : `${cell.sheet}!${cell.address}`}
          subject={subject}
          onPress={cell === null || onSelect === null ? null : () => onSelect(cell)}
        >
          <span className={styles.message}>{text(message)}</span>
        </CellLink>
      ))}
    </ul>
  );
}
