/** Units as people spell them behind a figure, and the thousands that stand in some of them. */

import { isCounting } from '../../../book/unit';
import { cleanNumber } from '../../../kpi/decimal';
import { divided } from './numeral';

/** Spellings of one unit; the first is the canonical one. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['人', '名'],
  ['箇所', 'か所', 'カ所', 'ヶ所', 'ヵ所', 'ケ所', '個所'],
  ['%', 'パーセント'],
  ['m2', '平方メートル', '平米'],
  ['ha', 'ヘクタール'],
  ['トン', 't'],
  ['ポイント', 'pt'],
  ['m', 'メートル'],
  ['km', 'キロメートル'],
  ['km2', '平方キロメートル', '平方キロ'],
  ['a', 'アール'],
  ['g', 'グラム'],
  ['kg', 'キログラム', 'キロ'],
];
const CANONICAL = new Map(
  SPELLINGS.flatMap(([first = '', ...rest]) => rest.map((other) => [other, first] as const)),
);

/** What units of one kind are worth in its smallest. */
const MEASURES: readonly Readonly<Record<string, number>>[] = [
  { 円: 1 },
  { m2: 1, a: 100, ha: 10_000, km2: 1_000_000 },
  { g: 1, kg: 1_000, トン: 1_000_000 },
  { m: 1, km: 1_000 },
  { '%': 1 },
];

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

/**
 * A figure of one unit in another; null where it cannot be told. Words for what is counted (件 where the KPI counts 人) are
 * taken for each other: one of them is a slip.
 */
export function convertedFigure(figure: number, from: string, to: string): number | null {
  const [given, wanted] = [scaledUnit(from), scaledUnit(to)];
  const [measure, wantedMeasure] = [measureOf(given.base), measureOf(wanted.base)];
  // くらい, 程: a word that is no unit at all leaves the figure what it is.
  if (!measure && wantedMeasure) return isCounting(given.base) ? null : figure;
  if (measure !== wantedMeasure) return null;
  const worth = (measure?.[given.base] ?? 1) * given.scale;
  return divided(cleanNumber(figure * worth), (measure?.[wanted.base] ?? 1) * wanted.scale);
}

function measureOf(base: string): Readonly<Record<string, number>> | undefined {
  return MEASURES.find((measure) => Object.hasOwn(measure, base));
}

function canonical(unit: string): string {
  const plain = unit.normalize('NFKC').replace(/[\s^]/gu, '');
  const single = plain.length > 1 ? plain.replace(/等$/u, '') : plain;
  return CANONICAL.get(single) ?? CANONICAL.get(single.toLowerCase()) ?? single;
}
