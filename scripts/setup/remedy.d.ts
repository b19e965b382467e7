import type { ToolName } from './tools';

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The ID of /etc/os-release and its relatives, e.g. `ubuntu debian`; '' where there is none. */
  readonly distribution: string;
  readonly aptGet: boolean;
  readonly root: boolean;
  readonly sudo: boolean;
}

/** `run` is false where a person has to type the commands. */
export function remedyFor(
  missing: readonly ToolName[],
  machine: Machine,
  playwrightVersion: string,
): { run: boolean; commands: string[][] };
