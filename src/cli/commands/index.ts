import type { Command } from '../command';
import { judgeCommand } from './judge';
import { planCommand } from './plan';

/** In the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [planCommand, judgeCommand];
