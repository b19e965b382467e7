import { createRoot, type Root } from 'react-dom/client';
import { whenReady, type Environment } from '../excel/environment';
import { PersonError, type Language, type Problem } from '../words/message';
import { paneProblems } from '../words/taskpane';
import { App } from './App';
import { lazyChecker } from './check/lazyChecker';
import { momentOf } from './check/moment';
import { ProblemBar } from './parts/ProblemBar';
import { browserTools } from './round/browserTools';
import { toProblem } from './state/problem';
import { Themed } from './Themed';
import { viewOf } from './view';

void start();

/** Waits for Office, loads what the pane works with meanwhile, and shows the pane, or why it cannot be shown. */
async function start(): Promise<void> {
  const root = createRoot(rootElement());
  try {
    const [environment, plans, excel] = await Promise.all([
      whenReady(),
      import('../plan/builtInPlan'),
      import('../excel'),
    ]);
    requireExcel(environment);
    document.documentElement.lang = environment.language;
    const openBook = excel.createOpenBook();
    root.render(
      <App
        openBook={openBook}
        checker={lazyChecker(openBook, () => momentOf(new Date()))}
        roundTools={browserTools(openBook)}
        plan={plans.builtInPlan()}
        language={environment.language}
        isDark={environment.isDark}
        firstView={viewOf(window.location.search)}
        today={momentOf(new Date()).day}
      />,
    );
  } catch (thrown) {
    showProblem(root, toProblem(thrown));
  }
}

function rootElement(): HTMLElement {
  const element = document.getElementById('root');
  if (element === null) throw new Error('The page has no element with the id "root".');
  return element;
}

function requireExcel({ supports }: Environment): void {
  if (!supports.excel) throw new PersonError(paneProblems.outsideExcel);
  if (!supports.floor) throw new PersonError(paneProblems.oldExcel);
}

/** Office may not have said its language, so the page's own is used. */
function showProblem(root: Root, problem: Problem): void {
  const language: Language = navigator.language.startsWith('en') ? 'en' : 'ja';
  root.render(
    <Themed language={language} isDark={null}>
      <ProblemBar problem={problem} onRetry={() => window.location.reload()} />
    </Themed>,
  );
}
