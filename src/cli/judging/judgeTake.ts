/** Judging a book in the thread that read it: only verdicts leave the thread. */
import type { Plan } from '../../plan';
import type { Result } from '../../words/message';
import type { Take } from '../../xlsx/read/take';
import { type JudgedFile, judgeReading } from './judgeFile';

export interface JudgeGiven {
  readonly for: 'judge';
  readonly plan: Plan;
}

export function judgeTake({ plan }: JudgeGiven): Take<Result<JudgedFile>> {
  return { name: 'judge', make: (reading) => (reading.ok ? judgeReading(reading.value, plan) : reading) };
}
