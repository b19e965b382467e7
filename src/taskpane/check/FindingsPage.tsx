import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { useMemo, useState, type ReactNode } from 'react';
import type { CellPlace } from '../../words/message';
import { checkWords, repairWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { ProblemBar } from '../parts/ProblemBar';
import { AcceptedList } from './AcceptedList';
import type { CheckedBook, StandingFinding } from './bookChecker';
import { groupFindings, type Filtered, type FindingFilter } from './filter';
import { FindingGroup } from './FindingGroup';
import { Summary } from './Summary';
import { useNextFinding } from './useNextFinding';
import type { Checks, Outcome } from './useChecks';

const useStyles = makeStyles({
  findings: { display: 'contents' },
  lastRepair: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingsPageProps {
  readonly checks: Checks;
  readonly checked: CheckedBook;
  /** How many presses have brought something about since the view was opened. */
  readonly presses: number;
  readonly filter: FindingFilter;
  readonly filtered: Filtered;
  /** How many of what is shown may be repaired together. */
  readonly offered: number;
  readonly busy: boolean;
  readonly status: ReactNode;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onSelect: (place: CellPlace) => void;
  readonly onRepairTogether: () => void;
  readonly onPutBack: () => void;
}

/** The findings by severity and KPI under their summary; what was found right, and the last repair, at the end. */
export function FindingsPage(props: FindingsPageProps) {
  const { checks, checked, presses, filter, filtered, offered, busy, onSelect } = props;
  const styles = useStyles();
  const text = useText();
  const [selectedKey, setSelectedKey] = useState<string | null>(null);
  const groups = useMemo(() => groupFindings(filtered.shown), [filtered]);
  const accepted = checked.findings.filter(({ reason }) => reason !== null);
  const outcome = presses > 0 ? checks.outcome : null;
  const [list, remember] = useNextFinding(outcome, checked);
  const { repair, accept } = checks;
  const actions = useMemo(
    () => ({
      disabled: busy,
      onSelect,
      onRepair: (standing: StandingFinding) => {
        remember(standing.key);
        repair([standing], false);
      },
      onAccept: (standing: StandingFinding, reason: string) => {
        remember(standing.key);
        accept(standing, reason);
      },
    }),
    [busy, onSelect, remember, repair, accept],
  );
  const isLed = outcome !== null && (!isOfOne(outcome) || filtered.shown.length === 0);
  const repaired = outcome?.kind === 'repaired' && outcome.together ? outcome.asked : null;
  const putBackButton = (
    <Button size="small" disabledFocusable={busy} onClick={props.onPutBack}>
      {text(repairWords.putBack)}
    </Button>
  );
  return (
    <Page
      footer={
        <>
          {props.status}
          {offered > 0 && (
            <Button appearance="primary" disabledFocusable={busy} onClick={props.onRepairTogether}>
              {text(repairWords.together(offered))}
            </Button>
          )}
          <Button
            appearance={offered > 0 ? 'secondary' : 'primary'}
            icon={<ClipboardCheckmarkRegular />}
            disabledFocusable={busy}
            onClick={checks.check}
          >
            {text(checkWords.check)}
          </Button>
        </>
      }
    >
      {checks.notFollowing !== null && (
        <ProblemBar intent="warning" problem={{ ...checks.notFollowing, remedy: checkWords.notFollowing }} />
      )}
      {repaired !== null && (
        <Notice intent="success" {...(checked.lastRepair === null ? {} : { action: putBackButton })}>
          {text(
            repairedMessage(
              repaired.map(({ key }) => key),
              checked,
            ),
          )}
        </Notice>
      )}
      {outcome?.kind === 'putBack' && <Notice intent="success">{text(repairWords.wasPutBack)}</Notice>}
      <Summary
        key={presses}
        checked={checked}
        filter={filter}
        filtered={filtered}
        takesFocus={isLed}
        onFilter={props.onFilter}
      />
      <div ref={list} className={styles.findings}>
        {groups.map((group) => (
          <FindingGroup
            key={group.severity}
            group={group}
            selectedKey={selectedKey}
            onPress={setSelectedKey}
            {...actions}
          />
        ))}
      </div>
      {accepted.length > 0 && (
        <AcceptedList
          accepted={accepted}
          disabled={busy}
          onSelect={onSelect}
          onReopen={(standing) => checks.reopen(standing)}
        />
      )}
      {checked.lastRepair !== null && repaired === null && (
        <div className={styles.lastRepair}>
          <Caption1>
            {text(repairWords.lastRepair(checked.lastRepair.time, checked.lastRepair.cells.length))}
          </Caption1>
          {putBackButton}
        </div>
      )}
    </Page>
  );
}

/** The person works down the list and goes on with the next; everything else leads to the summary. */
function isOfOne(outcome: Outcome): boolean {
  if (outcome.kind === 'repaired') return !outcome.together;
  return outcome.kind === 'accepted' || outcome.kind === 'reopened';
}

function repairedMessage(asked: readonly string[], { findings }: CheckedBook) {
  const standing = new Set(findings.filter(({ reason }) => reason === null).map(({ key }) => key));
  const done = asked.filter((key) => !standing.has(key)).length;
  return done === asked.length ? repairWords.done(done) : repairWords.doneOf(asked.length, done);
}
