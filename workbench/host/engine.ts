/** The one door to Univer: its command service and its models, for the one open workbook. */
import {
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { invalidOperation, itemNotFound } from './errors';

/** Marks the mutations that came through office.js. */
export const API_TRIGGER = 'workbench.api';
/** Marks the mutations that come from `type()`: a person's typing. */
export const PERSON_TRIGGER = 'workbench.person';

/** The engine brings a sheet into view that the person adds or shows; Excel leaves the view where it is, as for what others do. */
export const KEEPING_VIEW: IExecutionOptions = { fromCollab: true };

export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Who acts just now; mutations are marked with it. */
  actor: typeof API_TRIGGER | typeof PERSON_TRIGGER = API_TRIGGER;

  constructor(
    univer: Univer,
    readonly workbook: Workbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Runs a mutation of Univer at once. */
  mutate(id: string, params: object, options: IExecutionOptions = {}): void {
    const done = this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
    if (!done) throw invalidOperation(id);
  }

  worksheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  worksheet(sheetId: string): Worksheet {
    const found = this.workbook.getSheetBySheetId(sheetId);
    if (!found) throw itemNotFound();
    return found;
  }
}
