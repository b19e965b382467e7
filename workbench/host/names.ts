/** Defined names of the workbook. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { formatAbsolute, parseArea, quoteSheet, splitSheet } from './a1';
import { isGiven, textArgument } from './arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from './errors';
import type { Host } from './host';
import { HostCollection, HostObject, type Identity } from './hostObject';
import { Range } from './range';

export class NamedItemCollection extends HostCollection<NamedItem> {
  all(): readonly NamedItem[] {
    const names =
      this.host.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.host.engine.unitId) ?? {};
    return Object.values(names).map((entry) => new NamedItem(this.host, entry.name));
  }

  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const text = textArgument(name, 'name');
    if (!isValidName(text)) throw invalidArgument('name');
    if (findEntry(this.host, text)) throw itemAlreadyExists();
    const formula =
      reference instanceof Range
        ? `=${quoteSheet(reference.sheet.name)}!${formatAbsolute(reference.area)}`
        : textArgument(reference, 'reference');
    write(
      this.host,
      this.host.newId('name'),
      text,
      formula,
      isGiven(comment) ? textArgument(comment, 'comment') : '',
    );
    return new NamedItem(this.host, text);
  }

  getCount(): number {
    return this.all().length;
  }

  getItem(name: unknown): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const entry = findEntry(this.host, textArgument(name, 'name'));
    return entry ? new NamedItem(this.host, entry.name) : null;
  }
}

export class NamedItem extends HostObject {
  override readonly identity: Identity;

  constructor(
    host: Host,
    private readonly key: string,
  ) {
    super(host);
    this.identity = { _Id: key };
  }

  get name(): string {
    return entryOf(this.host, this.key).name;
  }

  get formula(): string {
    return `=${entryOf(this.host, this.key).formulaOrRefString.replace(/^=/, '')}`;
  }
  set formula(given: unknown) {
    const entry = entryOf(this.host, this.key);
    write(this.host, entry.id, entry.name, textArgument(given, 'formula'), entry.comment ?? '');
  }

  get comment(): string {
    return entryOf(this.host, this.key).comment ?? '';
  }

  get scope(): string {
    return 'Workbook';
  }

  get visible(): boolean {
    return entryOf(this.host, this.key).hidden !== true;
  }

  get type(): string {
    if (referred(this.host, this.formula)) return 'Range';
    return /^=-?[\d.]+$/.test(this.formula) ? 'Double' : 'String';
  }

  /** A named range gives its address, a named constant its value. */
  get value(): string | number {
    const text = this.formula.slice(1);
    const range = referred(this.host, this.formula);
    if (range) return range.address;
    return /^-?[\d.]+$/.test(text) ? Number(text) : text.replace(/^"(.*)"$/s, '$1');
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return referred(this.host, this.formula);
  }

  delete(): void {
    const entry = entryOf(this.host, this.key);
    this.host.engine.mutate(RemoveDefinedNameMutation.id, entry);
  }
}

/** What a name stands for, when that is a block of cells. */
export function referred(host: Host, formula: string): Range | null {
  const { sheet, rest } = splitSheet(formula.replace(/^=/, ''));
  const found = parseArea(rest);
  const owner = sheet === null ? undefined : host.sheets().find((s) => s.name === sheet);
  return found && owner ? new Range(host, owner, found) : null;
}

function findEntry(host: Host, name: string): IDefinedNamesServiceParam | undefined {
  const names = host.engine.injector.get(IDefinedNamesService).getDefinedNameMap(host.engine.unitId) ?? {};
  return Object.values(names).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

function entryOf(host: Host, name: string): IDefinedNamesServiceParam {
  const entry = findEntry(host, name);
  if (!entry) throw itemNotFound();
  return entry;
}

function write(host: Host, id: string, name: string, formula: string, comment: string): void {
  const isReference = referred(host, formula) !== null;
  const formulaOrRefString = isReference
    ? formula.replace(/^=/, '')
    : host.formulas.toEngine(`=${formula.replace(/^=/, '')}`, null);
  host.engine.mutate(SetDefinedNameMutation.id, { id, name, formulaOrRefString, comment });
}

/** Letters, digits, `_`, `.`, `\`; no address, no leading digit, at most 255 characters. */
export const isValidName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
  parseArea(name) === null &&
  !/^(R|C)$/i.test(name) &&
  !/^R\d+C\d+$/i.test(name);
