/** The namespaces of spreadsheets, and which prefix stands for which of them where (Namespaces in XML 1.0). */
import type { XmlTag } from './tag';

/** Markup compatibility (ISO/IEC 29500-3). */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Relationships as attributes name them, in transitional and strict files. */
export const RELATIONS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);
/** What the root of a part that we read may be in. Some programs declare no namespace at all. */
export const ROOTS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  '',
]);
/** Whose elements stand in lists of extensions and mean something to us there. */
export const EXTENSIONS: ReadonlySet<string> = new Set([
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  'http://schemas.microsoft.com/office/excel/2006/main',
]);
const EXCEL = 'http://schemas.microsoft.com/office/spreadsheetml/';
/** What today's Excel knows: where there is a choice, it takes the one that requires nothing else. */
export const KNOWN: ReadonlySet<string> = new Set([
  ...ROOTS,
  ...RELATIONS,
  ...EXTENSIONS,
  ...['2009/9/ac', '2010/11/main', '2010/11/ac', '2011/1/ac', '2014/11/main', '2015/02/main'].map(
    (year) => EXCEL + year,
  ),
  ...['2014/revision', '2015/revision2', '2016/revision3', '2016/revision6', '2016/revision10'].map(
    (year) => EXCEL + year,
  ),
]);

/** What has to be bound again when an element closes. */
export type Rebinding = readonly [prefix: string, namespace: string | undefined];

export class Namespaces {
  /** By prefix, '' for what has none. */
  private readonly bound = new Map<string, string>([
    ['', ''],
    ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ]);

  /** undefined: the prefix is not declared. */
  of(prefix: string): string | undefined {
    return this.bound.get(prefix);
  }

  /** Binds what a tag declares. @returns how it was bound before; nothing where it stays as it was, as in copied elements */
  declare(tag: XmlTag): Rebinding[] {
    const before: Rebinding[] = [];
    tag.eachDeclaration((prefix, namespace) => {
      const held = this.bound.get(prefix);
      if (held === namespace) return;
      before.push([prefix, held]);
      // A prefix cannot stand for no namespace.
      this.bind(prefix, namespace === '' && prefix !== '' ? undefined : namespace);
    });
    return before;
  }

  restore(before: readonly Rebinding[]): void {
    for (const [prefix, namespace] of before) this.bind(prefix, namespace);
  }

  private bind(prefix: string, namespace: string | undefined): void {
    if (namespace === undefined) this.bound.delete(prefix);
    else this.bound.set(prefix, namespace);
  }
}
