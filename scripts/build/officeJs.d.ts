export const LOCAL_FOLDER: string;

/** What Excel asks for at run time, relative to the folder of office.js; lower case. */
export const SHIPPED_FILES: readonly string[];

/** The folder of the office.js that npm installed. */
export function installedOfficeJs(): string;

export function officeJsUrl(officeJs: 'cdn' | 'local'): string;

/** Patterns for copy-webpack-plugin. */
export function officeJsCopies(): { from: string; to: string; info: { minimized: true } }[];
