import type { Command } from '../command';
import { checkCommand } from './check';
import { collectCommand } from './collect';
import { generateCommand } from './generate';
import { issueCommand } from './issue';
import { judgeCommand } from './judge';
import { planCommand } from './plan';
import { readCommand } from './read';

/** In the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [
  planCommand,
  generateCommand,
  readCommand,
  judgeCommand,
  checkCommand,
  issueCommand,
  collectCommand,
];
