import { applyWrites } from '../../book/applyChanges';
import { NOTHING_KEPT } from '../../book/kept';
import type { BookChanges } from '../../book/changes';
import type { Reading } from '../../book/reading';
import { NO_RECORDS, type Records } from '../../book/records/records';
import { planOf } from '../../book/testing/smallPlan';
import { readingWith, type Entries } from '../../checks/testing/subject';
import type { BookAccess, BookRead } from '../../excel/bookAccess';
import type { CheckedBook } from './bookChecker';
import { createChecker } from './checker';

const plan = planOf([{}, {}, {}]);
const NOW = { day: { year: 2026, month: 11, day: 26 }, hour: 9, minute: 5, second: 7 };
const silent = (): void => undefined;

/** A book in memory that is read and written as the edge to Excel does it, and counts both. */
class OpenBookInMemory implements BookAccess {
  reads = 0;
  readonly batches: BookChanges[] = [];
  private records: Records = NO_RECORDS;
  private sheet: Reading;

  constructor(entries: Entries) {
    this.sheet = readingWith({ plan, entries });
  }

  async readBook(): Promise<BookRead> {
    this.reads += 1;
    const recorded = readingWith({ plan, kept: { ...NOTHING_KEPT, records: this.records } });
    const tables = new Map([...recorded.tables, ...this.sheet.tables]);
    return { reading: { ...this.sheet, sheets: recorded.sheets, tables }, plan, syncs: 2 };
  }

  async applyChanges(changes: BookChanges): Promise<void> {
    this.batches.push(changes);
    this.sheet = applyWrites(this.sheet, changes.writes).reading;
    this.records = { ...this.records, ...changes.records };
  }

  /** An officer types. */
  type(kpi: string, heading: string, text: string): void {
    const cell = this.cell(kpi, heading);
    const write = { sheet: 'KPI一覧', address: cell.address, cell: { text } };
    this.sheet = applyWrites(this.sheet, [write]).reading;
  }

  cell(kpi: string, heading: string) {
    const list = this.sheet.tables.get('KPI一覧表');
    const row = list?.rows.find((cells) => cells[list.headers.indexOf('番号')]?.text === kpi);
    const cell = row?.[list?.headers.indexOf(heading) ?? -1];
    if (!cell) throw new Error(`No cell ${kpi} ${heading}`);
    return cell;
  }

  get found(): Records {
    return this.records;
  }

  openAsWorkbook = async (): Promise<boolean> => false;
}

/** Slips of writing in two cells, and a text that nobody can repair. */
const slips: Entries = {
  '1-1-1-1': { R6実績: '１１０' },
  '1-1-1-2': { R6実績: '１，０５０' },
  '1-1-1-3': { R6実績: '約30' },
};

const at = ({ findings }: CheckedBook, code: string, kpi: string) => {
  const found = findings.find(({ finding }) => finding.code === code && finding.kpi === kpi);
  if (!found) throw new Error(`No ${code} at ${kpi} among ${listed({ findings }).join(', ')}`);
  return found;
};

const listed = ({ findings }: Pick<CheckedBook, 'findings'>): string[] =>
  findings.map(({ finding, reason }) => `${finding.code} ${finding.kpi}${reason === null ? '' : ' 確認済'}`);

async function checked(entries = slips) {
  const book = new OpenBookInMemory(entries);
  const checker = createChecker(book, () => NOW);
  return { book, checker, first: await checker.check(silent) };
}

test('a check tells what was found, of how many KPIs and when, and writes it down in one batch', async () => {
  const { book, first } = await checked();
  expect(listed(first)).toEqual(expect.arrayContaining(['V01 1-1-1-3', 'V02 1-1-1-1', 'V02 1-1-1-2']));
  expect(first).toMatchObject({
    status: 'fix',
    kpis: 3,
    year: 2024,
    time: '09:05',
    recorded: true,
    lastRepair: null,
  });
  expect(book.batches).toHaveLength(1);
  expect(book.batches[0]).toMatchObject({ writes: [], restoreRules: false });
  expect(book.found.findings.map(({ code }) => code)).toEqual(
    first.findings.map(({ finding }) => finding.code),
  );
});

