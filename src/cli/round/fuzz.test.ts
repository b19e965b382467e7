import type { BookChanges } from '../../book/changes';
import type { LogEntry } from '../../book/records/records';
import type { Reading } from '../../book/reading';
import { planAcceptance } from '../../round/accept';
import { BY_RULE, type Decisions } from '../../round/decide';
import { receive, type Returned } from '../../round/receive';
import { isRefusal } from '../../round/refusals';
import type { Round } from '../../round/round';
import { takeBack } from '../../round/takeBack';
import { randomFrom } from '../../xlsx/corpus/damage';
import { readWorkbook } from '../../xlsx/read';
import { DEFAULT_LIMITS } from '../../xlsx/read/limits';
import type { Part } from '../../xlsx/corpus/zip';
import { allEntered, filledParts } from './testing/fillIn';
import { issuedFiles, type FileRound } from './testing/issuedFiles';
import { meddledFile } from './testing/meddle';
import { whyNotStood } from './testing/stood';

jest.setTimeout(180_000);

const FILES = 1_200;
const SEED = 20261126;
/** Damage is found long before, and a file that says it is huge is not worth the time here. */
const LIMITS = { ...DEFAULT_LIMITS, partBytes: 20 * 1024 * 1024 };
const PRESS = { batch: '2026-11-26T10:15:00 #1', time: '2026-11-26 10:15' };

interface Met {
  readonly returned: Returned;
  readonly reading: Reading | null;
  /** Of the default decisions. */
  readonly entered: number;
}

let setUp: FileRound;
let filled: readonly (readonly Part[])[];

beforeAll(async () => {
  setUp = await issuedFiles();
  filled = setUp.files.map((file) => filledParts(file, allEntered(file)));
});

function entriesOf({ records }: BookChanges): LogEntry[] {
  return (records.log ?? []).filter((entry) => !isRefusal(entry));
}

/** Every KPI that has nothing to correct is let pass, though its file has. */
function lenient(returned: Returned, round: Round): Decisions {
  return { ...BY_RULE('returned'), allowed: new Map([[returned.digest, new Set(round.master.rows.keys())]]) };
}

/** What is wrong with what would be written, by the file as it was read. */
function wrongWrites(reading: Reading | null, { writes, records }: BookChanges, round: Round): string[] {
  const entries = entriesOf({ writes, records, restoreRules: false });
  const { list, rows } = round.master;
  return writes.flatMap((write, i) => {
    const entry = entries[i];
    if (!reading || !entry) return [`${write.address}: nothing says where it came from`];
    const place = rows.get(entry.kpi)?.cell(entry.column)?.address;
    const isThere = write.sheet === list.sheet && write.address === place;
    const isSame = JSON.stringify(write.cell) === JSON.stringify(entry.after);
    const why =
      isThere && isSame ? whyNotStood(reading, entry) : 'written elsewhere or otherwise than logged';
    return why === null ? [] : [`${entry.kpi} ${entry.column} ${JSON.stringify(entry.after)}: ${why}`];
  });
}

function meet(bytes: Uint8Array, name: string, wrong: string[]): Met {
  const { round } = setUp;
  const result = readWorkbook(bytes, name, LIMITS);
  const reading = result.ok ? result.value : null;
  const tookBack = takeBack([receive({ fileName: name, digest: name, result }, round)], round);
  const [returned] = tookBack.returned;
  if (!returned) throw new Error('lost');
  const strict = planAcceptance(tookBack, BY_RULE('returned'), round, PRESS).changes;
  const loose = planAcceptance(tookBack, lenient(returned, round), round, PRESS).changes;
  for (const changes of [strict, loose])
    wrong.push(...wrongWrites(reading, changes, round).map((why) => `${name}: ${why}`));
  if (returned.status !== 'accepted' && strict.writes.length > 0)
    wrong.push(`${name}: ${returned.status}, but taken`);
  return { returned, reading, entered: strict.writes.length };
}

test('of 1,200 meddled files none throws, and none enters what did not stand in a valid cell of its KPI', () => {
  const random = randomFrom(SEED);
  const wrong: string[] = [];
  const met = Array.from({ length: FILES }, (_, i) =>
    meet(meddledFile(filled[i % filled.length] ?? [], random), `${i}.xlsx`, wrong),
  );
  expect(wrong).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  // Were the damage slight or total, this would prove nothing.
  const counted = (holds: (one: Met) => boolean): number => met.filter(holds).length;
  expect(counted(({ entered }) => entered > 0)).toBeGreaterThan(FILES / 5);
  expect(counted(({ returned }) => returned.status === 'fix')).toBeGreaterThan(FILES / 10);
  expect(counted(({ reading }) => reading === null)).toBeGreaterThan(FILES / 50);
  const codes = new Set(met.flatMap(({ returned }) => returned.findings.map(({ code }) => code)));
  expect(codes.size).toBeGreaterThan(15);
  const unexpected = met.flatMap(({ returned }) =>
    returned.findings.filter(({ message }) => message.en.includes('something unexpected happened')),
  );
  expect(unexpected).toEqual([]);
});
