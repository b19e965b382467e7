/** What a person reads, in both display languages. Japanese first. */
export interface Message {
  readonly ja: string;
  readonly en: string;
}

/** The two display languages. Anything but English is shown Japanese. */
export type Language = keyof Message;

/** Where in a workbook: a sheet by its name, and an A1 address without sheet and without $. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * A failure told to a person: what is wrong, where, and what to do.
 * The core returns Problems as values; the edges throw them inside a {@link PersonError}.
 */
export interface Problem {
  /** Stable machine name, e.g. `foreign-sheet`. */
  readonly code: string;
  /** What is wrong and where (sheet and cell, or file and path), figures quoted. */
  readonly message: Message;
  /** What the person can do now. */
  readonly remedy: Message;
  /** The cell to put right, where it is one. */
  readonly cell?: CellPlace;
}

/** Carries a {@link Problem} through code that throws (Excel, files, workers). */
export class PersonError extends Error {
  constructor(
    readonly problem: Problem,
    options?: { cause?: unknown },
  ) {
    super(`${problem.code}: ${problem.message.en}`, options);
    this.name = 'PersonError';
  }
}

/** Failure is a value in the core. */
export type Result<T, E = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly E[] };

/** The value. Throws the first Problem as a {@link PersonError} where there is none. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const [problem] = result.errors;
  throw problem ? new PersonError(problem) : new Error('A failed Result without errors');
}
