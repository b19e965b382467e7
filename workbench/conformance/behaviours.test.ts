import { openWorkbook, type OpenedWorkbook } from '../host/node';
import { verify } from './behaviour';
import { behaviours } from './behaviours';

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.dispose());

test.each(behaviours.map((behaviour) => [behaviour.id, behaviour] as const))('%s', async (_id, behaviour) => {
  const { failed } = await verify(behaviour);
  expect(failed).toEqual([]);
});

test('every behaviour has an id of its own and a source', () => {
  expect(new Set(behaviours.map(({ id }) => id)).size).toBe(behaviours.length);
  expect(behaviours.filter(({ source }) => source === '')).toEqual([]);
});

test('a behaviour that comes out otherwise is found', async () => {
  const [first] = behaviours;
  if (!first) throw new Error('the list is empty');
  const wrong = { ...first, run: () => Promise.resolve([{ what: 'value', expected: 1, actual: 2 }]) };
  expect((await verify(wrong)).failed).toHaveLength(1);
});
