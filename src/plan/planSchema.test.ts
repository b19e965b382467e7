import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { valueAt } from './fault';
import schema from './plan.schema.json';
import example from './plans/example.json';
import mine from './plans/mine.json';
import { readPlan } from './readPlan';

/** Rules across places, which a JSON Schema cannot say. */
const BEYOND_SCHEMA = new Set(
  [
    'more',
    'doubled',
    'code-place',
    'years-reversed',
    'too-many-years',
    'range-reversed',
    'target-before-start',
    'too-many-kpis',
  ].map((kind) => `plan-${kind}`),
);

const fitsSchema = new Ajv({ allErrors: true }).compile(schema);

test('the published schema takes both plans that come with the product', () => {
  expect([fitsSchema(mine), fitsSchema(example)]).toEqual([true, true]);
});

test('every property of the schema is described', () => {
  const undescribed: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
          if (!property.description && !path.endsWith('/if')) undescribed.push(`${path}/${name}`);
        }
      }
      visit(value, `${path}/${key}`);
    }
  };
  visit(schema, '');
  expect(undescribed).toEqual([]);
});

type Step = string | number;
interface Change {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'repeat';
  readonly value: unknown;
}

const EDGE_VALUES: readonly unknown[] = [
  ...[
    0, -0, 1, -1, 1.5, 6, 7, 99, 100, 999, 1000, 999_999_999_999_999, 1e15, -999_999_999_999_999, -1e15,
    1e308,
  ],
  ...['', ' ', '　', 'R2', 'R6', 'R99', 'R100', 'R0', 'R02', 'H30', 'H31', 'r6', 'R6年度', '2020'],
  ...[
    '1-1-1',
    '1-1-99',
    '1-1-100',
    '01-1-1',
    '1-1',
    '1.0.0',
    '1.0',
    'id-1',
    'ID',
    'a\nb',
    'a\u0000',
    '\u2028',
  ],
  ...['within', 'atMost', 'annual', 'correction', null, true, [], {}, [[]], [{}]],
  ...[50, 51, 64, 65, 100, 101, 255, 256, 1000, 1001].flatMap((length) => [
    'a'.repeat(length),
    '😀'.repeat(length),
  ]),
];
const likelyValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...EDGE_VALUES));
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
  value: likelyValue,
});

test('schema and reader agree on every edge value at every place', () => {
  const places = placesOf(smallPlan()).length;
  const disagreements = Array.from({ length: places }, (_, at) => at).flatMap((at) =>
    [
      { at, how: 'remove' as const, value: null },
      { at, how: 'add' as const, value: null },
      ...EDGE_VALUES.map((value) => ({ at, how: 'replace' as const, value })),
    ].filter((edge) => !agreeOn(changed(smallPlan(), edge))),
  );
  expect(disagreements).toEqual([]);
});

test('schema and reader agree on every plan that was changed at random in several places', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 2, maxLength: 4 }), (changes) => {
      expect(agreeOn(changes.reduce<unknown>(changed, structuredClone(example)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['notes', 99],
  ['strategies', 99],
  ['policies', 99],
  ['measures', 99],
  ['kpis', 999],
])('both take %s up to %i, and not one more', (list, most) => {
  const withLength = (length: number) => {
    const plan = smallPlan();
    const path = placesOf(plan).find((place) => place.at(-1) === list) ?? [];
    const items = valueAt(plan, path) as unknown[];
    items.push(...Array.from({ length: length - 1 }, () => structuredClone(items[0])));
    return plan;
  };
  expect([fitsSchema(withLength(most)), fitsSchema(withLength(most + 1))]).toEqual([true, false]);
  expect([agreeOn(withLength(most)), agreeOn(withLength(most + 1))]).toEqual([true, true]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'neither takes a property named %s, and nothing else changes by it',
  (name) => {
    const plan: unknown = JSON.parse(JSON.stringify(example).replace('{', `{"${name}":{"title":"x"},`));
    expect(fitsSchema(plan)).toBe(false);
    const read = readPlan(plan, 'plan.json');
    expect(read.ok ? [] : read.errors.map(({ code }) => code)).toEqual(['plan-unknown-property']);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  },
);

/** A plan that has every property of the format, once. */
function smallPlan(): unknown {
  const note = { kind: 'correction', field: 'name', printed: 'KPl', reason: '読み取り誤り' };
  const kpi = {
    ...{
      seq: 1,
      name: 'KPI',
      unit: '人',
      baseline: 1,
      baselineYear: 'R1',
      target: 2,
      targetUpper: 3,
      targetYear: 'R3',
    },
    ...{ direction: 'within', accumulation: 'annual', decimals: 0, section: '企画課', notes: [note] },
  };
  const measure = { code: '1-1-1', title: '施策', summary: '要約', notes: [], kpis: [kpi] };
  const policy = { number: 1, title: '戦略方針', notes: [], measures: [measure] };
  const strategy = { number: 1, title: '重点戦略', notes: [], policies: [policy] };
  return structuredClone({
    ...{ $schema: 'plan.schema.json', id: 'small', title: '計画', municipality: '市', version: '1.0.0' },
    ...{ firstYear: 'R2', lastYear: 'R6', notes: [note], strategies: [strategy] },
    defaults: { baselineYear: 'R1', targetYear: 'R6', targetYearInferred: true },
  });
}

function agreeOn(plan: unknown): boolean {
  const read = readPlan(plan, 'changed.json');
  const shapeIsRight = read.ok || read.errors.every(({ code }) => BEYOND_SCHEMA.has(code));
  return shapeIsRight === fitsSchema(plan);
}

/** The plan with one of its places (any value, at any depth) changed. */
function changed(plan: unknown, { at, how, value }: Change): unknown {
  const places = placesOf(plan);
  const path = places[at % places.length];
  const last = path?.at(-1);
  if (path === undefined || last === undefined) return value;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Record<Step, unknown>)[step], plan);
  if (Array.isArray(parent) && typeof last === 'number') {
    if (how === 'remove') parent.splice(last, 1);
    else if (how === 'repeat') parent.splice(last, 0, structuredClone(parent[last]));
    else parent[last] = value;
  } else {
    const entry = parent as Record<Step, unknown>;
    if (how === 'remove') Reflect.deleteProperty(entry, last);
    else if (how === 'add') entry[`${String(last)}x`] = value;
    else entry[last] = value;
  }
  return plan;
}

function placesOf(node: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  const children = Array.isArray(node)
    ? node.map((child, index) => [index, child] as const)
    : typeof node === 'object' && node !== null
      ? Object.entries(node)
      : [];
  return [path, ...children.flatMap(([key, child]) => placesOf(child, [...path, key]))];
}
