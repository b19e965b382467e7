/** What the ribbon's commands say: in the book itself, or in a dialogue where there is none. */
import type { Message, Problem } from './message';

interface Refreshed {
  readonly judged: number;
  readonly total: number;
  /** Addresses of formulas put back. */
  readonly restored: readonly string[];
  readonly disagreements: number;
  readonly warnings: readonly string[];
}

export const commandWords = {
  refreshed: ({ judged, total, restored, disagreements, warnings }: Refreshed, time: string): Message => ({
    ja: [
      `${time} 判定を更新しました：${total} 中 ${judged} 判定。`,
      restored.length > 0 ? `数式を${restored.length}か所戻しました（${places(restored)}）。` : '',
      disagreements > 0
        ? `シートと食い違う判定が${disagreements}件あります。アドインの画面で確かめてください。`
        : '',
      warnings.length > 0 ? `直す所が${warnings.length}か所あります（${places(warnings)}）。` : '',
    ].join(''),
    en: `${time} Verdicts refreshed: ${judged} of ${total} judged; formulas put back: ${restored.length}; disagreements: ${disagreements}; to be seen to: ${warnings.length}.`,
  }),
  protection: (on: boolean, time: string): Message => ({
    ja: on
      ? `${time} シートを保護しました（パスワードなし）。黄色の欄だけ入力できます。`
      : `${time} シートの保護を外しました。`,
    en: on
      ? `${time} The sheets are protected (no password). Only yellow cells take input.`
      : `${time} The sheets are no longer protected.`,
  }),
  failed: ({ message, remedy }: Problem): Message => ({
    ja: `${message.ja}${remedy.ja}`,
    en: `${message.en} ${remedy.en}`,
  }),
} as const;

function places(addresses: readonly string[]): string {
  return addresses.length > 3 ? `${addresses.slice(0, 3).join('、')} ほか` : addresses.join('、');
}
