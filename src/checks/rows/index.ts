/** The checks of rows, in the order of their codes. */
import type { Check } from '../subject';
import { disagreeingRows } from './disagreeingRows';
import { missingRows } from './missingRows';
import { rowOrder } from './rowOrder';
import { splitParts } from './splitParts';
import { doubledIds, unknownRows } from './strayRows';

export const ROW_CHECKS: readonly Check[] = [
  missingRows,
  unknownRows,
  doubledIds,
  rowOrder,
  disagreeingRows,
  splitParts,
];
