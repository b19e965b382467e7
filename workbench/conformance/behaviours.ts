/** All that the embedded Excel assumes of Excel. */
import { batches } from './batches';
import type { Behaviour } from './behaviour';
import { names } from './names';
import { protection } from './protection';
import { rules } from './rules';
import { sheets } from './sheets';
import { structuredReferences } from './structuredReferences';
import { tables } from './tables';
import { writing } from './writing';

export const behaviours: readonly Behaviour[] = [
  ...writing,
  ...sheets,
  ...tables,
  ...structuredReferences,
  ...protection,
  ...rules,
  ...names,
  ...batches,
];
