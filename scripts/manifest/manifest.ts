/** manifest.xml as the tests look at it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

export const manifestText = readFileSync(join(root, 'manifest.xml'), 'utf8');

export interface Resource {
  readonly id: string;
  readonly kind: 'Image' | 'Url' | 'String';
  readonly value: string;
  /** Locale → text. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** @throws Error when the text is not well-formed XML */
export function parseManifest(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return document;
}

export function resourcesOf(manifest: Document): Resource[] {
  const resources = elements(manifest, 'Resources').flatMap((table) => [...table.children]);
  return resources
    .flatMap((kindTable) => [...kindTable.children])
    .map((entry) => ({
      id: attribute(entry, 'id'),
      kind: entry.localName as Resource['kind'],
      value: attribute(entry, 'DefaultValue'),
      overrides: new Map(
        [...entry.children].map((child) => [attribute(child, 'Locale'), attribute(child, 'Value')]),
      ),
    }));
}

/** Every element of that name, whatever its prefix. */
export function elements(parent: Document | Element, localName: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', localName)];
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}.`);
  return value;
}
