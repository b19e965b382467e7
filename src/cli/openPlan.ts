import { builtInPlan, type Plan, readPlanText } from '../plan';
import type { Result } from '../words/message';
import type { Io } from './command';
import { decodeText } from './decodeText';
import { bytesOf } from './files';

/** The plan of `--plan FILE`, else the built-in one. */
export async function openPlan(path: string | undefined, io: Io): Promise<Result<Plan>> {
  if (path === undefined) return { ok: true, value: builtInPlan() };
  const text = decodeText(await bytesOf(path, io), path);
  return text.ok ? readPlanText(text.value, path) : text;
}
