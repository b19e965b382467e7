import { applyWrites } from '../../book/applyChanges';
import type { Book } from '../../book/book';
import type { BookChanges } from '../../book/changes';
import { NOTHING_KEPT } from '../../book/kept';
import { bookNames } from '../../book/names';
import type { Reading } from '../../book/reading';
import { NO_RECORDS, type Records } from '../../book/records/records';
import { readingOf, typed } from '../../book/testing/readingOf';
import { readingWith, type Entries } from '../../checks/testing/subject';
import type { BookRead } from '../../excel/bookAccess';
import type { Plan } from '../../plan/plan';
import { OWNERS, PLAN } from '../../round/testing/round';
import { PersonError, type Problem, type Result } from '../../words/message';
import type { ReadableFile, ReadInPaneOptions } from '../files/readInPane';
import type { Saved } from '../files/saveFile';
import type { Moment } from '../check/moment';
import type { NamedBytes, RoundTools } from '../round/tools';
import { Faults } from './faults';

/** A city's book in memory, read and written as the edge to Excel does it, and files whose Readings a test says. */
export class FakeRound implements RoundTools {
  /** `applied`: Excel has written all of it, and fails to say so; `cutOff`: after the first cell. */
  readonly faults = new Faults<
    'readBook' | 'applyChanges' | 'cutOff' | 'applied' | 'writeBook' | 'readFiles'
  >();
  readonly batches: BookChanges[] = [];
  /** Books that were printed, in their order. */
  readonly printed: Book[] = [];
  /** Names of the files that were read, as often as they were. */
  readonly readNames: string[] = [];
  readonly saved: NamedBytes[] = [];
  readonly zipped: (readonly string[])[] = [];
  readonly opened: Uint8Array[] = [];
  at: Moment = { day: { year: 2026, month: 11, day: 26 }, hour: 9, minute: 5, second: 0 };
  savesFiles = true;
  opensWorkbooks = true;
  records: Records = NO_RECORDS;
  private readonly files = new Map<string, Result<Reading>>();
  private readonly zips = new Map<string, readonly string[]>();
  private sheet: Reading;

  constructor(
    entries: Entries = OWNERS,
    readonly plan: Plan = PLAN,
  ) {
    this.sheet = readingWith({ plan, entries });
  }

  readonly access: RoundTools['access'] = {
    readBook: async (): Promise<BookRead> => {
      await this.faults.meet('readBook');
      const recorded = readingWith({ plan: this.plan, kept: { ...NOTHING_KEPT, records: this.records } });
      const tables = new Map([...recorded.tables, ...this.sheet.tables]);
      return {
        reading: { ...this.sheet, sheets: recorded.sheets, tables },
        plan: this.plan,
        syncs: 2,
      };
    },
    applyChanges: async (changes) => {
      await this.faults.meet('applyChanges');
      this.batches.push(changes);
      // Excel works a batch off in its order, cells before records.
      const [first = { sheet: '', address: '', cell: null }, ...rest] = changes.writes;
      this.sheet = applyWrites(this.sheet, [first]).reading;
      await this.faults.meet('cutOff');
      this.sheet = applyWrites(this.sheet, rest).reading;
      this.records = { ...this.records, ...changes.records };
      await this.faults.meet('applied');
    },
    openAsWorkbook: async (bytes) => {
      if (this.opensWorkbooks) this.opened.push(bytes);
      return this.opensWorkbooks;
    },
  };

  readonly now = (): Moment => this.at;

  readonly readFiles = async (
    files: readonly ReadableFile[],
    { signal, onProgress }: ReadInPaneOptions,
  ): Promise<readonly Result<Reading>[]> => {
    const results: Result<Reading>[] = [];
    for (const file of files) {
      await this.faults.meet('readFiles');
      this.readNames.push(file.name);
      results.push(await this.readOne(file, signal));
      onProgress?.(results.length, files.length);
    }
    return results;
  };

