/** A text that is one figure and nothing else, however it is written (V02). */
import { cleanNumber } from '../../../kpi/decimal';
import type { RepairKind, WrittenFigure } from './entry';
import { tidy } from './letters';
import { DIGITS, divided, readNumeral } from './numeral';
import { convertedFigure, isSameUnit, scaledUnit } from './units';

/** ▲, and every dash that an input method offers for the minus key. */
const MINUS = /^(?:▲|[-−‐‑‒–—―ー－ｰ]|マイナス)\s*/u;
const NUMERAL = new RegExp(`^(?:(?:${DIGITS})[兆億万千百]*)+`, 'u');
/** 千円, 百万円: columns of tables are headed so; the figure may have been taken from one. */
const TABLE_SCALE = /(?:千|百万|十億)$/u;

export type Written =
  | { readonly kind: 'written'; readonly figure: WrittenFigure }
  | { readonly kind: 'otherUnit'; readonly figure: number | null; readonly unit: string }
  | null;

/** @param unit the KPI's */
export function readWritten(raw: string, unit: string): Written {
  const { text, repairs: tidied } = tidy(raw);
  const repairs = new Set<RepairKind>(tidied);
  const body = unmarked(text, repairs);
  const { sign, rest } = unsigned(body, repairs);
  const money = /^[¥\\]\s*/u.exec(rest)?.[0] ?? '';
  const [numeral = ''] = NUMERAL.exec(rest.slice(money.length)) ?? [];
  if (numeral === '') return null;
  const suffix = money === '' ? rest.slice(numeral.length) : rest.slice(money.length + numeral.length) + '円';
  const amount = measure(numeral, suffix.trim(), unit);
  if (!amount) return null;
  const size = cleanNumber(amount.size * sign);
  if (amount.otherUnit !== null) {
    return {
      kind: 'otherUnit',
      figure: convertedFigure(size, amount.otherUnit, unit),
      unit: amount.otherUnit,
    };
  }
  if (/[,、]/u.test(numeral)) repairs.add('comma');
  if (/^\s/u.test(suffix)) repairs.add('spaces');
  for (const repair of amount.repairs) repairs.add(repair);
  if (repairs.size === 0) repairs.add('text');
  const isDotted = /^\d{1,3}\.\d{3}$/u.test(numeral) && suffix.trim() === '';
  const otherwise = isDotted ? Number(numeral.replace('.', '')) : amount.unconverted;
  return {
    kind: 'written',
    figure: {
      figure: size,
      repairs: [...repairs],
      certain: amount.certain,
      otherwise: otherwise === null ? null : cleanNumber(otherwise * sign),
    },
  };
}

interface Measure {
  readonly size: number;
  readonly repairs: readonly RepairKind[];
  readonly certain: boolean;
  /** The figure as it was written, where it was converted; null: it was not. */
  readonly unconverted: number | null;
  readonly otherUnit: string | null;
}

const AS_WRITTEN = { unconverted: null, otherUnit: null };

/** The figure in the KPI's unit. */
function measure(numeral: string, suffix: string, unit: string): Measure | null {
  const own = scaledUnit(unit);
  const base = /^[^兆億万千百]*/u.exec(numeral)?.[0] ?? numeral;
  const scale = numeral.slice(base.length);
  // 499千人 where the KPI counts 千人: 千 belongs to the unit.
  if (scale !== '' && isSameUnit(scale + suffix, unit)) return plain(base, ['unit']);
  const size = readNumeral(numeral);
  if (size === null) return null;
  if (suffix === '') {
    if (scale === '') return plain(numeral, []);
    return own.scale === 1
      ? { size, repairs: ['kanji'], certain: true, ...AS_WRITTEN }
      : converted(size, own.scale);
  }
  if (isSameUnit(suffix, unit)) {
    if (scale === '') return plain(numeral, ['unit']);
    return { size, repairs: ['unit', 'kanji'], certain: !TABLE_SCALE.test(numeral), ...AS_WRITTEN };
  }
  if (own.scale > 1 && isSameUnit(suffix, own.base)) return converted(size, own.scale);
  return isUnitLike(suffix)
    ? { size, repairs: [], certain: false, unconverted: null, otherUnit: suffix }
    : null;
}

/** 件, km: a word that says what is counted, not how nearly (程度, 以上) or what changed (減). */
function isUnitLike(suffix: string): boolean {
  return (
    /^(?:[\p{L}%℃²³/]{1,8}|[kc]?m\^?[23])$/u.test(suffix) &&
    !/[弱強超余約程以未前後増減見込予定]/u.test(suffix)
  );
}

function plain(numeral: string, repairs: readonly RepairKind[]): Measure | null {
  const size = readNumeral(numeral);
  return size === null ? null : { size, repairs, certain: true, ...AS_WRITTEN };
}

function converted(size: number, scale: number): Measure {
  const converted = divided(size, scale);
  return { size: converted, repairs: ['conversion'], certain: false, unconverted: size, otherUnit: null };
}

/** Without the apostrophe that marks a text, and without a full stop behind. */
function unmarked(text: string, repairs: Set<RepairKind>): string {
  const body = text.replace(/^['’‘`]\s*/u, '').replace(/\s*[。.、,]$/u, '');
  if (body !== text) repairs.add('marks');
  return body;
}

function unsigned(text: string, repairs: Set<RepairKind>): { sign: 1 | -1; rest: string } {
  const minus = MINUS.exec(text)?.[0];
  if (minus !== undefined) {
    if (minus !== '-') repairs.add('minus');
    return { sign: -1, rest: text.slice(minus.length) };
  }
  const plus = /^\+\s*/u.exec(text)?.[0] ?? '';
  if (plus !== '') repairs.add('plus');
  return { sign: 1, rest: text.slice(plus.length) };
}
