import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { memo, useId, useState } from 'react';
import type { CellPlace } from '../../words/message';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import type { StandingFinding } from './bookChecker';
import { FindingDetails } from './FindingDetails';
import { SeverityMark } from './SeverityMark';

const button = {
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;

const useStyles = makeStyles({
  // A thousand findings stay smooth: what is out of sight is not laid out.
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 46px' },
  row: { display: 'flex', alignItems: 'stretch' },
  main: {
    ...button,
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    gap: '6px',
    padding: `4px ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  selected: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  code: { fontVariantNumeric: 'tabular-nums' },
  more: { ...button, width: '28px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

export interface FindingActions {
  readonly disabled: boolean;
  readonly onSelect: (place: CellPlace) => void;
  readonly onRepair: (standing: StandingFinding) => void;
  readonly onAccept: (standing: StandingFinding, reason: string) => void;
}

interface FindingItemProps extends FindingActions {
  readonly standing: StandingFinding;
  readonly isSelected: boolean;
  readonly onPress: (key: string) => void;
}

/** One finding: where and what. A press selects its cell in Excel and unfolds what can be done; the arrow only unfolds. */
export const FindingItem = memo(function FindingItem({
  standing,
  isSelected,
  onPress,
  ...actions
}: FindingItemProps) {
  const styles = useStyles();
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { code, severity, place, column, kpi, message } = standing.finding;
  const press = () => {
    setIsOpen(true);
    onPress(standing.key);
    if (place !== null) actions.onSelect(place);
  };
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <button
          type="button"
          data-finding={standing.key}
          className={mergeClasses(styles.main, isSelected && styles.selected)}
          {...(isSelected ? { 'aria-current': true } : {})}
          onClick={press}
        >
          <SeverityMark severity={severity} />
          <span className={styles.words}>
            <span className={styles.where}>
              {column !== '' && <span>{column}</span>}
              {place !== null && <span>{`${place.sheet}!${place.address}`}</span>}
              <span className={styles.code}>{code}</span>
            </span>
            <span>{text(message)}</span>
          </span>
        </button>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-label={text(
            checkWords.details(code, kpi === '' ? text(checkWords.wholeBook) : `${kpi} ${column}`.trim()),
          )}
          {...(isOpen ? { 'aria-controls': detailsId } : {})}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        </button>
      </div>
      {isOpen && (
        <FindingDetails
          id={detailsId}
          standing={standing}
          disabled={actions.disabled}
          onRepair={() => actions.onRepair(standing)}
          onAccept={(reason) => actions.onAccept(standing, reason)}
        />
      )}
    </li>
  );
});
