/** What the files of a zip are called where people read it. */

/**
 * Names without their folders, since a path that leads out of the zip leads nowhere; with them where two would be alike, so that
 * it can be told which is meant. Composed as on Windows, and with nothing invisible in them.
 */
export function namesIn(paths: readonly string[]): string[] {
  const parts = paths.map(partsOf);
  const bases = parts.map((ofOne) => ofOne.at(-1) ?? '');
  const times = new Map<string, number>();
  for (const base of bases) times.set(base.toLowerCase(), (times.get(base.toLowerCase()) ?? 0) + 1);
  return bases.map((base, i) => (times.get(base.toLowerCase()) === 1 ? base : (parts[i]?.join('/') ?? base)));
}

function partsOf(path: string): string[] {
  const visible = path.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  return visible.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
}
