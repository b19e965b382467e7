import { builtInPlan } from '../plan';
import { changes, finding, NO_CHANGES } from './testing/changes';
import { contentsOf, type Contents } from './testing/contents';
import { cutOff, cutsOf, type Cut } from './testing/cuts';
import { drawn, quiet, REQUEST, type Drawn } from './testing/drawn';
import { tinyPlan } from './testing/plans';

jest.setTimeout(300_000);

let workbook: Drawn['workbook'];
let book: Drawn['book'];
const openProtected = async (plan = tinyPlan()): Promise<void> => {
  ({ workbook, book } = await drawn({ ...REQUEST, plan }));
  await book.setProtected(true);
};
afterEach(() => workbook.dispose());

/** In a book that was just drawn. */
async function expectFinishedAfter(cut: Cut, expected: Contents): Promise<void> {
  await cutOff(workbook.host, cut, () => book.applyChanges(changes, quiet));
  const state = await book.look();
  expect({ cut, state }).toMatchObject({ cut, state: { kind: 'book', protected: true, outdated: false } });
  await book.applyChanges(changes, quiet);
  expect({ cut, ...(await contentsOf(workbook)) }).toEqual({ cut, ...expected });
}

test('cut off in any sync anywhere, the book is usable and the next press finishes', async () => {
  await openProtected();
  const cuts = await cutsOf(workbook.host, () => book.applyChanges(changes, quiet));
  expect(new Set(cuts.map(({ sync }) => sync))).toEqual(new Set([1, 2, 3, 4, 5]));
  const expected = await contentsOf(workbook);
  for (const cut of cuts) {
    workbook.dispose();
    await openProtected();
    await expectFinishedAfter(cut, expected);
  }
});

test('so it is with the 74 KPIs of the built-in plan, cut off while cells are written', async () => {
  await openProtected(builtInPlan());
  await book.applyChanges(changes, quiet);
  const expected = await contentsOf(workbook);
  workbook.dispose();
  await openProtected(builtInPlan());
  await expectFinishedAfter({ sync: 4, place: 272 }, expected);
});

test('a record sheet that is cut off while it is drawn is known for ours at the next press', async () => {
  const open = async (): Promise<void> => {
    ({ workbook, book } = await drawn({ ...REQUEST, plan: tinyPlan() }));
  };
  const findings = { ...NO_CHANGES, records: { findings: [finding('1-1-1-1', 'O6')] } };
  await open();
  await book.applyChanges(findings, quiet);
  const expected = await contentsOf(workbook);
  for (const place of [5, 8, 11, 14, 18, 24]) {
    workbook.dispose();
    await open();
    await cutOff(workbook.host, { sync: 4, place }, () => book.applyChanges(findings, quiet));
    await book.applyChanges(findings, quiet);
    expect({ place, ...(await contentsOf(workbook)) }).toEqual({ place, ...expected });
  }
});
