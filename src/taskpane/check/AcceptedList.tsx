import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { CellPlace } from '../../words/message';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { PRESSABLE } from '../parts/pressable';
import type { StandingFinding } from './bookChecker';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  toggle: {
    ...PRESSABLE,
    width: '100%',
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
  },
  main: {
    ...PRESSABLE,
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    gap: '6px',
    padding: `2px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  reopen: { flexShrink: 0, minWidth: 0 },
});

interface AcceptedListProps {
  readonly accepted: readonly StandingFinding[];
  readonly disabled: boolean;
  readonly onSelect: (place: CellPlace) => void;
  readonly onReopen: (standing: StandingFinding) => void;
}

/** What was found right, each with its reason; folded away until someone asks. */
export function AcceptedList({ accepted, disabled, onSelect, onReopen }: AcceptedListProps) {
  const styles = useStyles();
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': listId } : {})}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          {text(checkWords.accepted(accepted.length))}
        </button>
      </h2>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {accepted.map((standing) => (
            <AcceptedItem
              key={standing.key}
              standing={standing}
              disabled={disabled}
              onSelect={onSelect}
              onReopen={onReopen}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface AcceptedItemProps extends Omit<AcceptedListProps, 'accepted'> {
  readonly standing: StandingFinding;
}

function AcceptedItem({ standing, disabled, onSelect, onReopen }: AcceptedItemProps) {
  const styles = useStyles();
  const text = useText();
  const { code, severity, kpi, name, message, place } = standing.finding;
  const subject = kpi === '' ? text(checkWords.wholeBook) : kpi;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.main}
        onClick={() => {
          if (place !== null) onSelect(place);
        }}
      >
        <SeverityMark severity={severity} />
        <span className={styles.words}>
          <span className={styles.quiet}>{`${code} ${subject} ${name}`.trim()}</span>
          <span>{text(message)}</span>
          <span>{`${text(checkWords.acceptedReason)}: ${standing.reason ?? ''}`}</span>
        </span>
      </button>
      <Button
        size="small"
        className={styles.reopen}
        aria-label={text(checkWords.reopen(subject, code))}
        disabledFocusable={disabled}
        onClick={() => onReopen(standing)}
      >
        {text(checkWords.reopenShort)}
      </Button>
    </li>
  );
}
