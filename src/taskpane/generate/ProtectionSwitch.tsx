import { Caption1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { Section } from '../parts/Section';
import { TaskStatus } from '../parts/TaskStatus';
import { useTask } from '../state/useTask';
import type { Workbook } from '../state/useWorkbook';

const useStyles = makeStyles({
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** 保護 on or off, with what it is and is not. The switch shows what stands in the workbook. */
export function ProtectionSwitch({ workbook, isOn }: { workbook: Workbook; isOn: boolean }) {
  const styles = useStyles();
  const text = useText();
  const { state, run, retry } = useTask<unknown>();
  const hintId = useId();
  return (
    <Section title={text(generateWords.protection)}>
      <Switch
        className={styles.switch}
        checked={isOn}
        disabled={workbook.busy}
        label={text(generateWords.protect)}
        aria-describedby={hintId}
        onChange={(_, data) =>
          run(() => workbook.command(() => workbook.openBook.setProtected(data.checked)))
        }
      />
      <Caption1 id={hintId} className={styles.hint}>
        {text(generateWords.protectionHint)}
      </Caption1>
      <TaskStatus state={state} doing={generateWords.protecting} onRetry={retry} />
    </Section>
  );
}
