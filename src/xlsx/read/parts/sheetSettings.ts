/** What a worksheet's part says beside its cells: protection, merged areas, hidden columns, filter and input rules. */
import { MAX_COLUMNS, parseArea } from '../../../book/a1';
import { XLSX_COUNTED } from '../../../words/xlsx';
import { fail } from '../fault';
import type { XmlTag } from '../xml/tag';
import type { XmlText } from '../xml/text';
import { ActiveFilter } from './activeFilter';
import { NumberSet } from './numberSet';
import type { Package } from './package';
import { RuledAreas } from './ruledAreas';

export interface SheetSettings {
  readonly protected: boolean;
  readonly mergedAreas: readonly string[];
  readonly hiddenColumns: readonly number[];
  /** By the sheet's own filter; its tables have theirs. */
  readonly filtered: boolean;
  /** null: too many to know. */
  readonly ruledAreas: readonly string[] | null;
}

/** Is told every tag outside `<sheetData>`. */
export class SheetSettingsListener {
  private readonly mergedAreas: string[] = [];
  private readonly hiddenColumns = new NumberSet(MAX_COLUMNS);
  private readonly filter = new ActiveFilter();
  private readonly rules: RuledAreas;
  private section = '';
  private columnCount = 0;
  private isProtected = false;
  private isFilterMode = false;

  constructor(
    private readonly part: string,
    private readonly file: Package,
  ) {
    this.rules = new RuledAreas(file.limits.ruledAreas);
  }

  result(): SheetSettings {
    const ruledAreas = this.rules.result();
    return {
      protected: this.isProtected,
      mergedAreas: this.mergedAreas,
      hiddenColumns: this.hiddenColumns.inOrder(),
      filtered: this.filter.isSet || this.isFilterMode,
      ruledAreas: ruledAreas && this.file.areas.take(ruledAreas.length) ? ruledAreas : null,
    };
  }

  open(tag: XmlTag): void {
    this.filter.open(tag);
    this.rules.open(tag);
    if (tag.depth === 2) this.openSection(tag);
    else if (tag.depth === 3 && this.section === 'mergeCells' && tag.name === 'mergeCell') this.merge(tag);
    else if (tag.depth === 3 && this.section === 'cols' && tag.name === 'col') this.column(tag);
  }

  text(piece: XmlText): void {
    if (this.rules.isReading) this.rules.text(piece);
  }

  close(depth: number): void {
    this.rules.close(depth);
  }

  private openSection(tag: XmlTag): void {
    this.section = tag.name;
    if (tag.name === 'sheetProtection') this.isProtected = tag.getFlag('sheet');
    // An advanced filter leaves nothing but this mark.
    else if (tag.name === 'sheetPr') this.isFilterMode = tag.getFlag('filterMode');
  }

  private merge(tag: XmlTag): void {
    const { merges } = this.file.limits;
    if (this.mergedAreas.length >= merges) fail('xlsx-too-many', this.part, XLSX_COUNTED.merges, merges);
    this.file.areas.spend(1, this.part);
    const ref = tag.get('ref') ?? '';
    if (!parseArea(ref)) fail('xlsx-value', this.part, `mergeCell "${ref.slice(0, 40)}"`);
    this.mergedAreas.push(ref);
  }

  private column(tag: XmlTag): void {
    this.columnCount += 1;
    if (this.columnCount > MAX_COLUMNS) {
      fail('xlsx-too-many', this.part, XLSX_COUNTED.columns, MAX_COLUMNS);
    }
    if (!tag.getFlag('hidden')) return;
    this.hiddenColumns.addRange(tag.getCount('min') ?? 0, tag.getCount('max') ?? 0);
  }
}
