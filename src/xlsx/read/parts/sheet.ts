/** A worksheet's part: the wanted cells as they are written, and what a check wants to know of the sheet. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../book/a1';
import type { Message } from '../../../words/message';
import { XLSX_COUNTED } from '../../../words/xlsx';
import { addressOf, columnOf, rowOf } from '../cells/address';
import { fail } from '../fault';
import { decodeEscapes } from '../xml/references';
import type { XmlListener } from '../xml/scanner';
import type { XmlTag } from '../xml/tag';
import type { XmlText } from '../xml/text';
import type { Package } from './package';
import { UNREAD, type RawCell, type SharedFormula } from './rawCell';
import { NumberSet } from './numberSet';
import { SheetSettingsListener, type SheetSettings } from './sheetSettings';
import type { Owner, WantedCells } from './wanted';

export interface SheetPart extends SheetSettings {
  /** Wanted cells by row, as far as the part has them: in order, each once. */
  readonly rows: ReadonlyMap<number, readonly RawCell[]>;
  readonly sharedFormulas: ReadonlyMap<number, SharedFormula>;
  /** Indexes of the shared strings that its cells hold: ours where only one of them is. */
  readonly strings: ReadonlyMap<number, Owner>;
  /** By hand or by a filter. */
  readonly hiddenRows: readonly number[];
}

export function readSheet(file: Package, part: string, wanted: WantedCells): SheetPart {
  const listener = new SheetListener(part, wanted, file);
  file.scan(part, listener);
  const sheet = listener.result();
  file.hiddenLines.spend(sheet.hiddenRows.length + sheet.hiddenColumns.length, part);
  return sheet;
}

/** `inline`: texts inside `<is>`, which may be several. */
type Reading = 'value' | 'inline' | 'formula' | null;

class SheetListener implements XmlListener {
  private readonly rows = new Map<number, RawCell[]>();
  private readonly sharedFormulas = new Map<number, SharedFormula>();
  private readonly strings = new Map<number, Owner>();
  private readonly hiddenRows = new NumberSet(MAX_ROWS);
  private readonly settings: SheetSettingsListener;

  private isInData = false;
  private row = 0;
  private column = 0;
  private rowCount = 0;
  private cellCount = 0;
  private isRowWanted = false;
  private kept: RawCell[] | null = null;
  private lastColumn = 0;
  /** Rows whose cells came in another order. */
  private readonly mixed = new Set<RawCell[]>();
  /** Of the cell opened last. */
  private owner: Owner | null = null;
  private cell: RawCell | null = null;
  private reading: Reading = null;
  private content = '';
  /** What was read instead where it all came in one piece: a figure, or a formula with "=". */
  private whole: string | number | null = null;
  private sharedIndex: number | null = null;
  private inRun = false;

  constructor(
    private readonly part: string,
    private readonly wanted: WantedCells,
    private readonly file: Package,
  ) {
    this.settings = new SheetSettingsListener(part, file);
  }

  result(): SheetPart {
    const { rows, sharedFormulas, strings } = this;
    for (const cells of this.mixed) this.putInOrder(cells);
    const hiddenRows = this.hiddenRows.inOrder();
    return { ...this.settings.result(), rows, sharedFormulas, strings, hiddenRows };
  }

  open(tag: XmlTag): void {
    if (tag.depth === 2) this.isInData = tag.name === 'sheetData';
    if (!this.isInData) {
      this.settings.open(tag);
      return;
    }
    switch (tag.depth) {
      case 2:
        return;
      case 3:
        if (tag.name === 'row') this.openRow(tag);
        return;
      case 4:
        if (tag.name === 'c') this.openCell(tag);
        return;
      case 5:
        this.openContent(tag);
        return;
      default:
        if (this.cell) this.openInline(tag);
    }
  }

  text(piece: XmlText): void {
    if (!this.isInData) {
      this.settings.text(piece);
      return;
    }
    if (this.reading === null) return;
    this.whole = this.content === '' && piece.isLast ? this.wholeOf(piece) : null;
    const read = this.whole ?? piece.read();
    if (this.whole === null) this.content += read;
    const count = typeof read === 'number' ? piece.length : read.length;
    const { written } = this.file;
    if (this.owner === 'ours') written.ours.spend(count, this.part);
    else if (!written.foreign.take(count)) this.leaveUnread();
  }

  close(name: string, depth: number): void {
    if (!this.isInData) this.settings.close(depth);
    else if (depth === 5) this.closeContent(name);
    else if (depth > 5) this.reading = null;
    else if (depth === 4) this.closeCell();
  }

  private openRow(tag: XmlTag): void {
    this.rowCount += 1;
    this.atMost(MAX_ROWS, this.rowCount, XLSX_COUNTED.rows);
    this.row = tag.getCount('r') ?? this.row + 1;
    if (this.row < 1 || this.row > MAX_ROWS) fail('xlsx-cell', this.part, `r=${this.row}`, 'row');
    this.column = 0;
    if (tag.getFlag('hidden')) this.hiddenRows.add(this.row);
    this.isRowWanted = this.wanted.startRow(this.row);
    this.kept = this.rows.get(this.row) ?? null;
    this.lastColumn = this.kept?.at(-1)?.column ?? 0;
  }

