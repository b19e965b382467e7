/** The rubrics that come with the tool. A planning section's own is data of the same shape. */
import type { Rubric } from '../rubric';
import { baseline } from './baseline';
import { expected } from './expected';
import { four } from './four';
import { grant } from './grant';
import { level } from './level';
import { pace } from './pace';

export const RUBRICS: readonly Rubric[] = [pace, expected, level, baseline, grant, four];

export const DEFAULT_RUBRIC_ID = 'pace';

/** The rubric of that id; undefined where there is none. */
export function findRubric(id: string): Rubric | undefined {
  return RUBRICS.find((rubric) => rubric.id === id);
}
