import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CellPlace } from '../../words/message';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { UnfoldingRow } from '../parts/UnfoldingRow';
import type { StandingFinding } from './bookChecker';
import { FindingDetails } from './FindingDetails';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  main: {
    gap: '6px',
    padding: `4px ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  code: { fontVariantNumeric: 'tabular-nums' },
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
  const { code, severity, place, column, kpi, message } = standing.finding;
  const press = () => {
    onPress(standing.key);
    if (place !== null) actions.onSelect(place);
  };
  return (
    <UnfoldingRow
      isSelected={isSelected}
      opensOnPress
      onPress={press}
      arrowLabel={text(
        checkWords.details(code, kpi === '' ? text(checkWords.wholeBook) : `${kpi} ${column}`.trim()),
      )}
      rowKey={standing.key}
      mainClass={styles.main}
      head={
        <>
          <SeverityMark severity={severity} />
          <span className={styles.words}>
            <span className={styles.where}>
              {column !== '' && <span>{column}</span>}
              {place !== null && <span>{`${place.sheet}!${place.address}`}</span>}
              <span className={styles.code}>{code}</span>
            </span>
            <span>{text(message)}</span>
          </span>
        </>
      }
    >
      {(id) => (
        <FindingDetails
          id={id}
          standing={standing}
          disabled={actions.disabled}
          onRepair={() => actions.onRepair(standing)}
          onAccept={(reason) => actions.onAccept(standing, reason)}
        />
      )}
    </UnfoldingRow>
  );
});
