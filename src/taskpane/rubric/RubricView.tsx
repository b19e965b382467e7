import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RefreshResult, RubricPreview, WorkbookState } from '../../excel/openBook';
import { rubricWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { Page } from '../parts/Page';
import { RefreshReport } from '../parts/RefreshReport';
import { RubricChoice } from '../parts/RubricChoice';
import { SelectionStatus } from '../parts/SelectionStatus';
import { TaskStatus } from '../parts/TaskStatus';
import { useSelection } from '../state/useSelection';
import { useTask } from '../state/useTask';
import type { Workbook } from '../state/useWorkbook';
import { Flips } from './Flips';
import { YearSwitch } from './YearSwitch';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RubricViewProps {
  readonly workbook: Workbook;
  readonly book: Extract<WorkbookState, { kind: 'book' }>;
}

/** By what is judged: the evaluation year and the rubric. Another rubric shows first which verdicts would flip. */
export function RubricView({ workbook, book }: RubricViewProps) {
  const styles = useStyles();
  const text = useText();
  const { openBook } = workbook;
  const inUse = book.identity.rubricId;
  const [rubricId, setRubricId] = useState(inUse);
  const preview = useTask<RubricPreview>();
  const change = useTask<RefreshResult>();
  const [changed, setChanged] = useState<'rubric' | 'year'>('rubric');
  const selection = useSelection(openBook);
  const isOther = rubricId !== inUse;

  const { run: runPreview, clear: clearPreview } = preview;
  useEffect(() => {
    if (isOther) runPreview(() => openBook.previewRubric(rubricId));
    else clearPreview();
    // The verdicts that would flip are others after every edit and in every year.
  }, [isOther, rubricId, openBook, runPreview, clearPreview, book.verdicts]);

  const switchRubric = () => {
    setChanged('rubric');
    change.run((onProgress) => workbook.command(() => openBook.useRubric(rubricId, onProgress)));
  };
  const switchYear = (year: number) => {
    setChanged('year');
    change.run((onProgress) => workbook.command(() => openBook.setEvaluationYear(year, onProgress)));
  };
  const doing = changed === 'rubric' ? rubricWords.switching : rubricWords.switchingYear;
  const done = changed === 'rubric' ? rubricWords.switched : rubricWords.switchedYear;
  return (
    <Page
      footer={
        (isOther || change.state.phase === 'running' || change.state.phase === 'failed') && (
          <>
            <TaskStatus
              state={change.state}
              doing={doing}
              onRetry={change.retry}
              onShowCell={selection.selectCell}
            />
            {isOther && (
              <Button
                appearance="primary"
                disabledFocusable={workbook.busy || preview.state.phase !== 'done'}
                onClick={switchRubric}
              >
                {text(rubricWords.switchRubric)}
              </Button>
            )}
          </>
        )
      }
    >
      {change.state.phase === 'done' && (
        <RefreshReport
          title={done}
          result={change.state.value}
          onSelect={selection.selectCell}
          onClose={change.clear}
        />
      )}
      <YearSwitch
        current={book.evaluationYear}
        years={book.years}
        busy={workbook.busy}
        onSwitch={switchYear}
      />
      <RubricChoice rubricId={rubricId} disabled={workbook.busy} onChange={setRubricId} />
      {!isOther && <Body1 className={styles.quiet}>{text(rubricWords.current)}</Body1>}
      <TaskStatus
        state={preview.state}
        doing={rubricWords.comparing}
        onRetry={preview.retry}
        onShowCell={selection.selectCell}
      />
      {isOther && preview.state.phase === 'done' && (
        <Flips
          preview={preview.state.value}
          now={{ rubric: book.rubric, verdicts: book.verdicts }}
          onSelect={selection.selectKpi}
        />
      )}
      <SelectionStatus selection={selection} />
    </Page>
  );
}
