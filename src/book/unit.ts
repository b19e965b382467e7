/** What a unit allows: whether it counts whole things, is a share, or can be negative. */

/** Units that count people, things and places one by one (plans print 人, 件, 社 …). */
const COUNTING_UNITS: ReadonlySet<string> = new Set(
  '人 名 者 件 社 団体 回 法人 品 品目 箇所 か所 カ所 ヶ所 施設 店舗 店 協定 計画 枚 校 園 戸 世帯 棟 台 本 冊 組 地区 事業 講座 団 チーム 種類 日 泊 隻 頭 匹 羽 床'.split(
    ' ',
  ),
);

/** Balances, rates of change and temperatures go below zero; nothing that plans count or measure does. */
const SIGNED_UNITS: ReadonlySet<string> = new Set(['ポイント', 'pt', '℃', '度']);
const SIGNED_NAMES = /増減|収支|社会増|自然増|転入超過|変化率|増加率|伸び率/u;

export interface UnitRule {
  readonly kind: 'count' | 'share' | 'amount';
  readonly min: number;
  readonly max: number;
}

/** Larger than any municipal figure; what is beyond has lost digits in a sheet anyway. */
export const LARGEST_FIGURE = 999_999_999_999;

/**
 * The range a figure of this unit lies in.
 * @param name the KPI's name: a rate of change in % is not a share
 */
export function unitRule(unit: string, name: string): UnitRule {
  const plain = unit.normalize('NFKC').trim();
  const signed = SIGNED_UNITS.has(plain) || SIGNED_NAMES.test(name);
  const min = signed ? -LARGEST_FIGURE : 0;
  if (plain === '%' && !signed) return { kind: 'share', min: 0, max: 100 };
  return { kind: isCounting(plain) ? 'count' : 'amount', min, max: LARGEST_FIGURE };
}

/** Whether a unit counts whole things. 千人 and 千円 do not: they are printed in thousands and may have decimals. */
export function isCounting(unit: string): boolean {
  return COUNTING_UNITS.has(unit.normalize('NFKC').trim());
}
