/** Holes between bounds that a grade for everything else fills. */
import type { Grade, Metric, Rubric } from '../rubric';
import { blankPattern, metricsOf } from './blankPattern';
import { plainer } from './describeSituation';
import type { Line, Situation } from './situations';

/** `grade` comes back at `witness`, although `between` was already reached with a worse figure. */
export interface Hole {
  readonly grade: Grade;
  readonly between: Grade;
  readonly witness: Situation;
}

/** Looked for along one KPI, and only while the same metrics are blank: where a ratio ends, a grade may well change. */
export function findHoles(rubric: Rubric, lines: readonly Line[]): Hole[] {
  const metrics = metricsOf(rubric);
  const holes = new Map<string, Hole>();
  for (const line of lines) {
    for (const hole of comebacks(metrics, line)) {
      const key = `${hole.grade.key}/${hole.between.key}`;
      holes.set(key, { ...hole, witness: plainer(holes.get(key)?.witness, hole.witness) });
    }
  }
  return [...holes.values()];
}

function* comebacks(metrics: readonly Metric[], line: Line): Generator<Hole> {
  let pattern: string | null = null;
  let seen: Grade[] = [];
  for (const situation of line) {
    const here = blankPattern(metrics, situation);
    if (here !== pattern) seen = [];
    pattern = here;
    const { grade } = situation;
    const latest = seen.at(-1);
    if (!grade || grade === latest) continue;
    if (latest && seen.includes(grade)) yield { grade, between: latest, witness: situation };
    seen.push(grade);
  }
}
