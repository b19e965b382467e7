import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { reminder } from '../../round/letters';
import type { Round } from '../../round/round';
import { roundStatusNames, roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import type { SectionLine } from './desk';
import { Facts } from './Facts';
import { FileToCorrect } from './FileToCorrect';
import { Folding } from './Folding';
import { MailText } from './MailText';
import { statusOfLine } from './statusLook';
import { StatusMark } from './StatusMark';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  late: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface SectionRowProps {
  readonly line: SectionLine;
  readonly round: Round;
  readonly contact: string;
  readonly disabled: boolean;
  /** Digests of the files that are at hand in this session. */
  readonly here: ReadonlySet<string>;
  readonly onIssue: () => void;
}

/** A 担当課: where it stands; opened, what it was issued, what came back, what is to be done about it, and the letters. */
export function SectionRow({ line, round, contact, disabled, here, onIssue }: SectionRowProps) {
  const styles = useStyles();
  const text = useText();
  const { section, kpis, state } = line;
  const isLate = state !== null && state.overdueDays > 0;
  const due =
    state === null || state.issue.deadline === '' ? '' : text(roundWords.deadlineOf(state.issue.deadline));
  const isMissing = state !== null && (state.status === 'missing' || state.status === 'returned');
  return (
    <Folding
      head={
        <>
          <span className={styles.head}>
            <span className={styles.name}>{section}</span>
            <StatusMark status={statusOfLine(line)} />
          </span>
          <span className={mergeClasses(styles.head, styles.quiet)}>
            <span>{text(roundWords.kpis(kpis))}</span>
            {isLate ? (
              <span className={styles.late}>{`${due} ${text(roundWords.overdue(state.overdueDays))}`}</span>
            ) : (
              <span>{due}</span>
            )}
          </span>
        </>
      }
    >
      {() => (
        <>
          {state !== null && (
            <Facts
              facts={[
                [roundWords.issueNumber, state.issue.issue],
                [roundWords.issuedOn, state.issue.issuedOn],
                [roundWords.issuedFile, state.issue.file],
                [roundWords.takenCells, state.taken === 0 ? '' : String(state.taken)],
                [
                  roundWords.cameBack,
                  state.receipts
                    .map(({ file, time, status }) => `${file}（${time} ${text(roundStatusNames[status])}）`)
                    .join('\n'),
                ],
              ]}
            />
          )}
          {state?.waiting.map(({ file, time, digest }) => (
            <span key={digest}>
              {text(here.has(digest) ? roundWords.waitingHere(file) : roundWords.waitingForFile(file, time))}
            </span>
          ))}
          {state?.toCorrect.map((each) => (
            <FileToCorrect
              key={each.receipt.digest}
              toCorrect={each}
              round={round}
              contact={contact}
              isHere={here.has(each.receipt.digest)}
            />
          ))}
          {isMissing && (
            <>
              <h3 className={styles.title}>{text(roundWords.reminder)}</h3>
              <MailText mail={reminder(state, contact)} />
            </>
          )}
          {kpis > 0 && (
            <div>
              <Button size="small" disabledFocusable={disabled} onClick={onIssue}>
                {text(state === null ? roundWords.goIssue : roundWords.issueAgain)}
              </Button>
            </div>
          )}
        </>
      )}
    </Folding>
  );
}
