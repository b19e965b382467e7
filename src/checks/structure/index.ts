/** The checks of a book's form, in the order of their codes. */
import type { Check } from '../subject';
import { activeContent } from './activeContent';
import { addedColumns } from './addedColumns';
import { editedPlan } from './editedPlan';
import { headings } from './headings';
import { hiddenParts } from './hiddenParts';
import { inputRules } from './inputRules';
import { mergedCells } from './mergedCells';
import { protection } from './protection';
import { sheets } from './sheets';
import { shownIdentity } from './shownIdentity';
import { unusableSettings } from './unusableSettings';

export const STRUCTURE_CHECKS: readonly Check[] = [
  sheets,
  headings,
  mergedCells,
  addedColumns,
  hiddenParts,
  editedPlan,
  unusableSettings,
  shownIdentity,
  inputRules,
  protection,
  activeContent,
];
