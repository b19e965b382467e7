import { builtInPlan, type Plan, readPlanText } from '../plan';
import { fileWords } from '../words/cli';
import { PersonError, type Problem, type Result } from '../words/message';
import type { Io } from './command';
import { decodeText } from './decodeText';

/** The plan of `--plan FILE`, else the built-in one. */
export async function openPlan(path: string | undefined, io: Io): Promise<Result<Plan>> {
  if (path === undefined) return { ok: true, value: builtInPlan() };
  const text = decodeText(await bytesOf(path, io), path);
  return text.ok ? readPlanText(text.value, path) : text;
}

/** Throws a PersonError where the file cannot be read. */
async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (cause) {
    throw new PersonError(unreadable(path, cause), { cause });
  }
}

function unreadable(path: string, cause: unknown): Problem {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return { code: missing ? 'file-missing' : 'file-unreadable', ...fileWords.unreadable(path, missing) };
}
