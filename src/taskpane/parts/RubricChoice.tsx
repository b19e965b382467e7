import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { RUBRICS } from '../../kpi/rubrics';
import type { Rubric } from '../../kpi/rubric';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { Choice } from './Choice';
import { looksOf } from './gradeLook';
import { VerdictLabel } from './VerdictLabel';

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
  grade: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
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
      <Choice
        label={text(generateWords.rubric)}
        value={rubricId}
        disabled={disabled}
        options={[
          ...(chosen === undefined ? [{ value: rubricId, text: rubricId }] : []),
          ...RUBRICS.map((rubric) => ({ value: rubric.id, text: text(rubric.title) })),
        ]}
        onChange={onChange}
      />
      {chosen !== undefined && (
        <>
          <Legend rubric={chosen} />
          <Caption1 className={styles.source}>{text(chosen.source)}</Caption1>
        </>
      )}
    </div>
  );
}

/** The grades, best first. */
function Legend({ rubric }: { rubric: Rubric }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.legend} aria-label={text(generateWords.legend)}>
      {looksOf(rubric).map((look) => (
        <li key={look.label.ja} className={styles.grade}>
          <VerdictLabel look={look} />
        </li>
      ))}
    </ul>
  );
}
