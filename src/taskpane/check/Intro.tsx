import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import type { ReactNode } from 'react';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';
import { Page } from '../parts/Page';
import { Section } from '../parts/Section';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface IntroProps {
  readonly busy: boolean;
  readonly status: ReactNode;
  readonly onCheck: () => void;
}

/** Before the first check: what it looks for, and what it leaves alone. */
export function Intro({ busy, status, onCheck }: IntroProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <Page
      footer={
        <>
          {status}
          <Button
            appearance="primary"
            icon={<ClipboardCheckmarkRegular />}
            disabledFocusable={busy}
            onClick={onCheck}
          >
            {text(checkWords.check)}
          </Button>
        </>
      }
    >
      <Section title={text(checkWords.introTitle)}>
        <Body1>{text(checkWords.introText)}</Body1>
        <Caption1 className={styles.quiet}>{text(checkWords.introSheet)}</Caption1>
      </Section>
    </Page>
  );
}
