/** How sentences of checks are put together. */
import type { Message } from '../message';

/** What a finding says. Without a remedy of its own it has the catalogue's. */
export interface Words {
  readonly message: Message;
  readonly expected: Message;
  readonly remedy?: Message;
}

export function words(
  message: readonly [ja: string, en: string],
  expected: readonly [ja: string, en: string],
): Words {
  return {
    message: { ja: message[0], en: message[1] },
    expected: { ja: expected[0], en: expected[1] },
  };
}

/** A line break within a quoted value would tear the sentence apart. */
export function onOneLine(text: string): string {
  return text.replace(/\r?\n/gu, '↵');
}
