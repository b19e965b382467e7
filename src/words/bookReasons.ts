/** 判定理由 of rows that cannot be judged because of what stands in their own cells. */
import type { Message } from './message';

export const rowReasons = {
  /** Begins with the verdict, as every reason does. */
  unusable: (verdict: string, heading: string): Message => ({
    ja: `${verdict}：「${heading}」の値を使えません。「KPIシートを生成」で計画の値に戻すか、値を直してください。`,
    en: `To be checked: the value of ${heading} cannot be used. Generate the sheet again to restore the plan, or correct it.`,
  }),
} as const;
