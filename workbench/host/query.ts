/** Loading: what office.js asked for with `load()`, read off the host's objects into the shape that it expects back. */
import { HostCollection, HostObject, hasMember, readMember, readableMembers, wireName } from './hostObject';
import type { QueryInfo } from './request';

type Answer = Record<string, unknown>;

/** Asked for, but nothing to answer: office.js knows a null object by the empty answer. */
const NOTHING = new Set(['', '$none', 'isNullObject']);

/** Answers one query. Paths use `/`: `items/name`, `format/fill/color`. */
export async function answerQuery(target: HostObject, query: QueryInfo): Promise<Answer> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((path) => !NOTHING.has(path));
  const askedForNothing = paths.length === 0 && [...(query.Select ?? []), ...(query.Expand ?? [])].length > 0;
  if (askedForNothing) return { ...target.identity };
  return isCollection(target) ? answerCollection(target, paths, query) : answerObject(target, paths);
}

const isCollection = (target: HostObject): target is HostCollection<HostObject> =>
  target instanceof HostCollection;

async function answerCollection(
  collection: HostCollection<HostObject>,
  paths: readonly string[],
  query: QueryInfo,
): Promise<Answer> {
  const own = paths.filter((path) => hasMember(collection, firstStep(path)));
  const wanted = paths.filter((path) => !own.includes(path) && path !== 'items').map(withoutItems);
  const answer: Answer = own.length > 0 ? await answerObject(collection, own) : {};
  if (own.length > 0 && own.length === paths.length) return answer;
  const skip = query.Skip ?? 0;
  const items = collection.all().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const answers: Answer[] = [];
  for (const item of items) answers.push({ ...item.identity, ...(await answerObject(item, wanted)) });
  return { ...answer, _Items: answers };
}

async function answerObject(target: HostObject, paths: readonly string[]): Promise<Answer> {
  const answer: Answer = { ...target.identity };
  const asked =
    paths.length === 0 || paths.some((path) => path === '*' || path === '$all') ? scalarsOf(target) : [];
  const steps = new Map<string, string[]>(asked.map((name) => [name, []]));
  for (const path of paths) {
    if (path === '*' || path === '$all') continue;
    const [first = '', ...rest] = path.split('/');
    steps.set(first, [...(steps.get(first) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  for (const [name, rest] of steps) {
    const value = await readMember(target, name);
    answer[wireName(name)] = value instanceof HostObject ? await answerQuery(value, { Select: rest }) : value;
  }
  return answer;
}

const firstStep = (path: string): string => path.split('/')[0] ?? '';
const withoutItems = (path: string): string =>
  path.startsWith('items/') ? path.slice('items/'.length) : path;

/** `load()` without names loads the plain values, not the objects behind. */
const scalarsOf = (target: HostObject): string[] =>
  readableMembers(target).filter((name) => !(readMember(target, name) instanceof HostObject));
