/** A workbook with a book in it, as tests begin with. */
import { openWorkbook, type OpenedWorkbook, type OpenOptions } from '../../../workbench/host/node';
import { createOpenBook } from '../createOpenBook';
import type { GenerateRequest } from '../openBook';
import { smallPlan } from './plans';

export const REQUEST: GenerateRequest = {
  plan: smallPlan(),
  rubricId: 'pace',
  evaluationYear: 2022,
  suffix: '',
};

/** Progress that nobody looks at. */
export const quiet = (): void => undefined;

export interface Drawn {
  readonly workbook: OpenedWorkbook;
  readonly book: ReturnType<typeof createOpenBook>;
}

/** To be disposed of. */
export async function opened(options: OpenOptions = {}): Promise<Drawn> {
  const workbook = await openWorkbook(options);
  return { workbook, book: createOpenBook() };
}

/** To be disposed of. */
export async function drawn(request: GenerateRequest = REQUEST): Promise<Drawn> {
  const both = await opened();
  await both.book.generate(request, quiet);
  return both;
}
