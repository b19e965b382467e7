import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { GeneratePreview, GenerateRequest, GenerateResult, WorkbookState } from '../../excel/openBook';
import type { Day } from '../../plan/day';
import { generateWords } from '../../words/taskpaneGenerate';
import { useText } from '../language';
import { Choice } from '../parts/Choice';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { RubricChoice } from '../parts/RubricChoice';
import { SelectionStatus } from '../parts/SelectionStatus';
import { TaskStatus } from '../parts/TaskStatus';
import { useSelection } from '../state/useSelection';
import type { Plans } from '../state/usePlans';
import { useTask } from '../state/useTask';
import type { Workbook } from '../state/useWorkbook';
import { yearName } from '../yearName';
import { Generated } from './Generated';
import { PlanChoice } from './PlanChoice';
import { Preview } from './Preview';
import { ProtectionSwitch } from './ProtectionSwitch';
import { useGenerateDraft, type GenerateDraft } from './useGenerateDraft';

/** So long after the last change of a choice the preview is asked for; typing does not ask at every letter. */
const SETTLED_AFTER = 300;

interface GenerateViewProps {
  readonly workbook: Workbook;
  readonly seen: WorkbookState;
  readonly plans: Plans;
  readonly today: Day;
  readonly onShowVerdicts: () => void;
}

/** The book that stands now, and what it was made from. */
interface Made {
  readonly request: GenerateRequest;
  readonly result: GenerateResult;
}

/** Plan, year and rubric; what generating would make of them; and the generating itself. */
export function GenerateView({ workbook, seen, plans, today, onShowVerdicts }: GenerateViewProps) {
  const text = useText();
  const draft = useGenerateDraft(seen, plans, today);
  const preview = usePreview(workbook, draft, seen);
  const generate = useTask<Made>();
  const selection = useSelection(workbook.openBook);
  const { request } = draft;
  const start = () => {
    if (request === null) return;
    generate.run(async (onProgress) => ({
      request,
      result: await workbook.command(() => workbook.openBook.generate(request, onProgress)),
    }));
  };

  if (generate.state.phase === 'done') {
    return (
      <Generated
        result={generate.state.value.result}
        request={generate.state.value.request}
        openBook={workbook.openBook}
        onShowVerdicts={onShowVerdicts}
        onAgain={generate.clear}
      />
    );
  }
  const isPreviewed = preview.state.phase === 'done';
  return (
    <Page
      footer={
        <>
          <TaskStatus state={generate.state} doing={generateWords.generating} onRetry={generate.retry} />
          <Button appearance="primary" disabledFocusable={workbook.busy || !isPreviewed} onClick={start}>
            {text(generateWords.generateNow)}
          </Button>
        </>
      }
    >
      <Choices draft={draft} seen={seen} plans={plans} busy={workbook.busy} />
      <TaskStatus state={preview.state} doing={generateWords.previewing} onRetry={preview.retry} />
      {preview.state.phase === 'done' && draft.plan !== null && (
        <Preview preview={preview.state.value} plan={draft.plan} onSelect={selection.selectCell} />
      )}
      <SelectionStatus selection={selection} />
      {seen.kind === 'book' && <ProtectionSwitch workbook={workbook} isOn={seen.protected} />}
    </Page>
  );
}

/** The preview of the draft, made anew when the draft or the workbook changes. */
function usePreview(workbook: Workbook, draft: GenerateDraft, seen: WorkbookState) {
  const preview = useTask<GeneratePreview>();
  const { run, clear } = preview;
  const { openBook } = workbook;
  const { request } = draft;
  useEffect(() => {
    if (request === null) {
      clear();
      return;
    }
    const timer = setTimeout(() => run(() => openBook.previewGenerate(request)), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [request, openBook, run, clear, seen]);
  return preview;
}

interface ChoicesProps {
  readonly draft: GenerateDraft;
  readonly seen: WorkbookState;
  readonly plans: Plans;
  readonly busy: boolean;
}

function Choices({ draft, seen, plans, busy }: ChoicesProps) {
  const text = useText();
  const book = seen.kind === 'book' ? seen : null;
  return (
    <>
      <PlanChoice plans={plans} plan={draft.plan} disabled={busy} onChange={draft.choosePlan} />
      {book !== null && draft.plan === null && (
        <Notice intent="warning">{text(generateWords.unknownPlan(book.planTitle))}</Notice>
      )}
      <Choice
        label={text(generateWords.evaluationYear)}
        value={String(draft.evaluationYear)}
        disabled={busy || draft.plan === null}
        options={draft.years.map((year) => ({ value: String(year), text: text(yearName(year)) }))}
        onChange={(value) => draft.chooseYear(Number(value))}
      />
      <RubricChoice rubricId={draft.rubricId} disabled={busy} onChange={draft.chooseRubric} />
      {draft.suffix !== null && (
        <Field
          label={text(generateWords.suffix)}
          required
          hint={text(generateWords.suffixHint(`KPI一覧${draft.suffix}`))}
          {...(draft.suffixTrouble === null ? {} : { validationMessage: text(draft.suffixTrouble) })}
        >
          <Input value={draft.suffix} disabled={busy} onChange={(_, data) => draft.typeSuffix(data.value)} />
        </Field>
      )}
    </>
  );
}