test('a second check of the same book writes nothing, for every write ends the undo history', async () => {
  const { book, checker, first } = await checked();
  expect(listed(await checker.check(silent))).toEqual(listed(first));
  expect(book.batches).toHaveLength(1);
});

test('a look never writes, and tells that the sheet says something else after an edit', async () => {
  const { book, checker } = await checked();
  expect((await checker.look()).recorded).toBe(true);
  book.type('1-1-1-3', 'R6実績', '約40');
  expect((await checker.look()).recorded).toBe(false);
  expect(book.batches).toHaveLength(1);
});

test('repairing writes the cells with their log, and the check that follows finds them right', async () => {
  const { book, checker, first } = await checked();
  const asked = [at(first, 'V02', '1-1-1-1'), at(first, 'V02', '1-1-1-2')];
  const after = await checker.repair(asked, silent);
  expect(book.cell('1-1-1-1', 'R6実績')).toMatchObject({ kind: 'number', value: 110 });
  expect(book.cell('1-1-1-2', 'R6実績')).toMatchObject({ kind: 'number', value: 1050 });
  expect(listed(after)).not.toContain('V02 1-1-1-1');
  expect(listed(after)).toContain('V01 1-1-1-3');
  expect(
    book.found.log.map(({ kind, kpi, before, after: to, note }) => [kind, kpi, before, to, note]),
  ).toEqual([
    ['repair', '1-1-1-1', { text: '１１０' }, { number: 110 }, 'V02'],
    ['repair', '1-1-1-2', { text: '１，０５０' }, { number: 1050 }, 'V02'],
  ]);
  expect(new Set(book.found.log.map(({ batch }) => batch))).toEqual(new Set(['2026-11-26T09:05:07 #1']));
  expect(book.found.findings.filter(({ state }) => state === 'repaired').map(({ kpi }) => kpi)).toEqual([
    '1-1-1-1',
    '1-1-1-2',
  ]);
});

test('what was edited between the preview and the press is not written over', async () => {
  const { book, checker, first } = await checked();
  const asked = at(first, 'V02', '1-1-1-1');
  book.type('1-1-1-1', 'R6実績', '未集計');
  await checker.repair([asked], silent);
  expect(book.cell('1-1-1-1', 'R6実績').value).toBe('未集計');
});

test('putting back restores what stood there exactly, and leaves what was edited since', async () => {
  const { book, checker, first } = await checked();
  await checker.repair([at(first, 'V02', '1-1-1-1'), at(first, 'V02', '1-1-1-2')], silent);
  book.type('1-1-1-2', 'R6実績', '未集計');
  const { lastRepair } = await checker.look();
  expect(lastRepair?.time).toBe('2026-11-26 09:05');
  expect(lastRepair?.cells).toMatchObject([
    { kpi: '1-1-1-1', column: 'R6実績', before: '110', after: '１１０' },
  ]);
  expect(lastRepair?.refused).toHaveLength(1);
  const after = await checker.putBack(lastRepair?.batch ?? '', silent);
  expect(book.cell('1-1-1-1', 'R6実績').value).toBe('１１０');
  expect(book.cell('1-1-1-2', 'R6実績').value).toBe('未集計');
  expect(listed(after)).toContain('V02 1-1-1-1');
  expect(after.lastRepair).toBeNull();
});

test('a reason stands while the figure does, and is gone when the figure changes', async () => {
  const { book, checker, first } = await checked();
  const accepted = await checker.accept(at(first, 'V01', '1-1-1-3'), '速報値のため', silent);
  expect(at(accepted, 'V01', '1-1-1-3').reason).toBe('速報値のため');
  expect(at(await checker.check(silent), 'V01', '1-1-1-3').reason).toBe('速報値のため');
  book.type('1-1-1-3', 'R6実績', '約40');
  expect(at(await checker.look(), 'V01', '1-1-1-3').reason).toBeNull();
});

test('a reason can be taken back', async () => {
  const { checker, first } = await checked();
  const accepted = await checker.accept(at(first, 'V01', '1-1-1-3'), '速報値のため', silent);
  const reopened = await checker.reopen(at(accepted, 'V01', '1-1-1-3'), silent);
  expect(at(reopened, 'V01', '1-1-1-3').reason).toBeNull();
  expect(reopened.recorded).toBe(true);
});
