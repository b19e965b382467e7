import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { paneWords } from '../../words/taskpane';
import { useText } from '../language';
import { BeforeAfter } from './BeforeAfter';

const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 52px',
  },
  plain: { padding: `6px ${tokens.spacingHorizontalXS}` },
  tick: { display: 'flex', alignItems: 'flex-start' },
  label: { flexGrow: 1, minWidth: 0, paddingBlock: '6px' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  where: { color: tokens.colorNeutralForeground2 },
});

/** One cell that would change. */
export interface ChangeRow {
  readonly key: string;
  readonly subject: string;
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

interface ChangeRowsProps {
  readonly label: string;
  readonly rows: readonly ChangeRow[];
  /** Tick boxes; null: all of them or none. */
  readonly ticks: {
    readonly isTicked: (key: string) => boolean;
    readonly onTick: (key: string) => void;
  } | null;
}

/** What would be written, cell by cell: which KPI, which cell, before → after. */
export function ChangeRows({ label, rows, ticks }: ChangeRowsProps) {
  const styles = useStyles();
  const text = useText();
  const [limit, setLimit] = useState(PAGE);
  const rest = rows.length - limit;
  const words = (row: ChangeRow) => (
    <span className={styles.words}>
      <span>{row.subject}</span>
      <span className={styles.where}>{row.where}</span>
      <BeforeAfter before={row.before} after={row.after} />
    </span>
  );
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {rows.slice(0, limit).map((row) => (
          <li key={row.key} className={styles.item}>
            {ticks === null ? (
              <div className={styles.plain}>{words(row)}</div>
            ) : (
              <Checkbox
                className={styles.tick}
                checked={ticks.isTicked(row.key)}
                onChange={() => ticks.onTick(row.key)}
                label={{ className: styles.label, children: words(row) }}
              />
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button appearance="transparent" size="small" onClick={() => setLimit(rows.length)}>
            {text(paneWords.showMore(rest))}
          </Button>
        </div>
      )}
    </>
  );
}
