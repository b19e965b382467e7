/** A worksheet's part: the wanted cells as they are written, and what a check wants to know of the sheet. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../book/a1';
import type { Message } from '../../../words/message';
import { XLSX_COUNTED } from '../../../words/xlsx';
import { columnOf, rowOf } from '../cells/address';
import { fail } from '../fault';
import type { ReadLimits } from '../limits';
import { decodeEscapes } from '../xml/references';
import type { XmlListener } from '../xml/scanner';
import type { XmlTag } from '../xml/tag';
import type { XmlText } from '../xml/text';
import type { Package } from './package';
import type { RawCell, SharedFormula } from './rawCell';
import { NumberSet } from './numberSet';
import { SheetSettingsListener, type SheetSettings } from './sheetSettings';
import type { WantedCells } from './wanted';

export interface SheetPart extends SheetSettings {
  /** Wanted cells by row, as far as the part has them. */
  readonly rows: ReadonlyMap<number, readonly RawCell[]>;
  readonly sharedFormulas: ReadonlyMap<number, SharedFormula>;
  /** Indexes of the shared strings that its cells hold. */
  readonly strings: ReadonlySet<number>;
  /** By hand or by a filter. */
  readonly hiddenRows: readonly number[];
}

export function readSheet(file: Package, part: string, wanted: WantedCells): SheetPart {
  const listener = new SheetListener(part, wanted, file.limits);
  file.scan(part, listener);
  return listener.result();
}

/** `inline`: texts inside `<is>`, which may be several. */
type Reading = 'value' | 'inline' | 'formula' | null;

class SheetListener implements XmlListener {
  private readonly rows = new Map<number, RawCell[]>();
  private readonly sharedFormulas = new Map<number, SharedFormula>();
  private readonly strings = new Set<number>();
  private readonly hiddenRows = new NumberSet(MAX_ROWS);
  private readonly settings: SheetSettingsListener;

  private isInData = false;
  private row = 0;
  private column = 0;
  private rowCount = 0;
  private cellCount = 0;
  private characters = 0;
  private isRowWanted = false;
  private kept: RawCell[] | null = null;
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
    private readonly limits: ReadLimits,
  ) {
    this.settings = new SheetSettingsListener(part, limits);
  }

  result(): SheetPart {
    const { rows, sharedFormulas, strings } = this;
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
    this.characters += typeof read === 'number' ? piece.length : read.length;
    this.atMost(this.limits.characters, this.characters, XLSX_COUNTED.characters);
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
  }

  private openCell(tag: XmlTag): void {
    const packed = tag.getPlace('r');
    if (packed === null) this.column += 1;
    else {
      if (rowOf(packed) !== this.row) fail('xlsx-cell', this.part, tag.get('r') ?? '', `row ${this.row}`);
      this.column = columnOf(packed);
    }
    if (this.column > MAX_COLUMNS) fail('xlsx-cell', this.part, `${this.column},${this.row}`, 'column');
    if (!this.isRowWanted || !this.wanted.has(this.column)) return;
    this.cellCount += 1;
    this.atMost(this.limits.tableCells + this.limits.names, this.cellCount, XLSX_COUNTED.tableCells);
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
    this.kept.push(this.cell);
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
    if (cell?.type === 's' && cell.value !== null) this.strings.add(Number(cell.value));
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
