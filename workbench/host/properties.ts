/** Document properties; a custom text is cut at 255 characters (office-facts.md trap 16). */
import { textArgument } from './arguments';
import { itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject } from './hostObject';

const LONGEST_TEXT = 255;

export class DocumentProperties extends HostObject {
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.host);
  }
}

export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  all(): readonly CustomProperty[] {
    return [...this.host.customProperties.keys()].map((key) => new CustomProperty(this.host, key));
  }

  add(key: unknown, value: unknown): CustomProperty {
    const name = textArgument(key, 'key');
    this.host.customProperties.set(name, cut(value));
    return new CustomProperty(this.host, name);
  }

  getCount(): number {
    return this.host.customProperties.size;
  }

  getItem(key: unknown): CustomProperty {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    const name = textArgument(key, 'key');
    return this.host.customProperties.has(name) ? new CustomProperty(this.host, name) : null;
  }

  deleteAll(): void {
    this.host.customProperties.clear();
  }
}

export class CustomProperty extends HostObject {
  constructor(
    host: Host,
    private readonly name: string,
  ) {
    super(host);
  }

  get key(): string {
    return this.name;
  }

  get type(): string {
    return { number: 'Number', boolean: 'Boolean' }[typeof this.value as string] ?? 'String';
  }

  get value(): unknown {
    return this.host.customProperties.get(this.name);
  }
  set value(given: unknown) {
    this.host.customProperties.set(this.name, cut(given));
  }

  delete(): void {
    this.host.customProperties.delete(this.name);
  }
}

const cut = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value);