  readonly unzip = async ({ name }: NamedBytes): Promise<Result<readonly ReadableFile[]>> => {
    const inside = this.zips.get(name);
    if (!inside) return { ok: false, errors: [problemOf('zip-password', name)] };
    return { ok: true, value: inside.map((each) => new File([each], each)) };
  };

  readonly digest = async (bytes: ArrayBuffer): Promise<string> => {
    return `sha of ${new TextDecoder().decode(new Uint8Array(bytes))}`;
  };

  readonly writeBook = async (book: Book): Promise<Uint8Array<ArrayBuffer>> => {
    await this.faults.meet('writeBook');
    return new Uint8Array([this.printed.push(book)]);
  };

  readonly zip = async (files: readonly NamedBytes[]): Promise<Uint8Array<ArrayBuffer>> => {
    this.zipped.push(files.map(({ name }) => name));
    return new Uint8Array([9]);
  };

  readonly canSave = (): boolean => this.savesFiles;

  readonly save = (file: NamedBytes): Saved => {
    this.saved.push(file);
    return 'handedOver';
  };

  readonly breathe = async (): Promise<void> => Promise.resolve();

  /** A 課 fills in the printed book of this place (1 for the first) and sends it as `name`. */
  returns(place: number, name: string, entries: Entries = {}): File {
    const book = this.printed[place - 1];
    if (!book) throw new Error(`No printed book ${place}`);
    this.files.set(name, { ok: true, value: { ...filledIn(book, entries), source: name } });
    return new File([name], name);
  }

  /** A file that cannot be read, and a zip with files that were given before. */
  unreadable(name: string): File {
    this.files.set(name, { ok: false, errors: [problemOf('xlsx-password', name)] });
    return new File([name], name);
  }

  zipOf(name: string, files: readonly File[]): File {
    this.zips.set(
      name,
      files.map((file) => file.name),
    );
    return new File([name], name);
  }

  /** What 「KPI一覧」 shows. */
  cell(kpi: string, heading: string): string {
    return this.found(kpi, heading).text;
  }

  /** An officer types. */
  type(kpi: string, heading: string, text: string): void {
    const { address } = this.found(kpi, heading);
    this.sheet = applyWrites(this.sheet, [{ sheet: 'KPI一覧', address, cell: { text } }]).reading;
  }

  private async readOne(file: ReadableFile, signal?: AbortSignal): Promise<Result<Reading>> {
    if (signal?.aborted) return { ok: false, errors: [problemOf('xlsx-cancelled', file.name)] };
    try {
      await file.arrayBuffer();
    } catch (thrown) {
      if (thrown instanceof PersonError) return { ok: false, errors: [thrown.problem] };
      throw thrown;
    }
    return this.files.get(file.name) ?? { ok: false, errors: [problemOf('xlsx-not-zip', file.name)] };
  }

  private found(kpi: string, heading: string) {
    const list = this.sheet.tables.get('KPI一覧表');
    const row = list?.rows.find((cells) => cells[list.headers.indexOf('番号')]?.text === kpi);
    const cell = row?.[list?.headers.indexOf(heading) ?? -1];
    if (!cell) throw new Error(`No cell ${kpi} ${heading}`);
    return cell;
  }
}

function filledIn(book: Book, entries: Entries): Reading {
  const name = bookNames('').tables.list;
  const list = book.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
  const ids = list?.rows.map(([id]) => (id && 'text' in id ? id.text : '')) ?? [];
  return readingOf(book, ({ table, heading, row }, cell) => {
    const entry = table === name ? entries[ids[row] ?? '']?.[heading] : undefined;
    if (entry === undefined) return cell;
    return typeof entry === 'object' ? { ...cell, ...entry } : typed(entry, cell);
  });
}

function problemOf(code: string, name: string): Problem {
  return {
    code,
    message: { ja: `${name} は読めません。`, en: `${name} cannot be read.` },
    remedy: { ja: '送り直してもらってください。', en: 'Ask for it again.' },
  };
}
