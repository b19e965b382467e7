/** 判定理由 of rows that cannot be judged because of what stands in their own cells, and of verdicts given by hand. */
import type { Message } from './message';

export const rowReasons = {
  /** Begins with the verdict, as every reason does. */
  unusable: (verdict: string, heading: string): Message => ({
    ja: `${verdict}：「${heading}」の値を使えません。「KPIシートを生成」で計画の値に戻すか、値を直してください。`,
    en: `To be checked: the value of ${heading} cannot be used. Generate the sheet again to restore the plan, or correct it.`,
  }),
  /** @param computed explanation of the computed verdict, which begins with that */
  manual: (
    { verdict, by, reason }: { readonly verdict: string; readonly by: string; readonly reason: string },
    isToRecheck: boolean,
    computed: Message,
  ): Message => ({
    ja: `${isToRecheck ? '【要再確認】' : ''}手動判定 ${verdict}（決定者 ${by}、理由 ${reason}）。計算では ${computed.ja}`,
    en: `${isToRecheck ? '[To be confirmed again] ' : ''}Set by hand: ${verdict} (by ${by}, because: ${reason}). Computed: ${computed.en}`,
  }),
} as const;
