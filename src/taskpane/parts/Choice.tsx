import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // A select is as wide as its longest option unless told otherwise; plan titles are longer than the pane.
  choice: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly disabled?: boolean;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several, as a labelled drop-down list. */
export function Choice({ label, value, options, disabled = false, hint, onChange }: ChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.choice}
        value={value}
        disabled={disabled}
        onChange={(_, data) => onChange(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
