/** Units as people spell them behind a figure, and the thousands that stand in some of them. */

/** Spellings of one unit; the first is the canonical one. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['人', '名'],
  ['箇所', 'か所', 'カ所', 'ヶ所', 'ヵ所', 'ケ所', '個所'],
  ['%', 'パーセント'],
  ['m2', '平方メートル', '平米'],
  ['ha', 'ヘクタール'],
  ['トン', 't'],
  ['ポイント', 'pt'],
  ['km', 'キロメートル'],
  ['kg', 'キログラム'],
];
const CANONICAL = new Map(
  SPELLINGS.flatMap(([first = '', ...rest]) => rest.map((other) => [other, first] as const)),
);

const SCALES: readonly (readonly [word: string, size: number])[] = [
  ['十億', 1_000_000_000],
  ['億', 100_000_000],
  ['百万', 1_000_000],
  ['千万', 10_000_000],
  ['万', 10_000],
  ['千', 1_000],
];

/** Units that are counted in thousands or more; 千葉県 and 万歩計 are no scaled units. */
const SCALED_BASES =
  /^(?:円|人|名|件|回|枚|部|台|本|個|点|t|トン|kg|kWh|m2|m3|ha|世帯|戸|泊|ドル|食|アクセス|PV)/u;

export interface ScaledUnit {
  /** 千円 → 1,000. */
  readonly scale: number;
  /** 千円 → 円, canonical. */
  readonly base: string;
}

export function scaledUnit(unit: string): ScaledUnit {
  const plain = canonical(unit);
  for (const [word, scale] of SCALES) {
    const rest = plain.slice(word.length);
    if (plain.startsWith(word) && SCALED_BASES.test(rest)) return { scale, base: canonical(rest) };
  }
  return { scale: 1, base: plain };
}

/** Whether two spellings are one unit: 名 and 人, ㎡ and m², 社 and 社等. */
export function isSameUnit(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(unit: string): string {
  const plain = unit.normalize('NFKC').replace(/\s/gu, '');
  const single = plain.length > 1 ? plain.replace(/等$/u, '') : plain;
  return CANONICAL.get(single) ?? CANONICAL.get(single.toLowerCase()) ?? single;
}
