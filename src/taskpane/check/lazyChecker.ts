import type { BookAccess } from '../../excel/bookAccess';
import type { BookChecker } from './bookChecker';
import type { Moment } from './moment';

/** The checks are loaded when they are first asked for, so that the pane opens without them. */
export function lazyChecker(access: BookAccess, now: () => Moment): BookChecker {
  let loading: Promise<BookChecker> | null = null;
  const load = (): Promise<BookChecker> => {
    loading ??= import('./checker').then(
      ({ createChecker }) => createChecker(access, now),
      (failure: unknown) => {
        // The next press asks for the file again.
        loading = null;
        throw failure;
      },
    );
    return loading;
  };
  return {
    look: async () => (await load()).look(),
    check: async (onProgress) => (await load()).check(onProgress),
    repair: async (findings, onProgress) => (await load()).repair(findings, onProgress),
    accept: async (finding, reason, onProgress) => (await load()).accept(finding, reason, onProgress),
    reopen: async (finding, onProgress) => (await load()).reopen(finding, onProgress),
    putBack: async (batch, onProgress) => (await load()).putBack(batch, onProgress),
  };
}
