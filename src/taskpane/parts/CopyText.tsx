import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Message } from '../../words/message';
import { roundWords } from '../../words/taskpaneRound';
import { useText } from '../language';

const useStyles = makeStyles({
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CopyTextProps {
  readonly label: Message;
  readonly value: string;
  readonly rows: number;
}

/** A text to be copied. Frames may be forbidden to use the clipboard: then it is selected, and the person told the keys. */
export function CopyText({ label, value, rows }: CopyTextProps) {
  const styles = useStyles();
  const text = useText();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const [said, setSaid] = useState<Message | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setSaid(roundWords.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(roundWords.copyYourself);
    }
  };
  return (
    <div className={styles.copy}>
      <Field label={text(label)}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          readOnly
          rows={rows}
          resize="vertical"
          value={value}
        />
      </Field>
      <div className={styles.foot}>
        <Button
          size="small"
          aria-label={`${text(roundWords.copy)}: ${text(label)}`}
          onClick={() => void copy()}
        >
          {text(roundWords.copy)}
        </Button>
        <Caption1 role="status">{said === null ? '' : text(said)}</Caption1>
      </div>
    </div>
  );
}
