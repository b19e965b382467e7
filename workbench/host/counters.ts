/** What the requests cost: the number that a design is judged by, since one sync is one round trip. */
export class Counters {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequestBytes = 0;
  /** Calls and settings of each request, in their order: so many places there are at which it can be cut off. */
  changes: number[] = [];

  sent(bytes: number, changes: number): void {
    this.syncs += 1;
    this.changes.push(changes);
    this.requestBytes += bytes;
    this.largestRequestBytes = Math.max(this.largestRequestBytes, bytes);
  }

  received(bytes: number): void {
    this.responseBytes += bytes;
  }

  reset(): void {
    this.syncs = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.largestRequestBytes = 0;
    this.changes = [];
  }
}

export interface Failure {
  readonly code: string;
  /** Calls and settings that run before it fails. 0: the request is refused as a whole. */
  readonly after: number;
}

/** Failures that a test has asked for, by how many syncs from now. */
export class Failures {
  readonly #asked = new Map<number, Failure>();
  #seen = 0;

  /** Makes the k-th sync from now fail (1 is the next). */
  ask(k: number, failure: Failure): void {
    this.#asked.set(this.#seen + k, failure);
  }

  next(): Failure | undefined {
    return this.#asked.get(++this.#seen);
  }

  clear(): void {
    this.#asked.clear();
  }
}
