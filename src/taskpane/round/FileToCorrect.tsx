import { makeStyles, tokens } from '@fluentui/react-components';
import { asksToCorrect, correctionRequest } from '../../round/letters';
import { keptReturned } from '../../round/returnedFindings';
import type { Round } from '../../round/round';
import type { ToCorrect } from '../../round/roundState';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';
import { MailText } from './MailText';
import { ReturnedFindings } from './ReturnedFindings';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

interface FileToCorrectProps {
  readonly toCorrect: ToCorrect;
  readonly round: Round;
  readonly contact: string;
  /** It is among the files of this session. */
  readonly isHere: boolean;
}

/** What the workbook remembers of a file that came back with faults: its findings, and the request to correct them. */
export function FileToCorrect({ toCorrect, round, contact, isHere }: FileToCorrectProps) {
  const styles = useStyles();
  const text = useText();
  const { receipt, findings, more } = toCorrect;
  const { file, time, issue } = receipt;
  const kept = keptReturned(receipt, findings);
  const deadline = round.issues.get(issue)?.deadline ?? '';
  return (
    <>
      <h3 className={styles.title}>{text(roundWords.findingsOf(file, time))}</h3>
      <ReturnedFindings file={kept} comparisons={[]} />
      {more > 0 && <span>{text(roundWords.moreFindings(more, file, isHere))}</span>}
      {asksToCorrect(kept) && (
        <>
          <h3 className={styles.title}>{text(roundWords.request)}</h3>
          <MailText mail={correctionRequest(kept, round, { deadline, contact }, more)} />
        </>
      )}
    </>
  );
}
