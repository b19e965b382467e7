import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Severity } from '../../checks/finding';
import type { Comparison } from '../../round/compare';
import { asksToCorrect, correctionRequest } from '../../round/letters';
import type { Returned } from '../../round/receive';
import type { Round } from '../../round/round';
import { roundWords } from '../../words/taskpaneRound';
import { SEVERITY_LOOKS } from '../check/severityLook';
import { SeverityMark } from '../check/SeverityMark';
import { useText } from '../language';
import { Folding } from './Folding';
import { MailText } from './MailText';
import { ReturnedFindings } from './ReturnedFindings';
import { StatusMark } from './StatusMark';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  section: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  file: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  findings: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  finding: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

const SEVERITIES: readonly Severity[] = ['F', 'E', 'W', 'I'];

interface FileItemProps {
  readonly file: Returned;
  readonly comparisons: readonly Comparison[];
  readonly round: Round;
  readonly contact: string;
  /** When the same came on another day; undefined: never. */
  readonly seenBefore: string | undefined;
  /** Its clean KPIs are taken in although it has something to correct. */
  readonly isPassing: boolean;
  readonly onLetPass: (isAllowed: boolean) => void;
}

/** A returned file; opened, its findings cell by cell and the request to correct them. */
export function FileItem({
  file,
  comparisons,
  round,
  contact,
  seenBefore,
  isPassing,
  onLetPass,
}: FileItemProps) {
  const styles = useStyles();
  const text = useText();
  const { fileName, section, status, findings, entries } = file;
  const isHeldBack = entries.length > 0 && (status === 'fix' || status === 'old');
  const deadline = round.issues.get(file.issue)?.deadline ?? '';
  return (
    <Folding
      head={
        <>
          <span className={styles.head}>
            <span className={styles.section}>
              {section === '' ? text(roundWords.unknownSection) : section}
            </span>
            <StatusMark status={status} />
          </span>
          <span className={styles.file}>{fileName}</span>
          <span className={styles.findings}>
            {SEVERITIES.map((severity) => {
              const found = findings.filter((each) => each.severity === severity).length;
              return (
                found > 0 && (
                  <span key={severity} className={styles.finding}>
                    <SeverityMark severity={severity} />
                    {`${text(SEVERITY_LOOKS[severity].name)} ${found}`}
                  </span>
                )
              );
            })}
          </span>
        </>
      }
    >
      {() => (
        <>
          {seenBefore !== undefined && <span>{text(roundWords.seenBefore(seenBefore))}</span>}
          {status === 'duplicate' && <span>{text(roundWords.duplicateText)}</span>}
          {findings.length === 0 && status === 'accepted' && <span>{text(roundWords.noFindings)}</span>}
          {isHeldBack && (
            <Switch
              checked={isPassing}
              label={text(roundWords.letCleanPass)}
              onChange={(_, data) => onLetPass(data.checked)}
            />
          )}
          <ReturnedFindings file={file} comparisons={comparisons} />
          {asksToCorrect(file) && (
            <>
              <h3 className={styles.title}>{text(roundWords.request)}</h3>
              <MailText mail={correctionRequest(file, round, { deadline, contact })} />
            </>
          )}
        </>
      )}
    </Folding>
  );
}
