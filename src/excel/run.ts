/** One Excel.run: waits for a cell edit to end, asks again when Excel was only busy, and fails with a PersonError. */
import { EXCEL_FAILURES, excelFailed, unexpected } from '../words/excel';
import { PersonError, type Problem } from '../words/message';

/** Milliseconds before the next try after Excel was busy. */
const BACK_OFF: readonly number[] = [250, 1000, 3000];

const BUSY: ReadonlySet<string> = new Set(['ServiceNotAvailable', 'RequestAborted', 'ActivityLimitReached']);

/** How long Excel may be silent before the person is told that it waits. */
const SILENCE = 2000;

/**
 * Runs `task` in Excel. The task must be safe to run again from its start: it is retried with back-off after
 * ServiceNotAvailable, RequestAborted and ActivityLimitReached, and once after GeneralException; never after
 * AccessDenied, InvalidArgument or ItemNotFound.
 * @param onWaiting called once when Excel has not answered for two seconds, mostly because a cell is being edited.
 * @throws PersonError whatever went wrong.
 */
export async function inExcel<T>(
  task: (context: Excel.RequestContext) => Promise<T>,
  onWaiting: () => void = () => undefined,
): Promise<T> {
  const silence = setTimeout(onWaiting, SILENCE);
  try {
    return await inOurWords(() => patiently(() => Excel.run({ delayForCellEdit: true }, task)));
  } finally {
    clearTimeout(silence);
  }
}

/** @throws PersonError in place of whatever `work` throws */
export async function inOurWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asPersonError(error);
  }
}

/** Tries again what fails only because Excel is busy; `attempt` must be safe to run again. */
export async function patiently<T>(attempt: () => Promise<T>, failures: readonly string[] = []): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const code = codeOf(error);
    const pause = code === null ? null : pauseAfter(code, failures);
    if (code === null || pause === null) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return patiently(attempt, [...failures, code]);
  }
}

/** Milliseconds until the next try; null: do not try again. */
function pauseAfter(code: string, failures: readonly string[]): number | null {
  if (isBusy(code)) return BACK_OFF[failures.length] ?? null;
  if (code === 'GeneralException' && !failures.includes(code)) return BACK_OFF[0] ?? null;
  return null;
}

/** The code of an OfficeExtension.Error; null for anything else. Its class is not asked: pages can hold several office.js. */
export function codeOf(error: unknown): string | null {
  if (!(typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Excel was only busy: the same may go through a moment later. */
export function isBusy(code: string): boolean {
  return BUSY.has(code);
}

function asPersonError(error: unknown): PersonError {
  if (error instanceof PersonError) return error;
  return new PersonError(problemOf(error), { cause: error });
}

function problemOf(error: unknown): Problem {
  const code = codeOf(error);
  if (code === null) return unexpected(error instanceof Error ? error.message : String(error));
  const words = EXCEL_FAILURES.get(code);
  return words ? { code: `excel-${code}`, ...words } : excelFailed(code, locationOf(error));
}

function locationOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return typeof info.errorLocation === 'string' ? info.errorLocation : '';
}
