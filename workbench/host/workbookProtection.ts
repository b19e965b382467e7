/** Protection of the workbook's structure: no sheets are added, deleted, renamed or shown while it is on. */
import { textArgument, isGiven } from './arguments';
import { accessDenied, invalidOperation } from './errors';
import { HostObject } from './hostObject';

export class WorkbookProtection extends HostObject {
  get protected(): boolean {
    return this.host.structure !== null;
  }

  protect(password: unknown): void {
    if (this.host.structure !== null) throw invalidOperation('already protected');
    this.host.structure = { password: isGiven(password) ? textArgument(password, 'password') : '' };
  }

  unprotect(password: unknown): void {
    const given = isGiven(password) ? textArgument(password, 'password') : '';
    if (this.host.structure && this.host.structure.password !== given) throw accessDenied();
    this.host.structure = null;
  }
}
