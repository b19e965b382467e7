import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { RefreshResult } from '../../excel/openBook';
import type { Message } from '../../words/message';
import { paneWords } from '../../words/taskpane';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { CellChanges } from './CellChanges';
import { CellLink } from './CellLink';
import { Section } from './Section';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  groupHead: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  warning: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface RefreshReportProps {
  /** What was done, e.g. 判定を更新しました. */
  readonly title: Message;
  readonly result: RefreshResult;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** What refreshing found: formulas put back, disagreements, cells to see to. Takes the focus when it appears. */
export function RefreshReport({ title, result, onSelect, onClose }: RefreshReportProps) {
  const styles = useStyles();
  const text = useText();
  const { restored, disagreements, warnings } = result;
  const ids = new Set(result.verdicts.groups.flatMap((group) => group.kpis.map((kpi) => kpi.id)));
  const canSelect = (subject: string) => ids.has(subject);
  const foundNothing = restored.length + disagreements.length + warnings.length === 0;
  return (
    <Section
      title={text(title)}
      takesFocus
      aside={
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={text(paneWords.close)}
          onClick={onClose}
        />
      }
    >
      {foundNothing && <Body1>{text(verdictWords.nothingFound)}</Body1>}
      {restored.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.groupHead}>{text(verdictWords.restored(restored.length))}</h3>
          <CellChanges changes={restored} onSelect={onSelect} canSelect={canSelect} />
        </div>
      )}
      {disagreements.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.groupHead}>{text(verdictWords.disagreements(disagreements.length))}</h3>
          <Caption1 className={styles.hint}>{text(verdictWords.disagreementsHint)}</Caption1>
          <CellChanges changes={disagreements} kind="compared" onSelect={onSelect} canSelect={canSelect} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.groupHead}>{text(verdictWords.warnings(warnings.length))}</h3>
          <ul className={styles.list}>
            {warnings.map((warning) => (
              <CellLink
                key={`${warning.address} ${warning.subject} ${warning.message.en}`}
                place={warning.address}
                subject={warning.subject}
                onPress={canSelect(warning.subject) ? () => onSelect(warning.subject) : null}
              >
                <span className={styles.warning}>{text(warning.message)}</span>
              </CellLink>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
