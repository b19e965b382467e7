import fc from 'fast-check';
import { sectionKey, sectionsIn, shareBySection } from './sections';

test.each([
  ['商工観光課、農林課', ['商工観光課', '農林課']],
  ['商工観光課, 農林課', ['商工観光課', '農林課']],
  ['商工観光課，農林課', ['商工観光課', '農林課']],
  ['商工観光課・農林課', ['商工観光課', '農林課']],
  ['商工観光課／農林課/税務課', ['商工観光課', '農林課', '税務課']],
  ['商工観光課\r\n農林課\n', ['商工観光課', '農林課']],
  ['商工観光課､農林課･税務課', ['商工観光課', '農林課', '税務課']],
  ['　商工観光課　、、 ', ['商工観光課']],
  ['ＤＸ推進課、DX推進課', ['ＤＸ推進課']],
  ['  ', []],
  ['', []],
])('%j names %j', (cell, sections) => {
  expect(sectionsIn(cell)).toEqual(sections);
});

test('a KPI of several 課 is in each of their books, and one of none is told', () => {
  const shares = shareBySection([
    { id: '1', section: 'ＤＸ 推進課' },
    { id: '2', section: '農林課、DX推進課' },
    { id: '3', section: ' ' },
    { id: '4', section: '農林課' },
  ]);
  expect(shares).toEqual({
    sections: [
      { section: 'ＤＸ 推進課', ids: ['1', '2'] },
      { section: '農林課', ids: ['2', '4'] },
    ],
    without: ['3'],
  });
});

test('a section is called as a person wrote it, even where its name is one of JavaScript’s own', () => {
  const { sections } = shareBySection([{ id: '1', section: '__proto__、constructor' }]);
  expect(sections.map(({ section }) => section)).toEqual(['__proto__', 'constructor']);
});

test('no KPI is lost, and none stands twice in one book, whatever the cells say', () => {
  const cell = fc.string({ unit: fc.constantFrom('課', 'A', 'ａ', '、', ',', '・', ' ', '\n') });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const kpis = cells.map((section, i) => ({ id: String(i), section }));
      const { sections, without } = shareBySection(kpis);
      const placed = new Set([...sections.flatMap(({ ids }) => ids), ...without]);
      expect(placed.size).toBe(cells.length);
      for (const { ids } of sections) expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(sections.map(({ section }) => sectionKey(section))).size).toBe(sections.length);
    }),
  );
});
