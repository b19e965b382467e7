import { PersonError, type Problem } from '../../words/message';
import { paneProblems } from '../../words/taskpane';

/** What a person is told about anything that was thrown. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof PersonError) return thrown.problem;
  return paneProblems.unexpected(thrown instanceof Error ? thrown.message : '');
}
