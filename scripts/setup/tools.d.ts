export type ToolName = 'chromium' | 'soffice' | 'python' | 'pdftoppm' | 'japaneseFont';

export type PackageManager = 'apt' | 'dnf' | 'brew' | 'winget' | 'pip';

export interface Tool {
  readonly title: string;
  readonly neededFor: string;
  find(): string | null;
  readonly packages: Readonly<Partial<Record<PackageManager, string>>>;
}

export const TOOLS: Readonly<Record<ToolName, Tool>>;

/** The path of the program (of the font: its file), or null when it is not there. */
export function findTool(name: ToolName): string | null;

/**
 * The path of a program that a test cannot do without.
 * @throws Error which names what is missing and the remedy; a test without its tool fails, it is never skipped
 */
export function requireTool(name: ToolName): string;
