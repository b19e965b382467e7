/** What the catalogue says of one check. */
import type { Message } from '../message';

export interface CheckWords {
  readonly title: Message;
  /** What the check finds, and why it matters. */
  readonly meaning: Message;
  /** What a person does about it. */
  readonly remedy: Message;
}

type Pair = readonly [ja: string, en: string];

export function checkWords(title: Pair, meaning: Pair, remedy: Pair): CheckWords {
  const message = ([ja, en]: Pair): Message => ({ ja, en });
  return { title: message(title), meaning: message(meaning), remedy: message(remedy) };
}
