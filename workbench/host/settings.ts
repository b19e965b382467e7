/** Settings that travel with the workbook; any JSON value. */
import { textArgument } from './arguments';
import { itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject, type Identity } from './hostObject';

export class SettingCollection extends HostCollection<Setting> {
  all(): readonly Setting[] {
    return [...this.host.settings.keys()].map((key) => new Setting(this.host, key));
  }

  /** Sets or overwrites. */
  add(key: unknown, value: unknown): Setting {
    const name = textArgument(key, 'key');
    this.host.settings.set(name, value);
    return new Setting(this.host, name);
  }

  getCount(): number {
    return this.host.settings.size;
  }

  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = textArgument(key, 'key');
    return this.host.settings.has(name) ? new Setting(this.host, name) : null;
  }
}

export class Setting extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    readonly name: string,
  ) {
    super(host);
    this.identity = { _Id: name };
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.host.settings.get(this.name);
  }
  set value(given: unknown) {
    if (!this.host.settings.has(this.name)) throw itemNotFound();
    this.host.settings.set(this.name, given);
  }

  delete(): void {
    this.host.settings.delete(this.name);
  }
}
