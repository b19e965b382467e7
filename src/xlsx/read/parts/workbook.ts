/** xl/workbook.xml: the sheets in tab order and the names that point to one cell. */
import type { ReadSheet } from '../../../book/reading';
import { XLSX_COUNTED } from '../../../words/xlsx';
import { placeOf } from '../cells/address';
import { fail } from '../fault';
import { decodeEscapes } from '../xml/references';
import type { XmlListener } from '../xml/scanner';
import type { Package, Relationship } from './package';

export interface ListedSheet {
  readonly name: string;
  readonly visibility: ReadSheet['visibility'];
  /** '' where the file has no part for it. */
  readonly part: string;
  /** Only worksheets have cells. */
  readonly isWorksheet: boolean;
}

/** Columns and rows count from 1. */
export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly NamedCell[];
  /** Serial numbers count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export function readWorkbookPart(file: Package): WorkbookPart {
  const path = findWorkbook(file);
  const relationships = file.relationships(path);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: ListedSheet[] = [];
  const names: NamedCell[] = [];
  let date1904 = false;
  let name: string | null = null;
  let refersTo = '';
  const listener: XmlListener = {
    open: (tag) => {
      if (tag.depth === 2 && tag.name === 'workbookPr') date1904 = tag.getFlag('date1904');
      if (tag.depth !== 3) return;
      if (tag.name === 'sheet') {
        if (sheets.length === file.limits.sheets)
          fail('xlsx-too-many', path, XLSX_COUNTED.sheets, sheets.length);
        const target = targets.get(tag.getRelation('id') ?? '');
        const sheet = nameOf(tag.get('name'), path);
        const isWorksheet = target?.kind === 'worksheet';
        if (isWorksheet && target.target === '') fail('xlsx-part-missing', `${path}: ${sheet}`);
        sheets.push({
          name: sheet,
          visibility: visibilityOf(tag.get('state')),
          part: target?.target ?? '',
          isWorksheet,
        });
      } else if (tag.name === 'definedName' && tag.get('localSheetId') === null) {
        name = nameOf(tag.get('name'), path);
        refersTo = '';
      }
    },
    text: (piece) => {
      if (name !== null && refersTo.length < LONGEST_CELL_REFERENCE) refersTo += piece.read();
    },
    close: (_, depth) => {
      if (depth !== 3 || name === null) return;
      const cell = cellNamed(name, decodeEscapes(refersTo));
      if (cell) names.push(cell);
      if (names.length > file.limits.names)
        fail('xlsx-too-many', path, XLSX_COUNTED.names, file.limits.names);
      name = null;
    },
  };
  file.scan(path, listener);
  if (sheets.length === 0) fail('xlsx-part-missing', 'sheet');
  return { path, relationships, sheets, names, date1904 };
}

/** Excel's limit for a defined name; a sheet's is 31. Each character may be written as an escape of seven. */
const LONGEST_NAME = 255 * 7;

function nameOf(written: string | null, part: string): string {
  const name = written ?? '';
  return name.length <= LONGEST_NAME
    ? decodeEscapes(name)
    : fail('xlsx-too-many', part, XLSX_COUNTED.characters, LONGEST_NAME);
}

/** A sheet's quoted name (31 characters, apostrophes doubled, each written as an escape of seven) and an address. */
const LONGEST_CELL_REFERENCE = 500;

/** The workbook is what the file's own relationships say it is; other kinds of documents are named. */
function findWorkbook(file: Package): string {
  const part = file.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined || part === '') {
    if (file.has('META-INF/manifest.xml') || file.has('mimetype'))
      fail('xlsx-other-document', 'OpenDocument');
    return fail('xlsx-other-document', 'ZIP');
  }
  if (part.endsWith('.bin')) fail('xlsx-binary-format');
  if (part.startsWith('word/')) fail('xlsx-other-document', 'Word');
  if (part.startsWith('ppt/')) fail('xlsx-other-document', 'PowerPoint');
  return part;
}

function visibilityOf(state: string | null): ReadSheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** `'設定'!$C$5`; null for ranges, formulas, other books and what is broken. */
function cellNamed(name: string, refersTo: string): NamedCell | null {
  const match = /^=?(?:'((?:[^'[\]]|'')+)'|([^'!:[\](),\s]+))!(\$?[A-Z]{1,3}\$?[0-9]{1,7})$/i.exec(
    refersTo.trim(),
  );
  const place = match ? placeOf((match[3] ?? '').replaceAll('$', '')) : null;
  if (!match || !place) return null;
  return { name, sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', ...place };
}
