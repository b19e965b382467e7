/** The checks across years, in the order of their codes. */
import type { Check } from '../subject';
import { fallingCumulative } from './fallingCumulative';
import { farBeyondTarget } from './farBeyondTarget';
import { largeChange } from './largeChange';
import { mixedAccumulation } from './mixedAccumulation';
import { sameAsBefore } from './sameAsBefore';
import { yearNotOver } from './yearNotOver';

export const TREND_CHECKS: readonly Check[] = [
  fallingCumulative,
  mixedAccumulation,
  largeChange,
  sameAsBefore,
  farBeyondTarget,
  yearNotOver,
];
