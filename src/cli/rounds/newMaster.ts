/** The master made anew with changes in it: the command line never rewrites a file that somebody gave it. */
import { applyChanges } from '../../book/applyChanges';
import type { BookChanges } from '../../book/changes';
import { composeBook } from '../../book/compose';
import type { Master } from '../../round/master';
import { writeBook } from '../../xlsx/write';

/** Protected where it was. Throws where a change has no place in the master: our own mistake. */
export async function newMaster(master: Master, changes: BookChanges, now: Date): Promise<Uint8Array> {
  const { reading, names, plan, rubric, evaluationYear, list } = master;
  const { carried, missed } = applyChanges(reading, names, plan, changes);
  if (missed.length > 0) throw new Error(`no such cells: ${missed.map(({ address }) => address).join(', ')}`);
  const suffix = reading.identity?.suffix ?? '';
  const book = composeBook({ plan, rubric, evaluationYear, suffix, kept: carried.kept });
  const protect = reading.sheets.some(
    ({ name, protected: isProtected }) => name === list.sheet && isProtected,
  );
  return writeBook(book, { protect, created: now });
}
