export const DEV_ORIGIN: string;

/**
 * The manifest with every address moved to where the built files are served from; undefined leaves it as it is.
 * @throws Error when the address is not a plain https URL
 */
export function manifestFor(manifest: string, address: string | undefined): string;
