/** The planning section's own book, from a file. */
import { masterOf, type Master } from '../../round/master';
import { foreignSheets } from './foreignSheets';
import type { Plan } from '../../plan/plan';
import { roundCliWords } from '../../words/cliRound';
import type { Result } from '../../words/message';
import type { Io } from '../command';
import { WHOLE_READING } from '../../xlsx/read/take';
import { readOne } from '../submitted';

/** Says on standard error which sheets of it will not be in the book that is made. */
export async function openMaster(path: string, plan: Plan, io: Io): Promise<Result<Master>> {
  const reading = await readOne(path, WHOLE_READING, io, null);
  if (!reading.ok) return reading;
  const master = masterOf(reading.value, plan);
  if (!master.ok) return master;
  const lost = foreignSheets(master.value);
  if (lost.length > 0) {
    const { ja, en } = roundCliWords.notCarried(lost);
    io.writeError(`${ja}\n${en}\n`);
  }
  return master;
}
