/** Finds elements by their local names: the manifest mixes three namespaces that never reuse a name. */

export function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** @throws Error naming both elements when the child is missing. */
export function requireChild(parent: Element, name: string): Element {
  const child = childOf(parent, name);
  if (child === undefined) throw new Error(`manifest.xml: <${parent.localName}> has no <${name}>.`);
  return child;
}

/** Follows names down from `root`; `undefined` where the path breaks off. */
export function descend(root: Element, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => at && childOf(at, name), root);
}

/** @throws Error when the attribute is missing or empty. */
export function requireAttribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (!value) throw new Error(`manifest.xml: <${element.localName}> has no ${name}.`);
  return value;
}

/** `xsi:type`, the manifest's way of saying which kind of element stands there. */
export function typeOf(element: Element): string {
  return requireAttribute(element, 'xsi:type');
}
