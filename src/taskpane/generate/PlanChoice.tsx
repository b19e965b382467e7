import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ChangeEvent } from 'react';
import type { Plan } from '../../plan/plan';
import type { Result } from '../../words/message';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { Choice } from '../parts/Choice';
import { Notice } from '../parts/Notice';
import { ProblemBar } from '../parts/ProblemBar';
import { openPlanFile } from '../state/planFile';
import { planKey, type Plans } from '../state/usePlans';
import { useTask } from '../state/useTask';
import { PlanProblems } from './PlanProblems';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  open: { alignSelf: 'flex-start', paddingInline: `0 ${tokens.spacingHorizontalXS}`, minWidth: 0 },
  hidden: { display: 'none' },
});

interface Opened {
  readonly fileName: string;
  readonly result: Result<Plan>;
}

interface PlanChoiceProps {
  readonly plans: Plans;
  readonly plan: Plan | null;
  readonly disabled: boolean;
  readonly onChange: (plan: Plan) => void;
}

/** One of the known plans, or another one from a file. */
export function PlanChoice({ plans, plan, disabled, onChange }: PlanChoiceProps) {
  const styles = useStyles();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { state, run, retry } = useTask<Opened>();

  const open = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file === undefined) return;
    run(async () => {
      const result = await openPlanFile(file);
      if (result.ok) {
        plans.add(result.value);
        onChange(result.value);
      }
      return { fileName: file.name, result };
    });
    // The same file can be chosen again after it was corrected.
    event.target.value = '';
  };
  const chooseKnown = (key: string) => {
    const known = plans.all.find((each) => planKey(each) === key);
    if (known !== undefined) onChange(known);
  };
  return (
    <div className={styles.choice}>
      <Choice
        label={text(generateWords.plan)}
        value={plan === null ? '' : planKey(plan)}
        disabled={disabled}
        options={[
          ...(plan === null ? [{ value: '', text: text(generateWords.choosePlan) }] : []),
          ...plans.all.map((each) => ({ value: planKey(each), text: optionText(each, plans.all) })),
        ]}
        onChange={chooseKnown}
      />
      <Button
        appearance="transparent"
        size="small"
        className={styles.open}
        icon={state.phase === 'running' ? <Spinner size="extra-tiny" /> : <FolderOpenRegular />}
        disabledFocusable={disabled || state.phase === 'running'}
        onClick={() => input.current?.click()}
      >
        {text(generateWords.openPlanFile)}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        aria-label={text(generateWords.openPlanFile)}
        tabIndex={-1}
        onChange={open}
      />
      {state.phase === 'failed' && <ProblemBar problem={state.problem} onRetry={retry} />}
      {state.phase === 'done' &&
        (state.value.result.ok ? (
          <Notice intent="success">{text(generateWords.planFileOpened(state.value.fileName))}</Notice>
        ) : (
          <PlanProblems fileName={state.value.fileName} problems={state.value.result.errors} />
        ))}
    </div>
  );
}

/** Title with municipality; the version too where two versions of a plan are known. */
function optionText(plan: Plan, all: readonly Plan[]): string {
  const twins = all.filter((other) => other.id === plan.id).length > 1;
  const title = plan.title.includes(plan.municipality) ? plan.title : `${plan.municipality} ${plan.title}`;
  return twins ? `${title} (${plan.version})` : title;
}
