import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { RefreshResult } from '../../excel/openBook';
import type { CellPlace, Message } from '../../words/message';
import { paneWords } from '../../words/taskpane';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { CellChanges } from './CellChanges';
import { Remarks } from './Remarks';
import { Section } from './Section';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  groupHead: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface RefreshReportProps {
  /** What was done, e.g. 判定を更新しました. */
  readonly title: Message;
  readonly result: RefreshResult;
  readonly onSelect: (cell: CellPlace) => void;
  readonly onClose: () => void;
}

/** What refreshing found: formulas put back, disagreements, cells to see to. Takes the focus when it appears. */
export function RefreshReport({ title, result, onSelect, onClose }: RefreshReportProps) {
  const styles = useStyles();
  const text = useText();
  const { restored, disagreements, warnings } = result;
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
          <CellChanges changes={restored} onSelect={onSelect} />
        </div>
      )}
      {disagreements.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.groupHead}>{text(verdictWords.disagreements(disagreements.length))}</h3>
          <Caption1 className={styles.hint}>{text(verdictWords.disagreementsHint)}</Caption1>
          <CellChanges changes={disagreements} kind="compared" onSelect={onSelect} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.groupHead}>{text(verdictWords.warnings(warnings.length))}</h3>
          <Remarks remarks={warnings} onSelect={onSelect} />
        </div>
      )}
    </Section>
  );
}
