/** Runs the actions of one request in order, as Excel does: what ran before a failing action stays done. */
import { HostError, invalidArgument, itemNotFound } from './errors';
import { callMember, HostObject, memberName, readMember, writeMember } from './hostObject';
import type { Host } from './host';
import { answerQuery } from './query';
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './request';

/** A null object; whatever is asked of it is a null object again. */
const NULL_OBJECT = Symbol('null object');
type Target = HostObject | typeof NULL_OBJECT;

/** Objects that office.js keeps between syncs (ranges), by reference id. */
export class KeptReferences {
  readonly #kept = new Map<string, HostObject>();
  #last = 0;

  keep(target: HostObject): string {
    const id = `ref-${++this.#last}`;
    this.#kept.set(id, target);
    return id;
  }

  find(id: string): HostObject {
    const target = this.#kept.get(id);
    if (!target)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return target;
  }

  forget(id: string): void {
    this.#kept.delete(id);
  }
}

export class Batch {
  readonly #targets = new Map<number, Target>();

  constructor(
    private readonly host: Host,
    private readonly kept: KeptReferences,
    private readonly body: RequestBody,
  ) {}

  /** Runs all actions; or fails with `stopCode` at the call or setting after the first `stopAfter` of them. */
  async run(stopAfter = Infinity, stopCode = 'GeneralException'): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    let done = 0;
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (isChange(action) && ++done > stopAfter) throw new HostError(stopCode, 'Made to fail by a test.');
        results.push({ ActionId: action.Id, Value: await this.#act(action) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        return { Error: this.#describe(error, action, index), Results: results, TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  async #act(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === NULL_OBJECT ? null : this.#identify(target);
      case ActionType.query:
        return target === NULL_OBJECT ? null : answerQuery(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.#call(target, action);
      case ActionType.setProperty:
        return this.#set(target, action);
      default:
        throw new HostError(
          'ApiNotImplemented',
          `The embedded Excel knows no request of type ${action.ActionType}.`,
        );
    }
  }

  #identify(target: HostObject): Record<string, unknown> {
    const reference =
      this.body.AutoKeepReference && target.isReference ? { _ReferenceId: this.kept.keep(target) } : {};
    return { ...target.identity, ...reference };
  }

  async #call(target: Target, action: ActionInfo): Promise<unknown> {
    const args = await this.#arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return (this.kept.forget(String(args[0])), null);
    if (target === NULL_OBJECT) return null;
    if (action.Name === '_KeepReference') return null;
    const event = /^_(Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(action.Name);
    if (event) {
      if (event[1] === 'Unr') this.host.events.unregister(target, event[2] ?? '');
      else this.host.events.register(target, event[2] ?? '');
      return null;
    }
    const value = await callMember(target, memberName(action.Name), args);
    return value instanceof HostObject ? this.#identify(value) : (value ?? null);
  }

  async #set(target: Target, action: ActionInfo): Promise<null> {
    if (target === NULL_OBJECT) throw invalidArgument('the object is a null object');
    const [value] = await this.#arguments(action.ArgumentInfo);
    writeMember(target, memberName(action.Name), value);
    return null;
  }

  async #resolve(pathId: number): Promise<Target> {
    const known = this.#targets.get(pathId);
    if (known) return known;
    const found = await this.#find(pathId);
    this.#targets.set(pathId, found);
    return found;
  }

  async #find(pathId: number): Promise<Target> {
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`no object path ${pathId}`);
    if (path.ObjectPathType === PathType.globalObject) return this.host.root;
    if (path.ObjectPathType === PathType.reference) return this.kept.find(path.Name);
    if (path.ObjectPathType === PathType.nullObject) return NULL_OBJECT;
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const member = path.ObjectPathType === PathType.indexer ? 'getItem' : memberName(path.Name);
    const found =
      path.ObjectPathType === PathType.property
        ? await readMember(parent, member)
        : await callMember(parent, member, await this.#arguments(path.ArgumentInfo));
    if (found instanceof HostObject) return found;
    if (member.endsWith('OrNullObject') || member.includes('OrNullObjectForEvent')) return NULL_OBJECT;
    throw itemNotFound();
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = Array.isArray(info?.ReferencedObjectPathIds)
      ? (info.ReferencedObjectPathIds as readonly unknown[])
      : [];
    const args: unknown[] = [];
    for (const [index, plain] of (info?.Arguments ?? []).entries()) {
      const id = ids[index];
      args.push(typeof id === 'number' && id > 0 ? await this.#resolve(id) : plain);
    }
    return args;
  }

  #describe(error: unknown, action: ActionInfo, index: number): NonNullable<ResponseBody['Error']> {
    const code = error instanceof HostError ? error.code : 'GeneralException';
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof HostError)) this.host.onInternalError(error);
    const target = this.#targets.get(action.ObjectPathId);
    const owner =
      target instanceof HostObject
        ? target.constructor.name
        : (this.body.ObjectPaths[action.ObjectPathId]?.Name ?? '');
    const location = action.Name ? `${owner}.${memberName(action.Name)}` : owner;
    return {
      Code: code,
      Message: message,
      ActionIndex: index,
      Location: location,
      HttpStatusCode: statusOf(code),
    };
  }
}

/** How many calls and settings it holds: what a failure is placed among. */
export const changesIn = ({ Actions }: RequestBody): number => Actions.filter(isChange).length;

const isChange = ({ ActionType: type }: ActionInfo): boolean =>
  type === ActionType.method || type === ActionType.setProperty;

const statusOf = (code: string): number =>
  ({ ItemNotFound: 404, AccessDenied: 403, ItemAlreadyExists: 409, GeneralException: 500 })[code] ?? 400;
