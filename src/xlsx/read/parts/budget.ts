/** What is left of one limit for all parts of a file together. */
import type { Message } from '../../../words/message';
import { fail } from '../fault';

export class Budget {
  private left: number;

  constructor(
    private readonly most: number,
    private readonly what: Message,
  ) {
    this.left = most;
  }

  /** @returns whether that much was left; nothing is from the first time on that it was not */
  take(count: number): boolean {
    this.left = count <= this.left ? this.left - count : -1;
    return this.left >= 0;
  }

  /** Takes it or throws a ReadFault. @param part that asks too much */
  spend(count: number, part: string): void {
    if (!this.take(count)) this.refuse(part);
  }

  /** That much has to be left; it is not taken yet. */
  require(count: number, part: string): void {
    if (count > this.left) this.refuse(part);
  }

  refuse(part: string): never {
    return fail('xlsx-too-many', part, this.what, this.most);
  }
}

/** For our tables and named cells, and for other people's tables. */
export interface Budgets {
  readonly ours: Budget;
  readonly foreign: Budget;
}
