/** 判定理由 after figures were written. The sheet's formulas follow by themselves. */
import type { CellChange, OnProgress, OpenBook } from '../../excel/openBook';
import type { Problem } from '../../words/message';
import { toProblem } from '../state/problem';

export interface Reasons {
  /** Formulas that someone overwrote: they were left so, and judge nothing. */
  readonly overwritten: readonly CellChange[];
  /** Why the reasons could not follow; null: they have. */
  readonly problem: Problem | null;
}

/** Never rejects: the figures stand in the book by now, and that has to be told whatever becomes of the reasons. */
export async function followVerdicts(
  openBook: Pick<OpenBook, 'updateReasons'>,
  onProgress: OnProgress,
): Promise<Reasons> {
  try {
    const { overwritten } = await openBook.updateReasons(onProgress);
    return { overwritten, problem: null };
  } catch (thrown) {
    return { overwritten: [], problem: toProblem(thrown) };
  }
}
