/**
 * Events, in the form in which office.js takes them: messages of category 65536 with an event id and a target
 * (OfficeExtension.GenericEventRegistration). Changes of values and formulas are told, recalculation and formats are not.
 */
import type { ICommandInfo } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { formatArea, parseArea } from './a1';
import { area, enclosing, intersection, type Area } from './area';
import { typeOf, valueOf } from './cellValues';
import { API_TRIGGER } from './engine';
import { itemNotFound, notImplemented } from './errors';
import type { Host } from './host';
import type { HostObject } from './hostObject';
import { Range } from './range';

const EVENT_CATEGORY = 65536;
const EventId = { worksheetChanged: 10, worksheetAdded: 13, tableChanged: 101 } as const;
/** Target of events of all sheets, as office.js calls it. */
const WORKBOOK = 'Workbook';

/** What each object can tell, by the name it is registered under; registering for anything else fails. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Worksheet: { DataChanged: EventId.worksheetChanged },
  WorksheetCollection: { DataChanged: EventId.worksheetChanged, Added: EventId.worksheetAdded },
  Table: { DataChanged: EventId.tableChanged },
};

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Takes events to office.js. */
export type EventSink = (message: { readonly entries: readonly EventEntry[] }) => void;

export class Events {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  #sink: EventSink | null = null;
  #waiting: EventEntry[] = [];
  #quiet = false;
  /** Registrations by event and target. */
  readonly #registered = new Map<string, number>();

  constructor(private readonly host: Host) {
    const { commands } = host.engine;
    commands.beforeCommandExecuted((command) => this.#remember(command));
    commands.onCommandExecuted((command, options) => this.#changed(command, options?.onlyLocal === true));
  }

  connect(sink: EventSink): void {
    this.#sink = sink;
  }

  /** From now on the target tells of the event: what happened before is not told. */
  register(target: HostObject, event: string): void {
    const key = keyOf(target, event);
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(target: HostObject, event: string): void {
    const key = keyOf(target, event);
    this.#registered.set(key, Math.max((this.#registered.get(key) ?? 0) - 1, 0));
  }

  /** Changes that Excel makes as part of another one, and does not tell of. */
  quietly<T>(work: () => T): T {
    const before = this.#quiet;
    this.#quiet = true;
    try {
      return work();
    } finally {
      this.#quiet = before;
    }
  }

  sheetAdded(worksheetId: string): void {
    this.#tell(EventId.worksheetAdded, WORKBOOK, { worksheetId, source: 'Local' });
  }

  /** After the response is on its way, as in Excel. */
  deliverSoon(): void {
    if (this.#waiting.length > 0) setTimeout(() => this.deliver(), 0);
  }

  deliver(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length > 0) this.#sink?.({ entries });
  }

  #before: { readonly value: unknown; readonly type: string } | null = null;

  #remember(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const touched = touchedArea(cellValue);
    const cell =
      touched && isSingle(touched) ? this.host.sheet(subUnitId).cell(touched.top, touched.left) : undefined;
    this.#before = cell === undefined ? null : { value: valueOf(cell), type: typeOf(cell) };
  }

  #changed(command: Readonly<ICommandInfo>, onlyLocal: boolean): void {
    if (command.id !== SetRangeValuesMutation.id || onlyLocal || this.#quiet) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const touched = touchedArea(params.cellValue);
    if (!touched) return;
    const sheet = this.host.sheet(params.subUnitId);
    const cell = sheet.cell(touched.top, touched.left);
    const details =
      isSingle(touched) && this.#before
        ? {
            valueBefore: this.#before.value,
            valueAfter: valueOf(cell),
            valueTypeBefore: this.#before.type,
            valueTypeAfter: typeOf(cell),
          }
        : {};
    const triggerSource = params.trigger === API_TRIGGER ? 'ThisLocalAddin' : 'Unknown';
    const common = {
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource,
      worksheetId: sheet.id,
      ...details,
    };
    const place = (where: Area) => ({
      address: formatArea(where),
      referenceId: `${sheet.id}!${formatArea(where)}`,
    });
    this.#tell(EventId.worksheetChanged, sheet.id, { ...common, ...place(touched) });
    this.#tell(EventId.worksheetChanged, WORKBOOK, { ...common, ...place(touched) });
    for (const table of this.host.tables.onSheet(sheet.id)) {
      const within = intersection(table.area, touched);
      if (within)
        this.#tell(EventId.tableChanged, table.id, { ...common, tableId: table.id, ...place(within) });
    }
  }

  #tell(messageType: number, targetId: string, message: object): void {
    if (!this.enabled || !this.#registered.get(`${messageType} ${targetId}`)) return;
    this.#waiting.push({
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId,
      message: JSON.stringify(message),
    });
  }
}

function keyOf(target: HostObject, event: string): string {
  const owner = target.constructor.name;
  const messageType = KNOWN[owner]?.[event];
  if (messageType === undefined) throw notImplemented(owner, `on${event}`);
  return `${messageType} ${'Id' in target.identity ? target.identity.Id : WORKBOOK}`;
}

const isSingle = (a: Area): boolean => a.top === a.bottom && a.left === a.right;

/** The cells whose content a mutation changes, formats aside. */
function touchedArea(cellValue: ISetRangeValuesMutationParams['cellValue']): Area | null {
  let found: Area | null = null;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells as Readonly<Record<string, object | null>>)) {
      if (cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const here = area(Number(row), Number(column));
      found = found ? enclosing([found, here]) : here;
    }
  }
  return found;
}

/** The range that an event spoke of. */
export function referencedByEvent(host: Host, reference: string): Range {
  const mark = reference.lastIndexOf('!');
  const place = parseArea(reference.slice(mark + 1));
  if (!place) throw itemNotFound();
  return new Range(host, host.sheet(reference.slice(0, mark)), place);
}
