/** Holes between bounds that a grade for everything else fills. */
import { blankPattern } from './blankPattern';
import { plainer } from './describeSituation';
import { gradeOf } from '../judge';
import type { Grade, Rubric } from '../rubric';
import type { Line, Situation } from './situations';

/** `grade` comes back at `witness`, although `between` was already reached with a worse figure. */
export interface Hole {
  readonly grade: Grade;
  readonly between: Grade;
  readonly witness: Situation;
}

/** Looked for along one KPI, and only while the same metrics are blank: where a ratio ends, a grade may well change. */
export function findHoles(rubric: Rubric, lines: readonly Line[]): Hole[] {
  const holes = new Map<string, Hole>();
  for (const line of lines) {
    for (const hole of comebacks(rubric, line)) {
      const key = `${hole.grade.key}/${hole.between.key}`;
      holes.set(key, { ...hole, witness: plainer(holes.get(key)?.witness, hole.witness) });
    }
  }
  return [...holes.values()];
}

function* comebacks(rubric: Rubric, line: Line): Generator<Hole> {
  let pattern: string | null = null;
  let seen: Grade[] = [];
  for (const situation of line) {
    const here = blankPattern(rubric, situation);
    if (here !== pattern) seen = [];
    pattern = here;
    const grade = gradeOf(situation.standing, rubric);
    const latest = seen.at(-1);
    if (!grade || grade === latest) continue;
    if (latest && seen.includes(grade)) yield { grade, between: latest, witness: situation };
    seen.push(grade);
  }
}
