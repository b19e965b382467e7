/**
 * Objects that office.js can reach. What stands on a class's prototype (getters, setters, methods) answers requests of the
 * same name; fields of an instance do not. Anything else fails loudly, so that nothing is ever ignored in silence.
 */
import { notImplemented } from './errors';
import type { Host } from './host';

/** What office.js keeps of an object in order to find it again at the next sync. */
export type Identity = { readonly Id: string } | { readonly _Id: string } | Record<string, never>;

export abstract class HostObject {
  readonly identity: Identity = {};
  /** Ranges are kept by reference between syncs; other objects are found again by their path. */
  readonly isReference: boolean = false;

  constructor(readonly host: Host) {}
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  /** Members in order; requests reach them as `items`. */
  abstract all(): readonly Item[];
}

/** Names of the base classes and of JavaScript that are no members. */
const OURS = new Set(['constructor', 'all']);

/** The classes of an object, nearest first, up to and without HostObject. */
function* classesOf(owner: HostObject): Generator<object> {
  let next = Object.getPrototypeOf(owner) as object | null;
  while (next && next !== HostObject.prototype) {
    yield next;
    next = Object.getPrototypeOf(next) as object | null;
  }
}

function descriptorOf(owner: HostObject, name: string): PropertyDescriptor | undefined {
  if (OURS.has(name)) return undefined;
  for (const prototype of classesOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
  }
  return undefined;
}

/** `GetItem` on the wire is `getItem` here. */
export const memberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);

export function readMember(owner: HostObject, name: string): unknown {
  const found = descriptorOf(owner, name);
  if (!found?.get) throw notImplemented(owner.constructor.name, name);
  return found.get.call(owner) as unknown;
}

export function writeMember(owner: HostObject, name: string, value: unknown): void {
  const found = descriptorOf(owner, name);
  if (!found?.set) throw notImplemented(owner.constructor.name, name);
  found.set.call(owner, value);
}

export function callMember(owner: HostObject, name: string, args: readonly unknown[]): unknown {
  const found = descriptorOf(owner, name);
  if (typeof found?.value !== 'function') throw notImplemented(owner.constructor.name, name);
  return (found.value as (...given: unknown[]) => unknown).apply(owner, [...args]);
}

export const hasMember = (owner: HostObject, name: string): boolean =>
  descriptorOf(owner, name)?.get !== undefined;

/** Names of all readable members, nearest class first: what `load()` without names asks for. */
export function readableMembers(owner: HostObject): string[] {
  const names: string[] = [];
  for (const prototype of classesOf(owner)) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (found.get) names.push(name);
  }
  return names;
}
