/**
 * What any workbook was read as: the open one (excel/) and a file (xlsx/) become the same Reading, so that a rule is written once.
 * Maps are keyed by names that people chose; never plain objects.
 */
import type { BookIdentity } from './book';

/** `notCalculated`: a formula without a stored result (openpyxl writes such files). */
export type CellKind = 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'date' | 'notCalculated';

export interface ReadCell {
  readonly kind: CellKind;
  /** number for number; date: the serial number; error: its name (`#REF!`); empty and notCalculated: null. */
  readonly value: number | string | boolean | null;
  /** As shown by Excel, where known; else the value written out. */
  readonly text: string;
  /** With "="; null where the cell holds a value. */
  readonly formula: string | null;
  /** A1 without sheet. */
  readonly address: string;
  readonly numberFormat: string;
}

export interface ReadTable {
  readonly name: string;
  readonly sheet: string;
  /** A1 of headings and body, without sheet. */
  readonly address: string;
  readonly headers: readonly string[];
  /** Body rows, each as long as `headers`. */
  readonly rows: readonly (readonly ReadCell[])[];
}

export interface ReadSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** null: not looked at. */
  readonly mergedAreas: readonly string[] | null;
  readonly hiddenRows: readonly number[] | null;
  readonly hiddenColumns: readonly number[] | null;
  /** Whether a filter is set that hides rows. null: not looked at. */
  readonly filtered: boolean | null;
  /** A1 areas whose cells have an input rule (pasting wipes it). null: not looked at. */
  readonly ruledAreas: readonly string[] | null;
  /** A1 areas whose cells Excel itself finds against their input rule. null: not looked at. */
  readonly invalidAreas: readonly string[] | null;
}

export interface Reading {
  /** `open` or the file's name. */
  readonly source: string;
  readonly sheets: readonly ReadSheet[];
  readonly tables: ReadonlyMap<string, ReadTable>;
  /** Single-cell defined names and what stands there. */
  readonly names: ReadonlyMap<string, ReadCell>;
  /** null: not a KPI book. */
  readonly identity: BookIdentity | null;
  /** Things met on the way: `macros`, `externalLinks` … (files only). */
  readonly remarks: readonly string[];
}
