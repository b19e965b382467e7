/** The parts of an .xlsx and how they point to each other (ECMA-376, part 2). Nothing is ever written to a disk. */
import { XLSX_COUNTED } from '../../../words/xlsx';
import { fail } from '../fault';
import { megabytes, type ReadLimits } from '../limits';
import { recodeToUtf8 } from '../xml/encoding';
import { XmlMemory, type ElementBudget } from '../xml/memory';
import { XmlScanner, type XmlListener } from '../xml/scanner';
import { partKey, readDirectory, type ZipEntry } from '../zip/directory';
import { inflateEntry, type Codec } from '../zip/inflate';
import { Budget, type Budgets } from './budget';

export interface Relationship {
  readonly id: string;
  /** The end of its type, e.g. `worksheet`: the same in transitional and strict files. */
  readonly kind: string;
  /** The part's path, '' where the target is outside the file or there is none. */
  readonly target: string;
}

const MOST_RELATIONSHIPS = 20_000;
/** No path in a ZIP that Windows could unpack is as long. */
const LONGEST_RELATIONSHIP = 1_024;

/** The books of one round hold the same formulas and texts. */
const memory = new XmlMemory();

export class Package {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private bytesRead = 0;
  private readonly budget: ElementBudget;
  /** Characters as the parts write them. */
  readonly written: Budgets;
  /** Characters as the cells have them. */
  readonly held: Budgets;
  readonly areas: Budget;
  readonly hiddenLines: Budget;

  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: ReadLimits,
    private readonly codec: Codec,
  ) {
    this.entries = readDirectory(bytes, limits);
    this.budget = { left: limits.elements };
    this.written = characterBudgets(limits);
    this.held = characterBudgets(limits);
    this.areas = new Budget(limits.areas, XLSX_COUNTED.areas);
    this.hiddenLines = new Budget(limits.hiddenLines, XLSX_COUNTED.hiddenLines);
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  hasFolder(folder: string): boolean {
    return [...this.entries.keys()].some((key) => key.startsWith(folder));
  }

  /** Scans a part as XML. Throws ReadFault when it is missing, too large or broken. */
  scan(part: string, listener: XmlListener): void {
    const entry = this.entries.get(partKey(part)) ?? fail('xlsx-part-missing', part);
    this.bytesRead += entry.size;
    const most = this.limits.partBytes;
    if (this.bytesRead > most) fail('xlsx-too-large', entry.name, megabytes(most));
    const scanner = new XmlScanner(entry.name, listener, this.limits, memory, this.budget);
    const recoder = recodeToUtf8(entry.name, (piece) => scanner.write(piece));
    try {
      inflateEntry(this.bytes, entry, this.codec, recoder.write);
      recoder.end();
      scanner.end();
    } finally {
      memory.release();
    }
  }

  /** What a part points to; nothing where it has no relationships. @param part '' for the whole file */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const list = `${folder}_rels/${part.slice(slash + 1)}.rels`;
    if (!this.has(list)) return [];
    const found: Relationship[] = [];
    const short = (written: string | null): string => {
      if (written === null) return '';
      if (written.length > LONGEST_RELATIONSHIP)
        fail('xlsx-too-many', list, XLSX_COUNTED.characters, LONGEST_RELATIONSHIP);
      return written;
    };
    this.scan(list, {
      open: (tag) => {
        if (tag.depth !== 2 || tag.name !== 'Relationship') return;
        if (found.length === MOST_RELATIONSHIPS) {
          fail('xlsx-too-many', list, XLSX_COUNTED.relationships, MOST_RELATIONSHIPS);
        }
        const isOutside = tag.get('TargetMode')?.toLowerCase() === 'external';
        const type = short(tag.get('Type'));
        const target = isOutside ? '' : short(tag.get('Target'));
        found.push({
          id: short(tag.get('Id')),
          kind: type.slice(type.lastIndexOf('/') + 1),
          target: target === '' ? '' : this.partAt(folder, target),
        });
      },
      text: () => undefined,
      close: () => undefined,
    });
    return found;
  }

  /** A target as it is written; else percent-decoded, as the part's name is where a program does not encode that. */
  private partAt(folder: string, target: string): string {
    const written = resolveTarget(folder, target);
    return this.has(written) ? written : resolveTarget(folder, decodePercent(target));
  }
}

function characterBudgets({ characters, foreignCharacters }: ReadLimits): Budgets {
  const budget = (most: number): Budget => new Budget(most, XLSX_COUNTED.characters);
  return { ours: budget(characters), foreign: budget(foreignCharacters) };
}

/** `../tables/table1.xml` seen from `xl/worksheets/` → `xl/tables/table1.xml`; `/xl/a.xml` and `xl\a.xml` are understood. */
function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
