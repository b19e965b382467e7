/** The V rules, the most telling first: the first that applies speaks for the cell. */
import type { ValueRule } from './rule';
import { v01Text } from './v01Text';
import { v02Repairable } from './v02Repairable';
import { v03Triangle } from './v03Triangle';
import { v04TwoFigures } from './v04TwoFigures';
import { v05Date } from './v05Date';
import { v06Error } from './v06Error';
import { v07Formula } from './v07Formula';
import { v08Blank } from './v08Blank';
import { v09Fraction } from './v09Fraction';
import { v10Decimals } from './v10Decimals';

export const VALUE_RULES: readonly ValueRule[] = [
  v06Error,
  v08Blank,
  v05Date,
  v04TwoFigures,
  v03Triangle,
  v01Text,
  v09Fraction,
  v07Formula,
  v02Repairable,
  v10Decimals,
];
