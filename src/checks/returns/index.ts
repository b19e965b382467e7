/** The checks of one returned book against what is known of it. Those between books live in round/. */
import type { Check } from '../subject';
import { behindWithoutCause } from './behindWithoutCause';
import { pastFigures } from './pastFigures';

export const RETURN_CHECKS: readonly Check[] = [pastFigures, behindWithoutCause];
