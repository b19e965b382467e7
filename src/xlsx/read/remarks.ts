/** What a person should know of a file although it can be read: it is never run and never followed. */
import type { Package } from './parts/package';
import type { WorkbookPart } from './parts/workbook';

/** `macros`, `externalLinks`. */
export function remarksOf(file: Package, { relationships }: WorkbookPart): string[] {
  const has = (...kinds: string[]): boolean => relationships.some(({ kind }) => kinds.includes(kind));
  const macros = has('vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet') || file.has('xl/vbaProject.bin');
  const links = has('externalLink', 'externalLinkPath') || file.hasFolder('xl/externallinks/');
  return [...(macros ? ['macros'] : []), ...(links ? ['externalLinks'] : [])];
}
