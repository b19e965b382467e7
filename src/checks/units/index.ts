/** The checks of figures against their units, in the catalogue's order. */
import type { Check } from '../subject';
import { checkOf } from '../values/examine';
import { UNIT_CODES } from './rules';

export const UNIT_CHECKS: readonly Check[] = UNIT_CODES.map(checkOf);
