import type { OpenBook } from '../../excel/openBook';

export type Method = keyof OpenBook;

/** Makes calls fail or hang, as a real workbook does: a cell being edited, a lost connection, a protected structure. */
export class Faults<M extends string = Method> {
  private readonly failures = new Map<M, unknown[]>();
  private readonly held = new Map<M, Promise<void>>();

  /** The next call of the method rejects with what is given; several queue up. */
  failNext(method: M, thrown: unknown): void {
    this.failures.set(method, [...(this.failures.get(method) ?? []), thrown]);
  }

  /** Calls of the method hang until the returned function is called. */
  hold(method: M): () => void {
    let release: () => void = () => undefined;
    this.held.set(method, new Promise((resolve) => (release = resolve)));
    return () => {
      this.held.delete(method);
      release();
    };
  }

  /** What a call of the method meets before it does its work. */
  async meet(method: M): Promise<void> {
    await this.held.get(method);
    const [next, ...rest] = this.failures.get(method) ?? [];
    if (next === undefined) return;
    this.failures.set(method, rest);
    throw next;
  }
}
