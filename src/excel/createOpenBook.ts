/** The open workbook behind the one interface that pane and ribbon know. */
import { bookNames } from '../book/names';
import { WAITING } from '../words/excelBook';
import { applyChanges } from './applyChanges';
import type { BookAccess } from './bookAccess';
import type { Guess } from './bookInWorkbook';
import { generate, prepare } from './generate';
import { judgeByComputation, judgeByHand } from './judgeByHand';
import { look, type Looked } from './look';
import type { OnProgress, OpenBook } from './openBook';
import { openAsWorkbook } from './openAsWorkbook';
import { setProtection } from './protect';
import { readWholeBook } from './readBook';
import { changeEvaluationYear, refresh, updateReasons } from './refresh';
import { inExcel, inOurWords } from './run';
import { selectCell, selectKpi } from './select';
import { previewRubric, useRubric } from './switchRubric';
import { watchEdits } from './watch';

/** The book of the workbook that the add-in runs in. Remembers nothing that matters: every method reads anew. */
export function createOpenBook(): OpenBook & BookAccess {
  let guess: Guess = { suffix: '', headings: [] };
  let ownSheetIds: ReadonlySet<string> = new Set();

  async function lookAnew(context: Excel.RequestContext): Promise<Looked> {
    const looked = await look(context, guess);
    guess = looked.guess;
    ownSheetIds = watchedIds(looked);
    return looked;
  }

  return {
    look: () => inExcel(async (context) => (await lookAnew(context)).state),

    previewGenerate: (request) =>
      inExcel(async (context) => (await prepare(context, request, guess)).preview),

    compose: (request) => inExcel(async (context) => (await prepare(context, request, guess)).book),

    generate: (request, onProgress) =>
      telling(onProgress, (context, follow) => generate(context, request, guess, follow)),

    refresh: (onProgress) => telling(onProgress, (context, follow) => refresh(context, guess, follow)),

    updateReasons: (onProgress) =>
      telling(onProgress, (context, follow) => updateReasons(context, guess, follow)),

    previewRubric: (rubricId) => inExcel((context) => previewRubric(context, guess, rubricId)),

    useRubric: (rubricId, onProgress) =>
      telling(onProgress, (context, follow) => useRubric(context, guess, rubricId, follow)),

    judgeByHand: (decision, onProgress) =>
      telling(onProgress, (context, follow) => judgeByHand(context, guess, decision, follow)),

    judgeByComputation: (kpi, onProgress) =>
      telling(onProgress, (context, follow) => judgeByComputation(context, guess, kpi, follow)),

    setEvaluationYear: (year, onProgress) =>
      telling(onProgress, (context, follow) => changeEvaluationYear(context, guess, year, follow)),

    setProtected: (on) =>
      inExcel(async (context) => {
        const { open } = await lookAnew(context);
        await setProtection(context, open.standing, on);
      }),

    selectKpi: (id) => inExcel((context) => selectKpi(context, guess, id)),

    selectCell: (sheet, address) => inExcel((context) => selectCell(context, { sheet, address })),

    readBook: () =>
      inExcel(async (context) => {
        const { reading, plan, syncs } = await readWholeBook(context, guess);
        return { reading, plan, syncs };
      }),

    applyChanges: (changes, onProgress) =>
      telling(onProgress, (context, follow) => applyChanges(context, guess, changes, follow)),

    openAsWorkbook,

    watch: async (onEdited) => {
      const isOwnSheet = (id: string): boolean => ownSheetIds.size === 0 || ownSheetIds.has(id);
      const stop = await inExcel((context) => watchEdits(context, isOwnSheet, onEdited));
      return () => inOurWords(stop);
    },
  };
}

/**
 * The sheets whose edits are told: not those of the records, which follow from the others (「手動判定」 does not). Where Excel does not say whose
 * write it was, their drawing would otherwise call for the check that draws them again.
 */
function watchedIds({ open, guess }: Looked): ReadonlySet<string> {
  const { tables } = bookNames(guess.suffix);
  const records = new Set(RECORD_TABLES.map((key) => open.standing.tables.get(tables[key])?.sheet));
  return new Set(open.standing.own.flatMap(({ id, name }) => (records.has(name) ? [] : [id])));
}

const RECORD_TABLES = ['findings', 'log', 'issues', 'receipts', 'returnedFindings', 'snapshots'] as const;

/**
 * One Excel.run that tells its progress. Excel is waited for while a cell is being edited; the person is told
 * instead of left to wonder, and what was reached stays reached.
 */
function telling<T>(
  onProgress: OnProgress,
  task: (context: Excel.RequestContext, onProgress: OnProgress) => Promise<T>,
): Promise<T> {
  let reached: readonly [done: number, total: number] = [0, 1];
  const follow: OnProgress = (done, total, doing) => {
    reached = [done, total];
    onProgress(done, total, doing);
  };
  return inExcel(
    (context) => task(context, follow),
    () => onProgress(...reached, WAITING),
  );
}
