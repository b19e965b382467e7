/**
 * What exceljs misreads is read from the parts themselves: input rules (it takes them apart into single cells), defined names
 * (it keeps only those of ranges), and which conditional formats stop those after them.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface FileParts {
  /** The file again, without input rules and with the targets that exceljs finds. */
  readonly bytes: Uint8Array;
  readonly names: readonly DefinedName[];
  /** By sheet name. */
  readonly sheets: ReadonlyMap<string, SheetPart>;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

export interface SheetPart {
  readonly inputRules: readonly Element[];
  /** Priorities of the conditional formats that stop those after them. */
  readonly stopping: ReadonlySet<number>;
}

const WORKBOOK = 'xl/workbook.xml';

/** @param bytes a file that src/xlsx/read has already held against its limits */
export function readParts(bytes: Uint8Array): FileParts {
  const parts = unzipSync(bytes);
  const targets = targetsOf(partAt(parts, 'xl/_rels/workbook.xml.rels'));
  const workbook = partAt(parts, WORKBOOK);
  const sheets = new Map<string, SheetPart>();
  for (const sheet of elements(workbook, 'sheet')) {
    const path = targets.get(attributeOf(sheet, 'id'));
    if (path === undefined || !parts[path]) continue;
    const document = partAt(parts, path);
    sheets.set(sheet.getAttribute('name') ?? '', {
      inputRules: elements(document, 'dataValidation'),
      stopping: stoppingOf(document),
    });
    parts[path] = strToU8(withoutInputRules(strFromU8(parts[path])));
  }
  for (const [path, part] of Object.entries(parts)) {
    if (path.endsWith('.rels')) parts[path] = strToU8(withRelativeTargets(path, strFromU8(part)));
  }
  return { bytes: zipSync(parts, { level: 0 }), names: namesOf(workbook), sheets };
}

function partAt(parts: Readonly<Record<string, Uint8Array>>, path: string): Document {
  const part = parts[path];
  if (!part) throw new Error(`the file has no part ${path}`);
  return new DOMParser().parseFromString(strFromU8(part), 'application/xml');
}

/** By id → path in the file. */
function targetsOf(relations: Document): ReadonlyMap<string, string> {
  return new Map(
    elements(relations, 'Relationship').map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [relation.getAttribute('Id') ?? '', path];
    }),
  );
}

/** Whole workbook only; names with `_xlnm.` are print areas and filters, which are read with their sheet. */
function namesOf(workbook: Document): DefinedName[] {
  return elements(workbook, 'definedName')
    .filter((element) => !element.hasAttribute('localSheetId'))
    .map((element) => ({ name: element.getAttribute('name') ?? '', formula: element.textContent }))
    .filter(({ name }) => !name.startsWith('_xlnm.'));
}

function stoppingOf(sheet: Document): ReadonlySet<number> {
  const rules = elements(sheet, 'cfRule').filter((rule) =>
    /^(?:1|true)$/.test(rule.getAttribute('stopIfTrue') ?? ''),
  );
  return new Set(rules.map((rule) => Number(rule.getAttribute('priority'))));
}

const withoutInputRules = (xml: string): string =>
  xml.replace(/<(\w+:)?dataValidations\b[^>]*(?:\/>|>[\s\S]*?<\/\1?dataValidations>)/g, '');

/** openpyxl writes targets from the root, where exceljs does not look for tables. */
function withRelativeTargets(path: string, xml: string): string {
  const back = path.startsWith('xl/worksheets/') ? '../' : path.startsWith('xl/_rels/') ? '' : null;
  return back === null ? xml : xml.replace(/ Target="\/xl\//g, ` Target="${back}`);
}

/** Elements by name, whatever their prefix. */
export const elements = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

const attributeOf = (element: Element, localName: string): string =>
  [...element.attributes].find((each) => each.localName === localName)?.value ?? '';
