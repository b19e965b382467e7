/** Univer uses iterator helpers, which Node has from version 22 on. */
const iterator = Object.getPrototypeOf(Object.getPrototypeOf(new Map<unknown, unknown>().keys())) as {
  some?: unknown;
};

iterator.some ??= function some(this: Iterable<unknown>, holds: (item: unknown) => boolean): boolean {
  for (const item of this) if (holds(item)) return true;
  return false;
};
