/** What the command line's reading threads can be asked for. A command that reads many files adds its take here. */
import { type Take, WHOLE_READING } from '../xlsx/read/take';
import { type CheckGiven, checkTake } from './checking/checkTake';
import { type JudgeGiven, judgeTake } from './judging/judgeTake';
import { type CollectGiven, receiveTake } from './rounds/receiveTake';
import { READ_JSON, READ_ROW } from './reading/takes';

/** What a thread is started with: the same for all files of one go. */
export type Given = CheckGiven | CollectGiven | JudgeGiven;

/** @param given by `startThread`: null for takes that look at nothing but the file */
export function takesFor(given: unknown): readonly Take<unknown>[] {
  const known = given as Given | null;
  if (known === null) return [READ_JSON, READ_ROW, WHOLE_READING];
  switch (known.for) {
    case 'check':
      return [checkTake(known)];
    case 'collect':
      return [receiveTake(known)];
    case 'judge':
      return [judgeTake(known)];
  }
}
