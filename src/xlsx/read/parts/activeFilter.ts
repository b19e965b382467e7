/** Whether a filter that stands in a part hides rows: buttons alone hide none, only a column with criteria does. */
import type { XmlTag } from '../xml/tag';

/** For sheets and tables alike: `<autoFilter>` right below the root, `<filterColumn>` in it, the criteria in that. */
export class ActiveFilter {
  private isInFilter = false;
  private isInColumn = false;
  isSet = false;

  open({ name, depth }: XmlTag): void {
    if (depth === 2) this.isInFilter = name === 'autoFilter';
    else if (!this.isInFilter) return;
    else if (depth === 3) this.isInColumn = name === 'filterColumn';
    else if (depth === 4 && this.isInColumn && name !== 'extLst') this.isSet = true;
  }
}
