import { builtInPlan } from '../../plan';
import { pace } from '../../kpi/rubrics/pace';
import { composeBook } from '../../book/compose';
import { NOTHING_KEPT } from '../../book/kept';
import { mutated, randomFrom } from '../corpus/damage';
import { oddCells } from '../corpus/oddCells';
import { oddNamespaces } from '../corpus/oddNamespaces';
import { oddPackages } from '../corpus/oddPackages';
import { workbook } from '../corpus/workbook';
import { readWorkbook } from './index';
import { DEFAULT_LIMITS } from './limits';
import { writeBook } from '../write';

/** Texts of parts changed inside a file whose sizes and checksums are right. */
function mutatedWorkbook(random: (below: number) => number): Uint8Array {
  const target = random(6) + 2;
  let index = 0;
  return workbook({
    strings: '<si><t>a</t></si>',
    sheet:
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="0"><f t="shared" ref="A2:B2" si="0">A1+$B$1</f><v>45000</v></c><c r="B2"><f t="shared" si="0"/></c></row></sheetData><mergeCells><mergeCell ref="A4:B4"/></mergeCells>',
    names: '<definedNames><definedName name="n">S!$A$2</definedName></definedNames>',
    change: (part) => {
      index += 1;
      if (index !== target) return part;
      return { ...part, content: mutated(new TextEncoder().encode(String(part.content)), random) };
    },
  });
}

/** How a reading ends; an unexpected error is a defect of ours and is shown whole. */
function ending(bytes: Uint8Array): string {
  const result = readWorkbook(bytes, 'x.xlsx', { ...DEFAULT_LIMITS, partBytes: 20 * 1024 * 1024 });
  if (result.ok) return 'reads';
  const [problem] = result.errors;
  return problem?.code === 'xlsx-unexpected' ? problem.message.en : (problem?.code ?? '');
}

const EXPECTED = /^(?:reads|xlsx-[a-z0-9-]+)$/;

jest.setTimeout(120_000);

test('2,500 damaged files end in a Reading or in a typed problem', () => {
  const files = [...oddPackages(), ...oddNamespaces(), ...oddCells()].map(({ bytes }) => bytes);
  const random = randomFrom(20240331);
  const endings = new Map<string, number>();
  for (let round = 0; round < 2_500; round += 1) {
    const end = ending(mutated(files[round % files.length] as Uint8Array, random));
    endings.set(end, (endings.get(end) ?? 0) + 1);
  }
  expect([...endings.keys()].filter((end) => !EXPECTED.test(end))).toEqual([]);
  // Were the damage slight or total, this would prove nothing.
  expect(endings.size).toBeGreaterThan(6);
  expect(endings.get('reads')).toBeGreaterThan(50);
});

test('5,000 sound files with damaged parts end in a Reading or in a typed problem', () => {
  const random = randomFrom(7);
  const endings = new Map<string, number>();
  for (let round = 0; round < 5_000; round += 1) {
    const end = ending(mutatedWorkbook(random));
    endings.set(end, (endings.get(end) ?? 0) + 1);
  }
  expect([...endings.keys()].filter((end) => !EXPECTED.test(end))).toEqual([]);
  expect(endings.size).toBeGreaterThan(6);
  expect(endings.get('reads')).toBeGreaterThan(200);
});

test('a KPI book cut anywhere is told as cut or damaged', async () => {
  const plan = builtInPlan();
  const book = composeBook({ plan, rubric: pace, evaluationYear: 2024, suffix: '', kept: NOTHING_KEPT });
  const bytes = await writeBook(book, { protect: true, created: new Date(0) });
  const random = randomFrom(1);
  const endings = new Set(
    Array.from({ length: 300 }, () => ending(bytes.slice(0, 4 + random(bytes.length - 4)))),
  );
  expect([...endings]).toEqual(['xlsx-truncated']);
});
