/** A cell kept in a record: shown to people, and with its kind beside it, so that it can be put back exactly as it was. */
import type { Cell } from '../book';
import { BLANK, cellOf, formula, number, rawOf, shownOf, text } from '../cells';
import type { ReadCell } from '../reading';

/** Words of 変更前の種類 and 変更後の種類. */
const KIND_WORDS = { blank: '空欄', number: '数値', text: '文字', formula: '数式' } as const;

/** The kept cell as a record shows it: a figure as a figure, everything else as text. A formula is never one here. */
export function shownCell(kept: Cell): Cell {
  if (kept === null) return BLANK;
  return 'formula' in kept ? text(kept.formula) : kept;
}

export function kindCell(kept: Cell): Cell {
  if (kept === null) return text(KIND_WORDS.blank);
  return text(KIND_WORDS['formula' in kept ? 'formula' : 'number' in kept ? 'number' : 'text']);
}

/** @param kind as {@link kindCell} wrote it; where it is lost, the shown cell is taken as it stands */
export function keptCell(shown: ReadCell | undefined, kind: string): Cell {
  switch (kind) {
    case KIND_WORDS.blank:
      return null;
    case KIND_WORDS.text:
      return text(shownOf(shown));
    case KIND_WORDS.formula:
      return formula(shownOf(shown));
    case KIND_WORDS.number: {
      const value = Number(rawOf(shown));
      return Number.isFinite(value) && shownOf(shown) !== '' ? number(value) : text(shownOf(shown));
    }
    default:
      return cellOf(shown);
  }
}
