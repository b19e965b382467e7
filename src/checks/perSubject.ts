/** What several checks ask of one book is worked out once. */
import type { Subject } from './subject';

/** @returns `workOut`, remembered for as long as the subject itself is held */
export function perSubject<T>(workOut: (subject: Subject) => T): (subject: Subject) => T {
  const known = new WeakMap<Subject, { readonly value: T }>();
  return (subject) => {
    const entry = known.get(subject) ?? { value: workOut(subject) };
    known.set(subject, entry);
    return entry.value;
  };
}
