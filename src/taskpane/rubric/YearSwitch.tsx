import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FiscalYear } from '../../plan/plan';
import { generateWords } from '../../words/taskpaneGenerate';
import { rubricWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { Choice } from '../parts/Choice';
import { yearName } from '../yearName';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  year: { flexGrow: 1, minWidth: '7em' },
});

interface YearSwitchProps {
  readonly current: FiscalYear;
  /** Those of the plan; none where it is lost. */
  readonly years: readonly FiscalYear[];
  readonly busy: boolean;
  readonly onSwitch: (year: FiscalYear) => void;
}

/** 評価年度, and the switch to another year of the plan. */
export function YearSwitch({ current, years, busy, onSwitch }: YearSwitchProps) {
  const styles = useStyles();
  const text = useText();
  const [year, setYear] = useState(current);
  const [seenCurrent, setSeenCurrent] = useState(current);
  if (seenCurrent !== current) {
    setSeenCurrent(current);
    setYear(current);
  }
  const offered = years.includes(current) ? years : [current, ...years];
  return (
    <div className={styles.line}>
      <div className={styles.year}>
        <Choice
          label={text(generateWords.evaluationYear)}
          value={String(year)}
          disabled={busy || offered.length === 1}
          options={offered.map((each) => ({ value: String(each), text: text(yearName(each)) }))}
          onChange={(value) => setYear(Number(value))}
        />
      </div>
      {year !== current && (
        <Button disabledFocusable={busy} onClick={() => onSwitch(year)}>
          {text(rubricWords.switchYear)}
        </Button>
      )}
    </div>
  );
}
