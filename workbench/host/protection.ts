/** Protection of one sheet. */
import { isGiven, recordArgument, textArgument } from './arguments';
import { accessDenied } from './errors';
import type { Host } from './host';
import { HostObject } from './hostObject';
import { protectionWith } from './protectionState';
import type { Sheet } from './sheet';

export class WorksheetProtection extends HostObject {
  constructor(
    host: Host,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get protected(): boolean {
    return this.sheet.state.protection !== null;
  }

  /** null while the sheet is not protected. */
  get options(): Readonly<Record<string, unknown>> | null {
    return this.sheet.state.protection?.options ?? null;
  }

  /** Fails when the sheet is protected already (code after office-js issue 6784). */
  protect(options: unknown, password: unknown): void {
    if (this.sheet.state.protection) throw accessDenied();
    this.sheet.state.protection = protectionWith(
      isGiven(options) ? recordArgument(options, 'options') : {},
      isGiven(password) ? textArgument(password, 'password') : '',
    );
  }

  /** Does nothing on a sheet that is not protected. */
  unprotect(password: unknown): void {
    const { protection } = this.sheet.state;
    if (!protection) return;
    if (protection.password !== (isGiven(password) ? textArgument(password, 'password') : ''))
      throw accessDenied();
    this.sheet.state.protection = null;
  }
}