  private openCell(tag: XmlTag): void {
    const packed = tag.getPlace('r');
    if (packed === null) this.column += 1;
    else {
      if (rowOf(packed) !== this.row) fail('xlsx-cell', this.part, tag.get('r') ?? '', `row ${this.row}`);
      this.column = columnOf(packed);
    }
    if (this.column > MAX_COLUMNS) fail('xlsx-cell', this.part, `${this.column},${this.row}`, 'column');
    this.owner = this.isRowWanted ? this.wanted.ownerOf(this.column) : null;
    if (this.owner === null) return;
    this.cellCount += 1;
    const { tableCells, names } = this.file.limits;
    this.atMost(tableCells + names, this.cellCount, XLSX_COUNTED.tableCells);
    this.cell = {
      column: this.column,
      row: this.row,
      type: tag.get('t') ?? 'n',
      style: tag.getCount('s') ?? 0,
      value: null,
      formula: null,
      sharedFormula: null,
    };
    if (!this.kept) this.rows.set(this.row, (this.kept = []));
    if (this.column <= this.lastColumn) this.mixed.add(this.kept);
    this.lastColumn = this.column;
    this.kept.push(this.cell);
  }

  private putInOrder(cells: RawCell[]): void {
    cells.sort((a, b) => a.column - b.column);
    for (const [i, { column, row }] of cells.entries()) {
      // Excel calls such a file damaged; readers disagree on which of the two counts.
      if (column === cells[i - 1]?.column) fail('xlsx-cell', this.part, addressOf(column, row), '×2');
    }
  }

  /** What need not become a string of its own: most of a sheet. null: the piece is to be read as it is written. */
  private wholeOf(piece: XmlText): string | number | null {
    if (this.reading === 'formula') return piece.readFormula();
    if (this.reading === 'inline') return null;
    const type = this.cell?.type;
    const number = type === 'n' ? piece.readNumber() : type === 's' ? piece.readIndex() : Number.NaN;
    return Number.isNaN(number) ? null : number;
  }

  /** `<f>`, `<v>` and `<is>` of a cell. */
  private openContent(tag: XmlTag): void {
    this.reading = null;
    this.content = '';
    this.whole = null;
    if (tag.name === 'f') {
      this.sharedIndex = tag.get('t') === 'shared' ? tag.getCount('si') : null;
      // Written out in a cell that nobody wants, it may be meant for cells that are wanted.
      if (this.cell || this.sharedIndex !== null) this.reading = 'formula';
    } else if (this.cell && tag.name === 'v') this.reading = 'value';
  }

  /** Texts within `<is>`: its own and those of its runs, not those of phonetic guides. */
  private openInline({ name, depth }: XmlTag): void {
    if (depth === 6) this.inRun = name === 'r';
    this.reading = name === 't' && (depth === 6 || (depth === 7 && this.inRun)) ? 'inline' : null;
  }

  private closeContent(name: string): void {
    const { cell, content } = this;
    this.reading = null;
    if (name === 'f') this.closeFormula();
    else if (cell && (name === 'v' || (name === 'is' && cell.type === 'inlineStr')))
      cell.value = this.whole ?? content;
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell?.type !== 's' || cell.value === null || cell.value === UNREAD) return;
    const index = Number(cell.value);
    if (this.owner === 'ours') this.strings.set(index, 'ours');
    else if (!this.strings.has(index)) this.strings.set(index, 'foreign');
  }

  /** Nothing more of the cell is kept. A shared formula may be one that nobody asks for. */
  private leaveUnread(): void {
    const { cell, sharedIndex, column, row } = this;
    if (cell) {
      cell.value = UNREAD;
      cell.formula = null;
      cell.sharedFormula = null;
    }
    if (this.reading === 'formula' && sharedIndex !== null)
      this.sharedFormulas.set(sharedIndex, { text: UNREAD, column, row });
    this.cell = null;
    this.reading = null;
    this.sharedIndex = null;
  }

  private closeFormula(): void {
    const { cell, sharedIndex, content } = this;
    const text = this.whole === null ? formulaOf(content) : String(this.whole);
    if (sharedIndex !== null && text !== '') {
      this.sharedFormulas.set(sharedIndex, { text, column: this.column, row: this.row });
    }
    if (!cell) return;
    if (text !== '') cell.formula = text;
    else cell.sharedFormula = sharedIndex;
  }

  private atMost(most: number, count: number, what: Message): void {
    if (count > most) fail('xlsx-too-many', this.part, what, most);
  }
}

function formulaOf(content: string): string {
  return content === '' ? '' : `=${decodeEscapes(content)}`;
}
