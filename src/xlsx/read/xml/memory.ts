/** What reading one part after another, and one file after another, uses again. */
import { NO_BYTES } from './bytes';
import { ByteStrings } from './names';
import { QNames } from './qnames';
import { XmlTag } from './tag';
import { XmlText } from './text';

/** What is left of a limit for all parts of a file together. */
export interface ElementBudget {
  left: number;
}

/** One part is read at a time. What it gives depends on the bytes alone, never on what was read before. */
export class XmlMemory {
  readonly strings = new ByteStrings();
  readonly names = new QNames(this.strings);
  readonly text = new XmlText(this.strings);
  private readonly tag = new XmlTag(this.strings);

  /** @param part named in the faults of texts and attributes */
  startPart(part: string): XmlTag {
    this.strings.part = part;
    return this.tag;
  }

  /** Lets go of the part that was read last. */
  release(): void {
    this.strings.release();
    this.text.begin(NO_BYTES, 0, 0, false);
    this.tag.begin(NO_BYTES);
  }
}
