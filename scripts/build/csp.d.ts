export const MICROSOFT_CDN: string;

/** The policy of both pages, e.g. `default-src 'none'; script-src 'self'; …`. */
export function contentSecurityPolicy(options: {
  officeJs: 'cdn' | 'local';
  mode: 'production' | 'development';
}): string;
