/** The areas of a sheet's input rules, ranges as they are written. A rule that allows everything (type none) is none. */
import { parseArea } from '../../../book/a1';
import { isOnSheet } from '../cells/address';
import type { XmlTag } from '../xml/tag';
import type { XmlText } from '../xml/text';

/** `$XFD$1048576:$XFD$1048576` and a space. */
const LONGEST_AREA = 26;

/**
 * Rules stand in `<dataValidations>`, and in the extension list where they point to another sheet (Excel 2010 and later):
 * there the areas are the text of an `<xm:sqref>` in the rule.
 */
export class RuledAreas {
  private readonly areas: string[] = [];
  private tooMany = false;
  private section = '';
  private isExtended = false;
  private restricts = false;
  private sqref = '';
  /** Whether the text that comes is one of areas. */
  isReading = false;

  constructor(private readonly most: number) {}

  /** null: more than a sheet can have by people's work; which cells have none is not known then. */
  result(): string[] | null {
    return this.tooMany ? null : this.areas;
  }

  open(tag: XmlTag): void {
    const { name, depth } = tag;
    if (depth === 2) this.section = name;
    else if (this.section === 'dataValidations') {
      if (depth === 3 && name === 'dataValidation' && isRestricting(tag)) this.add(tag.get('sqref') ?? '');
    } else if (this.section === 'extLst') this.openExtension(tag);
  }

  text(piece: XmlText): void {
    this.sqref += piece.read();
    if (this.sqref.length > this.most * LONGEST_AREA) this.giveUp();
  }

  close(depth: number): void {
    if (!this.isReading || depth !== 6) return;
    this.isReading = false;
    this.add(this.sqref);
  }

  private openExtension(tag: XmlTag): void {
    const { name, depth } = tag;
    if (depth === 4) this.isExtended = name === 'dataValidations';
    else if (depth === 5) this.restricts = this.isExtended && name === 'dataValidation' && isRestricting(tag);
    else if (depth === 6 && this.restricts && name === 'sqref') {
      this.isReading = true;
      this.sqref = '';
    }
  }

  private add(sqref: string): void {
    if (this.tooMany) return;
    for (const [written] of sqref.matchAll(/[^\s]+/g)) {
      const area = parseArea(written);
      // What is no area rules no cell; Excel would not have let it in either.
      if (!area || !isOnSheet(area)) continue;
      if (this.areas.length >= this.most) return this.giveUp();
      this.areas.push(written.replaceAll('$', ''));
    }
  }

  private giveUp(): void {
    this.tooMany = true;
    this.isReading = false;
    this.sqref = '';
    this.areas.length = 0;
  }
}

function isRestricting(tag: XmlTag): boolean {
  const type = tag.get('type');
  return type !== null && type !== 'none';
}
