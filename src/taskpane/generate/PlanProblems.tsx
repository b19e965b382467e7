import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Message, Problem } from '../../words/message';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';

/** A file with more is usually no plan file at all; the first ones say why. */
const SHOWN = 8;

const useStyles = makeStyles({
  title: { display: 'block', overflowWrap: 'anywhere' },
  group: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  list: { margin: `0 0 ${tokens.spacingVerticalXXS}`, paddingInlineStart: '1.2em' },
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
        {[...byRemedy(shown, text)].map(([remedy, messages]) => (
          <div key={remedy} className={styles.group}>
            <ul className={styles.list}>
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
            {remedy}
          </div>
        ))}
        {problems.length > shown.length &&
          text(generateWords.morePlanProblems(problems.length - shown.length))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Most files break one rule many times; what to do about it is then said once. */
function byRemedy(problems: readonly Problem[], text: (message: Message) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { message, remedy } of problems) {
    const messages = groups.get(text(remedy)) ?? [];
    groups.set(text(remedy), [...messages, text(message)]);
  }
  return groups;
}
