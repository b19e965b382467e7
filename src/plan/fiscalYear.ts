/** Japanese fiscal years (April to March) as people write them, and the one spelling that is written. */
import type { FiscalYear } from './plan';

/** H1, the first year that is read. */
export const FIRST_KNOWN_YEAR: FiscalYear = 1989;
/** R99, the last. */
export const LAST_KNOWN_YEAR: FiscalYear = 2117;

const REIWA_1 = 2019;
const ERAS = {
  heisei: { yearZero: 1988, last: 31 },
  reiwa: { yearZero: 2018, last: 99 },
};
const SPELLING =
  /^(?:(?<heisei>平成|H\.?)|(?<reiwa>令和|R\.?)|(?<western>西暦)?)(?<count>\d{1,4}|元|[一二三四五六七八九十]{1,3})(?:年度|年)?$/;

/**
 * Reads every usual spelling: `R6`, `Ｒ６`, `r.6`, `令和6年度`, `令和元年`, `平成三十年度`, `H31` (= R1), `2024`, `２０２４年度`.
 * Spaces are ignored. null: not a fiscal year from H1 (1989) to R99; also an era year that never was (`H32`, `R0`).
 */
export function parseFiscalYear(text: string): FiscalYear | null {
  const spelling = SPELLING.exec(text.normalize('NFKC').replace(/\s/gu, '').toUpperCase());
  if (!spelling?.groups) return null;
  const { heisei, reiwa, count = '' } = spelling.groups;
  const era = heisei ? ERAS.heisei : reiwa ? ERAS.reiwa : null;
  if (!era) return westernYear(count);
  const yearOfEra = eraYear(count);
  return yearOfEra >= 1 && yearOfEra <= era.last ? era.yearZero + yearOfEra : null;
}

/** The one spelling that is written: `H30` up to 2018, `R1` from 2019. For years from H1 to R99. */
export function formatFiscalYear(year: FiscalYear): string {
  return year < REIWA_1 ? `H${year - ERAS.heisei.yearZero}` : `R${year - ERAS.reiwa.yearZero}`;
}

/** Whether the year's 31 March is past: R6 (2024) is over from 1 April 2025. `month` 1 to 12. */
export function isOver(year: FiscalYear, today: { year: number; month: number; day: number }): boolean {
  const runningYear = today.month >= 4 ? today.year : today.year - 1;
  return runningYear > year;
}

function westernYear(digits: string): FiscalYear | null {
  if (!/^\d{4}$/.test(digits)) return null;
  const year = Number(digits);
  return year >= FIRST_KNOWN_YEAR && year <= LAST_KNOWN_YEAR ? year : null;
}

/** 1 to 99, in digits (a leading zero is read), as 元, or in kanji numerals; NaN for anything else. */
function eraYear(count: string): number {
  if (count === '元') return 1;
  if (/^\d{1,2}$/.test(count)) return Number(count);
  const kanji = /^(?:(?<tens>[二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/.exec(count);
  if (!kanji?.groups) return NaN;
  const { tens, ten, ones } = kanji.groups;
  return (ten ? kanjiDigit(tens ?? '一') * 10 : 0) + (ones ? kanjiDigit(ones) : 0);
}

function kanjiDigit(digit: string): number {
  return '一二三四五六七八九'.indexOf(digit) + 1;
}
