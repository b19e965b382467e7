import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planYears, type FiscalYear, type Plan } from '../../plan/plan';
import { generateWords } from '../../words/taskpaneGenerate';
import { rubricWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { yearName } from '../yearName';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  year: { flexGrow: 1, minWidth: '7em' },
});

interface YearSwitchProps {
  readonly current: FiscalYear;
  readonly plan: Plan | null;
  readonly busy: boolean;
  readonly onSwitch: (year: FiscalYear) => void;
}

/** 評価年度, and the switch to another year of the plan. */
export function YearSwitch({ current, plan, busy, onSwitch }: YearSwitchProps) {
  const styles = useStyles();
  const text = useText();
  const [year, setYear] = useState(current);
  const [seenCurrent, setSeenCurrent] = useState(current);
  if (seenCurrent !== current) {
    setSeenCurrent(current);
    setYear(current);
  }
  const years = plan === null ? [current] : planYears(plan);
  return (
    <Field
      label={text(generateWords.evaluationYear)}
      {...(plan === null ? { hint: text(rubricWords.yearUnknownPlan) } : {})}
    >
      {(field) => (
        <div className={styles.line}>
          <Select
            {...field}
            className={styles.year}
            value={String(year)}
            disabled={busy || plan === null}
            onChange={(_, data) => setYear(Number(data.value))}
          >
            {years.map((each) => (
              <option key={each} value={each}>
                {text(yearName(each))}
              </option>
            ))}
          </Select>
          {year !== current && (
            <Button disabledFocusable={busy} onClick={() => onSwitch(year)}>
              {text(rubricWords.switchYear)}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
