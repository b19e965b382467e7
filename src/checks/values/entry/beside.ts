/** What people write beside a figure without meaning it: years, dates, footnotes, 「1日当たり」. */

export const ERA_YEAR = String.raw`(?<![A-Za-z])(?:令和|平成|昭和|[RHS])\.?\s*(?:\d{1,2}|元)`;
const YEAR = String.raw`(?<!\d)(?:19|20)\d{2}`;
const DAY = String.raw`(?:1[0-2]|0?[1-9])[./-](?:3[01]|[12]\d|0?[1-9])(?!\d)日?`;
const MONTH_OR_DAY = String.raw`(?:${DAY}|\d{1,2}(?!\d)月?(?:\s*\d{1,2}日)?)`;
const MONTH = String.raw`(?<!\d)(?:1[0-2]|0?[1-9])月(?:\s*(?:3[01]|[12]\d|0?[1-9])日)?`;
/** Behind a date, so that nobody takes it for a ratio or a decimal. */
const AS_OF = String.raw`(?:末|現在|時点|確定|公表|速報)`;

const DATES: readonly RegExp[] = [
  new RegExp(String.raw`${ERA_YEAR}\s*[年./-]\s*${MONTH_OR_DAY}`, 'giu'),
  // 2024.5 is a figure; 2024.5.31 is none.
  new RegExp(String.raw`${YEAR}\s*(?:[年/-]\s*${MONTH_OR_DAY}|\.\s*${DAY})`, 'gu'),
  new RegExp(String.raw`${ERA_YEAR}(?:年度?)?|${YEAR}年度?`, 'giu'),
  new RegExp(MONTH, 'gu'),
  new RegExp(String.raw`(?<![\d./-])${DAY}(?=\s*${AS_OF})`, 'gu'),
  new RegExp(String.raw`(?<=\()\s*${DAY}\s*(?=\))`, 'gu'),
];
const FOOTNOTE = /[(（]?(?:※|注|\*)\s*\d*[)）]?/gu;
/** `1日445人`: the 1 says for how long. */
const PER_ONE =
  /(?<![\d.,])1(?:(?:日|[かヶカ]月|月|年)間?(?:当たり|当り|あたり|平均|につき)?|[^\d\s]{1,3}(?:当たり|当り|あたり|につき))\s*(?=約?\d)/gu;
/** The digit of a unit: km2, m^3. */
const POWER = /(?<=\d\s*[kc]?m)\^?[23](?!\d)/gu;

/** Years and dates taken out: 499(R5), 4,862(R6.3末), 4862(3/31現在). */
export function withoutDates(text: string): string {
  return DATES.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

/** What is left to look for figures in. A text that is nothing but a footnote keeps its digits. */
export function withoutBeside(text: string): string {
  const undated = withoutDates(text).replace(PER_ONE, ' ').replace(POWER, '');
  const bare = undated.replace(FOOTNOTE, ' ');
  return /\d/u.test(bare) ? bare : undated;
}
