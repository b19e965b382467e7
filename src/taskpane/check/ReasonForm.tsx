import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { checkWords } from '../../words/taskpaneCheck';
import { useText } from '../language';

/** A reason is a remark in a cell that people read in a column, not a report. */
const LONGEST = 200;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ReasonFormProps {
  readonly disabled: boolean;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding may stand as it is. Esc leaves, and nothing happens without a reason. */
export function ReasonForm({ disabled, onAccept, onCancel }: ReasonFormProps) {
  const styles = useStyles();
  const text = useText();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const given = reason.trim().replace(/\s+/g, ' ');
  const fault =
    given === ''
      ? checkWords.reasonMissing
      : given.length > LONGEST
        ? checkWords.reasonTooLong(LONGEST)
        : null;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (fault === null && !disabled) onAccept(given);
    else field.current?.focus();
  };
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit} onKeyDown={leaveByKey}>
      <Field
        label={text(checkWords.reason)}
        hint={text(checkWords.reasonHint)}
        required
        {...(isAsked && fault !== null ? { validationMessage: text(fault) } : {})}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          rows={2}
          resize="vertical"
          value={reason}
          onChange={(_, data) => setReason(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={disabled}>
          {text(checkWords.accept)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text(checkWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
