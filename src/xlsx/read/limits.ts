/**
 * What a file may ask of us. A book of 74 KPIs has 1.3 MB in its parts; 200,000 rows of thirty empty styled cells have
 * 130 MB, which still has to be read. Everything beyond is refused before it costs time or memory.
 */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts that are read, inflated; enforced while inflating. */
  readonly partBytes: number;
  /** Parts in the file, read or not. */
  readonly parts: number;
  /** Elements of all parts that are read: each takes a moment, and a bomb has one in every four bytes. */
  readonly elements: number;
  /** Elements inside elements. */
  readonly depth: number;
  /** Bytes of one text, tag or comment. A cell's 32,767 characters as numeric entities take 300,000. */
  readonly tokenBytes: number;
  readonly sheets: number;
  readonly tables: number;
  /** Cells of all tables together, empty ones included: what stays in memory. */
  readonly tableCells: number;
  /**
   * Characters of texts, formulas and number formats in our tables and named cells, all together: as they are written, and
   * as the cells have them, where a text may come in a few bytes as often as there are cells. A book of 74 KPIs has 0.8
   * million.
   */
  readonly characters: number;
  /** The same of other people's tables; those that do not fit are left out. */
  readonly foreignCharacters: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** Areas with an input rule on one sheet; of a sheet with more it is left open which cells have one. */
  readonly ruledAreas: number;
  /** Both kinds of areas in the whole file: a thousand sheets may share one part. */
  readonly areas: number;
  /** Hidden rows and columns of all sheets. People hide all columns that they do not use, 16,000 on each sheet. */
  readonly hiddenLines: number;
  /** Defined names that point to one cell. */
  readonly names: number;
  /** Cell formats; Excel allows 65,490. */
  readonly styles: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 64 * 1024 * 1024,
  partBytes: 128 * 1024 * 1024,
  parts: 10_000,
  // 128 MB of cells have seven million: an honest one takes eighteen bytes.
  elements: 8_000_000,
  depth: 64,
  tokenBytes: 1024 * 1024,
  sheets: 1_000,
  tables: 200,
  tableCells: 200_000,
  characters: 16_000_000,
  foreignCharacters: 4_000_000,
  merges: 10_000,
  ruledAreas: 10_000,
  areas: 100_000,
  hiddenLines: 2_000_000,
  names: 20_000,
  styles: 70_000,
};

/** 167772160 → `160 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
