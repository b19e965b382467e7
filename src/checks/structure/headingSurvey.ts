/** The headings of the list against those of the form: which are missing, rewritten, doubled, blank, added, moved. */
import { actualHeading, FIXED_HEADINGS, listColumns, type Column } from '../../book/columns';
import type { ReadTable } from '../../book/reading';
import { planYears, type Plan } from '../../plan/plan';

export interface HeadingSurvey {
  readonly missing: readonly Column[];
  /** The place (from 0) of a heading that is not ours, where one of ours is missing. */
  readonly rewritten: readonly { readonly column: Column; readonly place: number }[];
  /** Places of second and further headings of one name. */
  readonly doubled: readonly { readonly heading: string; readonly first: number; readonly place: number }[];
  readonly blank: readonly number[];
  readonly added: readonly number[];
  /** As few as explain the order. */
  readonly moved: readonly string[];
}

export function surveyHeadings({ headers }: ReadTable, plan: Plan): HeadingSurvey {
  const columns = listColumns(plan);
  const places = new Map<string, number>();
  const doubled: { heading: string; first: number; place: number }[] = [];
  headers.forEach((heading, place) => {
    const first = places.get(heading);
    if (first === undefined) places.set(heading, place);
    else if (heading !== '') doubled.push({ heading, first, place });
  });
  const isOurs = ownHeadings(plan);
  const strangers = new Set(headers.flatMap((heading, place) => (isOurs(heading) ? [] : [place])));
  const { rewritten, missing } = matchStrangers(columns, places, strangers);
  const taken = new Set(rewritten.map(({ place }) => place));
  const left = [...strangers].filter((place) => !taken.has(place));
  return {
    missing,
    rewritten,
    doubled,
    blank: left.filter((place) => headers[place] === ''),
    added: left.filter((place) => headers[place] !== ''),
    moved: movedHeadings(columns, places),
  };
}

function ownHeadings(plan: Plan): (heading: string) => boolean {
  const years = new Set(planYears(plan).map(actualHeading));
  return (heading) => FIXED_HEADINGS.has(heading) || years.has(heading);
}

/** A stranger that stands right behind the column before is what became of the heading. */
function matchStrangers(
  columns: readonly Column[],
  places: ReadonlyMap<string, number>,
  strangers: ReadonlySet<number>,
): Pick<HeadingSurvey, 'missing' | 'rewritten'> {
  const missing: Column[] = [];
  const rewritten: { column: Column; place: number }[] = [];
  let before = -1;
  columns.forEach((column, i) => {
    const place = places.get(column.heading);
    if (place !== undefined) before = place;
    else if (strangers.has(before + 1) && isFollowed(columns[i + 1], places, before + 1)) {
      before += 1;
      rewritten.push({ column, place: before });
    } else missing.push(column);
  });
  return { missing, rewritten };
}

/** Otherwise the column was deleted, and the stranger is an added one that moved up. */
function isFollowed(next: Column | undefined, places: ReadonlyMap<string, number>, place: number): boolean {
  const nextPlace = next && places.get(next.heading);
  return nextPlace === undefined || nextPlace === place + 1;
}

/** All of ours that are not in the longest run that still stands in order. */
function movedHeadings(columns: readonly Column[], places: ReadonlyMap<string, number>): string[] {
  const found = columns.flatMap(({ heading }) => {
    const place = places.get(heading);
    return place === undefined ? [] : [{ heading, place }];
  });
  const kept = longestRise(found.map(({ place }) => place));
  return found.flatMap(({ heading }, i) => (kept.has(i) ? [] : [heading]));
}

/** Indexes of a longest rising subsequence; a table has some sixty columns. */
function longestRise(values: readonly number[]): Set<number> {
  const length = values.map(() => 1);
  const previous = values.map(() => -1);
  values.forEach((value, i) => {
    for (let j = 0; j < i; j += 1) {
      if ((values[j] ?? 0) < value && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        previous[i] = j;
      }
    }
  });
  const kept = new Set<number>();
  for (let at = length.indexOf(Math.max(...length)); at >= 0; at = previous[at] ?? -1) kept.add(at);
  return kept;
}
