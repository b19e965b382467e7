import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Problem } from '../../words/message';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';

/** A file with more is usually no plan file at all; the first ones say why. */
const SHOWN = 8;

const useStyles = makeStyles({
  title: { display: 'block', overflowWrap: 'anywhere' },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: '1.2em',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  problem: { overflowWrap: 'anywhere' },
  remedy: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Why a file was not taken as a plan: each place with what was found and expected, and what to do. */
export function PlanProblems({ fileName, problems }: { fileName: string; problems: readonly Problem[] }) {
  const styles = useStyles();
  const text = useText();
  const shown = problems.slice(0, SHOWN);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {text(generateWords.planFileRejected(fileName, problems.length))}
        </MessageBarTitle>
        <ul className={styles.list}>
          {shown.map((problem, index) => (
            <li key={`${problem.code} ${index}`} className={styles.problem}>
              {text(problem.message)}
              <span className={styles.remedy}>{text(problem.remedy)}</span>
            </li>
          ))}
          {problems.length > shown.length && (
            <li>{text(generateWords.morePlanProblems(problems.length - shown.length))}</li>
          )}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
