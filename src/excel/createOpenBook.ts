/** The open workbook behind the one interface that pane and ribbon know. */
import { WAITING } from '../words/excelBook';
import type { Guess } from './bookInWorkbook';
import { generate, prepare } from './generate';
import { look, type Looked } from './look';
import type { OnProgress, OpenBook } from './openBook';
import { setProtection } from './protect';
import { changeEvaluationYear, refresh } from './refresh';
import { inExcel, inOurWords } from './run';
import { selectKpi } from './select';
import { previewRubric, useRubric } from './switchRubric';
import { watchEdits } from './watch';

/** The book of the workbook that the add-in runs in. Remembers nothing that matters: every method reads anew. */
export function createOpenBook(): OpenBook {
  let guess: Guess = { suffix: '', headings: [] };
  let ownSheetIds: ReadonlySet<string> = new Set();

  async function lookAnew(context: Excel.RequestContext): Promise<Looked> {
    const looked = await look(context, guess);
    guess = looked.guess;
    ownSheetIds = new Set(looked.open.standing.own.map(({ id }) => id));
    return looked;
  }

  return {
    look: () => inExcel(async (context) => (await lookAnew(context)).state),

    previewGenerate: (request) =>
      inExcel(async (context) => (await prepare(context, request, guess)).preview),

    generate: (request, onProgress) =>
      inExcel((context) => generate(context, request, guess, onProgress), waiting(onProgress)),

    refresh: (onProgress) => inExcel((context) => refresh(context, guess, onProgress), waiting(onProgress)),

    previewRubric: (rubricId) => inExcel((context) => previewRubric(context, guess, rubricId)),

    useRubric: (rubricId, onProgress) =>
      inExcel((context) => useRubric(context, guess, rubricId, onProgress), waiting(onProgress)),

    setEvaluationYear: (year, onProgress) =>
      inExcel((context) => changeEvaluationYear(context, guess, year, onProgress), waiting(onProgress)),

    setProtected: (on) =>
      inExcel(async (context) => {
        const { open } = await lookAnew(context);
        await setProtection(context, open.standing, on);
      }),

    selectKpi: (id) => inExcel((context) => selectKpi(context, guess, id)),

    watch: async (onEdited) => {
      const isOwnSheet = (id: string): boolean => ownSheetIds.size === 0 || ownSheetIds.has(id);
      const stop = await inExcel((context) => watchEdits(context, isOwnSheet, onEdited));
      return () => inOurWords(stop);
    },
  };
}

/** Excel is waited for while a cell is being edited; the person is told instead of left to wonder. */
function waiting(onProgress: OnProgress): () => void {
  return () => onProgress(0, 1, WAITING);
}
