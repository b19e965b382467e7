/** What an issued book's file is called: the same on Windows, on a Mac, in a zip and in a mail. */

/** Letters of the section's name that are kept: with the rest a name stays below 150 bytes, as old mail programs ask. */
const LONGEST_SECTION = 36;

/** `R6実績_0012_商工観光課.xlsx`. The number makes it the only one; it never begins with a name that Windows reserves. */
export function issuedFileName(round: string, number: string, section: string): string {
  const named = safePart(section);
  return `${round}実績_${number}${named === '' ? '' : `_${named}`}.xlsx`;
}

/**
 * A name that any file system takes as one part of a path: nothing invisible, none of `< > : " / \ | ? *`,
 * no `..`, no dot, hyphen or space at an end, at most 36 letters.
 */
export function safePart(name: string): string {
  const visible = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '_')
    .replace(/\.{2,}/g, '_')
    .replace(/\s+/gu, ' ');
  const cut = [...visible.replace(EDGES, '')].slice(0, LONGEST_SECTION).join('');
  return cut.replace(EDGES, '');
}

const EDGES = /^[\s._-]+|[\s._-]+$/gu;
