import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellChange } from '../../excel/openBook';
import type { CellPlace } from '../../words/message';
import { paneWords } from '../../words/taskpane';
import { useText } from '../language';
import { BeforeAfter } from './BeforeAfter';
import { CellLink } from './CellLink';

/** More are shown on request, so that a long list does not hide what follows it. */
const SHOWN_AT_FIRST = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  // A formula that is back can fill the pane; its first lines are enough to know it.
  change: {
    display: 'block',
    maxHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface CellChangesProps {
  readonly changes: readonly CellChange[];
  /** `replaced`: before gives way to after; `compared`: both stand. */
  readonly kind?: 'replaced' | 'compared';
  readonly onSelect: (cell: CellPlace) => void;
}

/** Cells with what stood there and what stands there now; a press shows the cell in Excel. */
export function CellChanges({ changes, kind = 'replaced', onSelect }: CellChangesProps) {
  const styles = useStyles();
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? changes : changes.slice(0, SHOWN_AT_FIRST);
  const rest = changes.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((change) => (
          <CellLink
            key={`${change.sheet}!${change.address}`}
            place={`${change.sheet}!${change.address}`}
            subject={`${change.subject} ${change.column}`}
            onPress={() => onSelect(change)}
          >
            <span className={styles.change}>
              <BeforeAfter before={change.before} after={change.after} kind={kind} />
            </span>
          </CellLink>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button appearance="transparent" size="small" onClick={() => setShowsAll(true)}>
            {text(paneWords.showMore(rest))}
          </Button>
        </div>
      )}
    </>
  );
}
