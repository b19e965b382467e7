import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { lazy, useId, useState } from 'react';
import { bookNames } from '../../book/names';
import type { RefreshResult, WorkbookState } from '../../excel/openBook';
import { manualWords } from '../../words/taskpaneManual';
import { verdictWords } from '../../words/taskpaneVerdicts';
import { useText } from '../language';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { ProblemBar } from '../parts/ProblemBar';
import { RefreshReport } from '../parts/RefreshReport';
import { Section } from '../parts/Section';
import { SelectionStatus } from '../parts/SelectionStatus';
import { TaskStatus } from '../parts/TaskStatus';
import { lookOfLabel } from '../parts/gradeLook';
import { useSelection } from '../state/useSelection';
import { useTask } from '../state/useTask';
import type { Workbook } from '../state/useWorkbook';
import { yearName } from '../yearName';
import { DistributionBar } from './DistributionBar';
import { GradeList } from './GradeList';
import { KpiList } from './KpiList';
import { lastDecider, manualKpi, rechecks } from './manual/manualKpi';
import { useManual } from './manual/useManual';
import { SettingProblems } from './SettingProblems';

const ManualPages = lazy(() =>
  import('./manual/ManualPages').then((module) => ({ default: module.ManualPages })),
);

const useStyles = makeStyles({
  rubric: { color: tokens.colorNeutralForeground2, marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` },
});

interface VerdictsViewProps {
  readonly workbook: Workbook;
  readonly book: Extract<WorkbookState, { kind: 'book' }>;
  readonly onGenerate: () => void;
}

/** How the KPIs stand: the distribution of verdicts, the KPIs behind each grade, and 判定を更新. */
export function VerdictsView({ workbook, book, onGenerate }: VerdictsViewProps) {
  const styles = useStyles();
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const refresh = useTask<RefreshResult>();
  const selection = useSelection(workbook.openBook);
  const manual = useManual(workbook);
  const listId = useId();
  const { verdicts, rubric, problems = [] } = book;
  // A grade may empty itself while its list is open; then there is nothing to list.
  const group = verdicts.groups.find((candidate) => candidate.label === chosen && candidate.kpis.length > 0);
  const choose = (label: string) => {
    manual.goOn();
    setChosen(label === chosen ? null : label);
  };
  const startRefresh = () =>
    refresh.run((onProgress) => workbook.command(() => workbook.openBook.refresh(onProgress)));
  const judged = manual.open === null ? null : manualKpi(verdicts, manual.open);
  if (judged !== null) {
    const { sheets } = bookNames(book.identity.suffix);
    const { id } = judged.line;
    return (
      <ManualPages
        key={id}
        kpi={judged}
        rubric={rubric}
        places={{ list: sheets.list, record: sheets.manualVerdicts }}
        decider={lastDecider(verdicts)}
        busy={workbook.busy}
        status={
          <TaskStatus
            state={manual.task.state}
            doing={manualWords.setting}
            onRetry={manual.task.retry}
            onShowCell={selection.selectCell}
          />
        }
        onSet={(said) => manual.set(id, said)}
        onTakeBack={() => manual.takeBack(id)}
        onLeave={manual.leave}
      />
    );
  }
  const flagged = rechecks(verdicts);
  const list = { selectedId: selection.selectedId, onSelect: selection.selectKpi, onManual: manual.show };
  return (
    <Page
      footer={
        <>
          <TaskStatus
            state={refresh.state}
            doing={verdictWords.refreshing}
            onRetry={refresh.retry}
            onShowCell={selection.selectCell}
          />
          <SelectionStatus selection={selection} />
          <Button
            appearance="primary"
            icon={<ArrowSyncRegular />}
            disabledFocusable={workbook.busy}
            onClick={startRefresh}
          >
            {text(verdictWords.refresh)}
          </Button>
        </>
      }
    >
      {book.outdated && (
        <Notice
          intent="warning"
          action={
            <Button size="small" onClick={onGenerate}>
              {text(verdictWords.toGenerate)}
            </Button>
          }
        >
          {text(verdictWords.outdated)}
        </Notice>
      )}
      {workbook.notFollowing !== null && (
        <ProblemBar
          intent="warning"
          problem={{ ...workbook.notFollowing, remedy: verdictWords.notFollowing }}
        />
      )}
      <SettingProblems problems={problems} onShowCell={selection.selectCell} />
      {refresh.state.phase === 'done' && (
        <RefreshReport
          title={verdictWords.refreshed}
          result={refresh.state.value}
          onSelect={selection.selectCell}
          onClose={refresh.clear}
        />
      )}
      {manual.task.state.phase === 'done' && (
        <RefreshReport
          title={manual.done}
          result={manual.task.state.value}
          onSelect={selection.selectCell}
          onClose={manual.task.clear}
        />
      )}
      <Section
        title={text(yearName(book.evaluationYear))}
        takesFocus={manual.returned && manual.task.state.phase === 'idle'}
        aside={
          problems.length === 0 ? text(verdictWords.judgedOf(verdicts.total, verdicts.judged)) : undefined
        }
      >
        <Body1 className={styles.rubric}>{text(rubric.title)}</Body1>
        {problems.length > 0 ? (
          <Body1>{text(verdictWords.notJudging(problems.length))}</Body1>
        ) : (
          <>
            <DistributionBar
              groups={verdicts.groups}
              rubric={rubric}
              chosen={group?.label ?? null}
              onChoose={choose}
            />
            {verdicts.judged === 0 && <Body1>{text(verdictWords.noneJudged)}</Body1>}
            <GradeList
              groups={verdicts.groups}
              judged={verdicts.judged}
              rubric={rubric}
              chosen={group?.label ?? null}
              listId={listId}
              onChoose={choose}
            />
          </>
        )}
      </Section>
      {flagged.length > 0 && (
        <Section title={text(manualWords.rechecks(flagged.length))}>
          <Body1>{text(manualWords.rechecksHint)}</Body1>
          <KpiList kpis={flagged} {...list} />
        </Section>
      )}
      {group !== undefined && (
        <div id={listId}>
          <Section
            key={group.label}
            takesFocus={!manual.returned || manual.task.state.phase !== 'done'}
            title={text(
              verdictWords.kpisOf(
                text(lookOfLabel(group.label, rubric, group.colour).label),
                group.kpis.length,
              ),
            )}
          >
            <KpiList kpis={group.kpis} {...list} />
          </Section>
        </div>
      )}
    </Page>
  );
}
