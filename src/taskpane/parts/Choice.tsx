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
  readonly required?: boolean;
  /** Why it cannot be left so. */
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several, as a labelled drop-down list. */
export function Choice({
  label,
  value,
  options,
  disabled = false,
  onChange,
  ...more
}: ChoiceProps): ReactNode {
  const styles = useStyles();
  const { hint, problem, required = false } = more;
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
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
