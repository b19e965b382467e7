/** Texts that say the same, however they are written. */

/** Dashes that people and programs take for each other; ー, the long vowel, is none of them. */
const DASHES = /[‐‑‒–—―−]/gu;
const WAVES = /〜/gu;

/** Half- and full-width, ㎡ and m², blanks and line breaks, dashes and waves: what is left is what was meant. */
export function plainSpelling(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').replace(DASHES, '-').replace(WAVES, '~');
}
