/** The checks of what stands in figure cells, in the catalogue's order. */
import type { Check } from '../subject';
import { checkOf } from './examine';
import { VALUE_RULES } from './rules';

export const VALUE_CHECKS: readonly Check[] = VALUE_RULES.map(({ code }) => code)
  .sort()
  .map(checkOf);

export { silencedKpis } from './silence';
