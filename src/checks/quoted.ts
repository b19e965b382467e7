/** What findings quote of a cell: enough to know it by. A cell may hold a page of text, and a file that no Excel wrote a megabyte. */
import type { Message } from '../words/message';
import type { Finding } from './finding';

const LONGEST_QUOTE = 100;

/** Half a letter of two units would not survive a file. */
export function clipped(text: string, longest = LONGEST_QUOTE): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The finding with its value and its repair cut to a quote, and each of them likewise where its sentences repeat it. */
export function withShortQuotes(finding: Finding): Finding {
  const { value, repair } = finding;
  const long = [value, repair?.before ?? '', repair?.after ?? ''].filter(
    (text) => text.length > LONGEST_QUOTE,
  );
  if (long.length === 0) return finding;
  const said = (text: string): string =>
    long.reduce((sentence, quote) => sentence.replaceAll(quote, () => clipped(quote)), text);
  const inBoth = ({ ja, en }: Message): Message => ({ ja: said(ja), en: said(en) });
  return {
    ...finding,
    value: clipped(value),
    message: inBoth(finding.message),
    expected: inBoth(finding.expected),
    remedy: inBoth(finding.remedy),
    repair: repair && { ...repair, before: clipped(repair.before), after: clipped(repair.after) },
  };
}
