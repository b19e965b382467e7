import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { OpenBook } from '../excel/openBook';
import type { Plan } from '../plan/plan';
import { paneWords } from '../words/taskpane';
import type { Day } from '../plan/day';
import type { BookChecker } from './check/bookChecker';
import { useChecks } from './check/useChecks';
import { Welcome } from './home/Welcome';
import { useText } from './language';
import { ProblemBoundary } from './ProblemBoundary';
import { TaskStatus } from './parts/TaskStatus';
import type { RoundTools } from './round/tools';
import { useRound } from './round/useRound';
import { usePlans } from './state/usePlans';
import { useWorkbook, type Workbook } from './state/useWorkbook';
import { VerdictsView } from './verdicts/VerdictsView';
import type { View } from './view';
import { panelAttributes, ViewTabs } from './ViewTabs';

const CheckView = lazy(() => import('./check/CheckView').then((module) => ({ default: module.CheckView })));
const GenerateView = lazy(() =>
  import('./generate/GenerateView').then((module) => ({ default: module.GenerateView })),
);
const RoundView = lazy(() => import('./round/RoundView').then((module) => ({ default: module.RoundView })));
const RubricView = lazy(() =>
  import('./rubric/RubricView').then((module) => ({ default: module.RubricView })),
);

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  status: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0` },
  silent: { display: 'none' },
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

export interface PaneProps {
  readonly openBook: OpenBook;
  readonly checker: BookChecker;
  readonly roundTools: RoundTools;
  readonly plan: Plan;
  readonly firstView: View | null;
  readonly today: Day;
}

/** The pane's frame: what stands in the workbook decides what can be shown, the tabs which of it is. */
export function Pane({ openBook, checker, roundTools, plan, firstView, today }: PaneProps) {
  const styles = useStyles();
  const text = useText();
  const workbook = useWorkbook(openBook);
  const [view, setView] = useState<View | null>(firstView);
  const [hasMoved, setHasMoved] = useState(false);
  const goTo = (next: View | null) => {
    setView(next);
    setHasMoved(true);
  };
  const { seen } = workbook;
  const plans = usePlans(plan, seen?.kind === 'book' ? seen.plan : null);
  const isBook = seen?.kind === 'book';
  // Generating has a screen of its own even before there is a book; everything else needs one.
  const shown: View | null = isBook ? (view ?? 'verdicts') : view === 'generate' ? 'generate' : null;
  const checks = useChecks(workbook, checker, shown === 'check');
  const rounds = useRound(workbook, roundTools, shown === 'round');
  // What was seen before a command may be overtaken by it: a word to wait is truer than 「まだありません」.
  const isOvertaken = !isBook && view !== null && workbook.look.phase === 'running';
  return (
    <main className={styles.pane}>
      {seen !== null && shown !== null && (
        <ViewTabs
          view={shown}
          isBook={isBook}
          disabled={workbook.busy}
          takesFocus={hasMoved}
          onChange={goTo}
        />
      )}
      <LookStatus workbook={workbook} isAwaited={isOvertaken && shown === null} />
      <div className={styles.panel} {...(isBook && shown !== null ? panelAttributes(shown) : {})}>
        <ProblemBoundary key={shown}>
          <Suspense fallback={<ProgressBar aria-label={text(paneWords.opening)} />}>
            {seen !== null && shown === null && seen.kind !== 'book' && !isOvertaken && (
              <Welcome
                seen={seen}
                plan={plan}
                takesFocus={hasMoved}
                onGenerate={() => goTo('generate')}
                onLookAgain={workbook.lookAgain}
              />
            )}
            {seen?.kind === 'book' && shown === 'verdicts' && (
              <VerdictsView workbook={workbook} book={seen} onGenerate={() => goTo('generate')} />
            )}
            {isBook && shown === 'check' && <CheckView workbook={workbook} checks={checks} />}
            {isBook && shown === 'round' && (
              <RoundView workbook={workbook} rounds={rounds} onVerdicts={() => goTo('verdicts')} />
            )}
            {seen?.kind === 'book' && shown === 'rubric' && <RubricView workbook={workbook} book={seen} />}
            {seen !== null && shown === 'generate' && (
              <GenerateView
                workbook={workbook}
                seen={seen}
                plans={plans}
                today={today}
                onShowVerdicts={() => goTo('verdicts')}
              />
            )}
          </Suspense>
        </ProblemBoundary>
      </div>
    </main>
  );
}

interface LookStatusProps {
  readonly workbook: Workbook;
  /** Nothing else is shown until the look is over. */
  readonly isAwaited: boolean;
}

/** A look that someone waits for is shown as it goes; others follow edits and speak up only when they fail. */
function LookStatus({ workbook, isAwaited }: LookStatusProps) {
  const styles = useStyles();
  const { seen, look } = workbook;
  const isSilent = look.phase === 'done' || (look.phase === 'running' && seen !== null && !isAwaited);
  return (
    <div className={mergeClasses(styles.status, isSilent && styles.silent)}>
      {!isSilent && <TaskStatus state={look} doing={paneWords.reading} onRetry={workbook.lookAgain} />}
    </div>
  );
}
