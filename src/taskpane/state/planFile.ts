import type { Plan } from '../../plan/plan';
import type { Problem, Result } from '../../words/message';
import { paneProblems } from '../../words/taskpane';

const MEGABYTE = 1024 * 1024;
const LIMIT_MEGABYTES = 10;

/**
 * Reads a plan file that a person chose. The reader of plans is loaded when it is first needed.
 * Everything wrong with the file comes back as problems; rejects only where that reader cannot be loaded.
 */
export async function openPlanFile(file: File): Promise<Result<Plan>> {
  if (file.size > LIMIT_MEGABYTES * MEGABYTE) {
    const megabytes = Math.ceil(file.size / MEGABYTE);
    return rejected(paneProblems.planFileTooLarge(file.name, megabytes, LIMIT_MEGABYTES));
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return rejected(paneProblems.planFileUnreadable(file.name));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return rejected(paneProblems.planFileEncoding(file.name));
  }
  const { readPlanText } = await import('../../plan');
  return readPlanText(text, file.name);
}

function rejected(problem: Problem): Result<Plan> {
  return { ok: false, errors: [problem] };
}
