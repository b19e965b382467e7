/** A JSON object with these properties and no others. */
import * as v from 'valibot';

/** The type of the issue that {@link closedObject} adds for every property that does not belong there. */
export const UNKNOWN_PROPERTY = 'raw_check';

/** More are no help, and an object can hold millions. */
const MOST_TOLD = 100;

/**
 * valibot's own strictObject tells the first unknown property only, and lets `__proto__` and `toString` pass
 * because it asks with `in`. Here each one is told, and what is known is checked all the same.
 */
export function closedObject<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.unknown(),
    v.check(isJsonObject),
    v.intersect([v.object(entries), onlyProperties(Object.keys(entries))]),
  );
}

function onlyProperties(known: readonly string[]) {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Record<string, unknown>;
      const unknown = Object.keys(input).filter((name) => !known.includes(name));
      for (const key of unknown.slice(0, MOST_TOLD)) {
        addIssue({
          expected: known.join(' '),
          path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        });
      }
    }),
    v.transform(() => ({})),
  );
}

function isJsonObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
