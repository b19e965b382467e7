/** Defined names of the book: formulas, input rules and colours point to 設定 through them. */
import type { DefinedName } from '../../book/book';
import type { Standing } from '../standing';

/** Adds or redirects the book's names, and deletes those that only an earlier drawing had. */
export function defineNames(
  context: Excel.RequestContext,
  names: readonly DefinedName[],
  standing: Standing,
): void {
  const there = new Set(standing.names.map(folded));
  const wanted = new Set(names.map(({ name }) => folded(name)));
  const { names: collection } = context.workbook;

  for (const { name, refersTo } of names) {
    if (there.has(folded(name))) collection.getItem(name).formula = `=${refersTo}`;
    else collection.add(name, `=${refersTo}`);
  }
  const obsolete = (standing.record?.names ?? []).filter(
    (name) => there.has(folded(name)) && !wanted.has(folded(name)),
  );
  obsolete.forEach((name) => collection.getItem(name).delete());
}

/** Excel does not tell names apart by case. */
function folded(name: string): string {
  return name.toLowerCase();
}
