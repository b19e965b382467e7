import type { WebpackPluginInstance } from 'webpack';

/** `taskpane.html` and `commands.html`, as they lie in the built folder. */
export const SHIPPED_PAGES: readonly string[];

export function htmlPages(): WebpackPluginInstance[];
