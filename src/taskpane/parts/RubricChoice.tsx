import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { RUBRICS } from '../../kpi/rubrics';
import type { Rubric } from '../../kpi/rubric';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { lookOfGrade } from './gradeLook';
import { GradeMark } from './GradeMark';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  grade: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  source: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase200 },
});

interface RubricChoiceProps {
  readonly rubricId: string;
  readonly disabled?: boolean;
  readonly onChange: (rubricId: string) => void;
}

/** One of the rubrics, with the legend of its grades and the practice it follows. */
export function RubricChoice({ rubricId, disabled = false, onChange }: RubricChoiceProps) {
  const styles = useStyles();
  const text = useText();
  const chosen = RUBRICS.find((rubric) => rubric.id === rubricId);
  return (
    <div className={styles.choice}>
      <Field label={text(generateWords.rubric)}>
        <Select value={rubricId} disabled={disabled} onChange={(_, data) => onChange(data.value)}>
          {chosen === undefined && <option value={rubricId}>{rubricId}</option>}
          {RUBRICS.map((rubric) => (
            <option key={rubric.id} value={rubric.id}>
              {text(rubric.title)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== undefined && (
        <>
          <Legend rubric={chosen} />
          <Caption1 className={styles.source}>{text(chosen.source)}</Caption1>
        </>
      )}
    </div>
  );
}

/** The grades in the order in which they are tried; the first that fits wins. */
function Legend({ rubric }: { rubric: Rubric }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.legend} aria-label={text(generateWords.legend)}>
      {rubric.grades.map((grade) => (
        <li key={grade.key} className={styles.grade}>
          <GradeMark look={lookOfGrade(grade)} />
          <Caption1>{text(lookOfGrade(grade).label)}</Caption1>
        </li>
      ))}
    </ul>
  );
}
