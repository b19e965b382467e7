/** The tables of checks for docs/checks.ja.md, made from the catalogue so that the guide never says something else. */
import { CATALOG, type CatalogEntry } from '../../src/checks/catalog';
import type { Severity } from '../../src/checks/finding';

export const START = '<!-- checks:start -->';
export const END = '<!-- checks:end -->';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  F: 'F 受取不可',
  E: 'E 要修正',
  W: 'W 要確認',
  I: 'I 情報',
};

const GROUPS: readonly (readonly [letter: string, title: string])[] = [
  ['S', '様式（S）'],
  ['R', '行（R）'],
  ['V', '値の書き方（V）'],
  ['U', '単位と大きさ（U）'],
  ['T', '年度の推移（T）'],
  ['C', '照合（C）'],
  ['P', '提出（P）'],
];

/** One table for each letter. */
export function checkTables(): string {
  return GROUPS.map(([letter, title]) => {
    const rows = CATALOG.filter(({ code }) => code.startsWith(letter)).map(tableRow);
    return [
      `## ${title}`,
      '',
      '| 符号 | 区分 | 検査 | 内容 | 対応 |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  }).join('\n\n');
}

/**
 * The document with its tables made anew.
 * @throws Error where the markers between which they stand are missing
 */
export function withTables(document: string): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the document has no ${START} … ${END}`);
  return `${document.slice(0, start + START.length)}\n\n${checkTables()}\n\n${document.slice(end)}`;
}

function tableRow({ code, severity, title, meaning, remedy }: CatalogEntry): string {
  const cells = [code, SEVERITY_WORDS[severity], title.ja, meaning.ja, remedy.ja];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
