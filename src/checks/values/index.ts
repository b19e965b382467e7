/** The checks of what stands in the cells that a 課 fills in, in the catalogue's order. */
import type { Check } from '../subject';
import { checkOf } from './examine';
import { VALUE_RULES } from './rules';
import { tooLong } from './v11TooLong';

export const VALUE_CHECKS: readonly Check[] = [
  ...VALUE_RULES.map(({ code }) => code)
    .sort()
    .map(checkOf),
  tooLong,
];

export { silencedKpis } from './silence';
