import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { Section } from '../parts/Section';
import { yearName } from '../yearName';
import type { CheckedBook } from './bookChecker';
import { Filters } from './Filters';
import { NO_FILTER, type Filtered, type FindingFilter } from './filter';
import { SeverityBar } from './SeverityBar';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  clean: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} 0`,
    textAlign: 'center',
  },
  cleanIcon: { color: tokens.colorPaletteGreenForeground1, fontSize: '48px' },
});

interface SummaryProps {
  readonly checked: CheckedBook;
  readonly filter: FindingFilter;
  readonly filtered: Filtered;
  /** A press has led here. */
  readonly takesFocus: boolean;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** How many findings of which severity, what was looked at and when; or that nothing is wrong. */
export function Summary({ checked, filter, filtered, takesFocus, onFilter }: SummaryProps) {
  const styles = useStyles();
  const text = useText();
  const open = checked.findings.filter(({ reason }) => reason === null).length;
  const accepted = checked.findings.length - open;
  const year = checked.year === null ? '' : text(yearName(checked.year));
  const lookedAt = (
    <Caption1 className={styles.quiet}>
      {text(checkWords.lookedAt(checked.kpis, year, checked.time))}
    </Caption1>
  );
  const notRecorded = !checked.recorded && (
    <Caption1 className={styles.quiet}>{text(checkWords.notRecorded)}</Caption1>
  );
  if (open === 0) {
    return (
      <Section title={text(checkWords.clean)} takesFocus={takesFocus}>
        <div className={styles.clean}>
          <CheckmarkCircleFilled className={styles.cleanIcon} aria-hidden />
          <Body1>
            {text(
              accepted === 0
                ? checkWords.cleanText(checked.kpis)
                : checkWords.cleanButAccepted(checked.kpis, accepted),
            )}
          </Body1>
        </div>
        {lookedAt}
        {notRecorded}
      </Section>
    );
  }
  const shown = filtered.shown.length;
  return (
    <Section
      title={text(shown === open ? checkWords.found(open) : checkWords.foundOf(open, shown))}
      takesFocus={takesFocus}
    >
      {lookedAt}
      {notRecorded}
      <SeverityBar counts={filtered.bySeverity} />
      <Filters filter={filter} filtered={filtered} onChange={onFilter} />
      {shown === 0 && <Body1>{text(checkWords.noneLeft)}</Body1>}
      {shown < open && (
        <div>
          <Button size="small" appearance="transparent" onClick={() => onFilter(NO_FILTER)}>
            {text(checkWords.showEverything)}
          </Button>
        </div>
      )}
    </Section>
  );
}
