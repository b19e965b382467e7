/** S02: a file that could not be read at all. */
import { subjectWords } from '../words/checks/subject';
import type { Problem } from '../words/message';
import type { Finding } from './finding';
import { findingOf } from './findingAt';

/** @param problem of the reader; it names cause and part */
export function unreadableFile({ message, remedy }: Problem, fileName: string): Finding {
  return findingOf(fileName, 'S02', { message, expected: subjectWords.readable(), remedy });
}
