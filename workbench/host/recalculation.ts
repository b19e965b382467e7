/**
 * Waits until formulas are calculated. Univer recalculates 100 ms after the last change that concerns a formula and then
 * reports it; nothing is reported when nothing changed, so the host keeps track of whether a calculation is due.
 */
import type { ICommandInfo } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetSuperTableMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetSuperTableMutationParam,
} from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Engine } from './engine';

/** A calculation that takes longer is an endless one. */
const LONGEST = 240_000;

export class Recalculation {
  readonly #waiting = new Set<() => void>();
  readonly #newTables = new Set<string>();
  readonly #metTables = new Set<string>();
  #due = false;
  #running = false;

  constructor(private readonly engine: Engine) {
    const concerns = engine.injector.get(IActiveDirtyManagerService);
    this.#parseOnce(concerns);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.#report(command);
      else if (concerns.get(command.id) && !isOwnResult(command, options?.onlyLocal === true))
        this.#due = true;
    });
  }

  /** Formulas are calculated when this resolves. */
  async settle(): Promise<void> {
    await Promise.resolve();
    if (!this.#due && !this.#running) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The recalculation did not end.')), LONGEST);
      this.#waiting.add(() => {
        clearTimeout(late);
        resolve();
      });
    });
  }

  /**
   * Univer reads every formula that names a changed table anew, row by row, though all rows of a column say the same: minutes for
   * a thousand rows. A table that no calculation has met yet was never read otherwise, so what is read of it may be kept.
   */
  #parseOnce(concerns: IActiveDirtyManagerService): void {
    const own = concerns.get(SetSuperTableMutation.id);
    if (!own) throw new Error('Univer does not follow tables.');
    concerns.register(own.commandId, {
      ...own,
      getDirtyData: (command: Readonly<ICommandInfo>) => {
        const { tableName } = command.params as ISetSuperTableMutationParam;
        const dirty = own.getDirtyData(command);
        this.#newTables.add(tableName);
        return this.#metTables.has(tableName) ? dirty : { ...dirty, dirtySuperTableMap: {} };
      },
    });
  }

  #report(command: Readonly<ICommandInfo>): void {
    const { functionsExecutedState, stageInfo } =
      command.params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo) {
      // The changes so far are taken up by the calculation that starts now; later ones make another one due.
      if (!this.#running) this.#due = false;
      this.#running = true;
      for (const name of this.#newTables) this.#metTables.add(name);
      return;
    }
    if (functionsExecutedState === undefined) return;
    this.#running = false;
    if (this.#due) return;
    // Univer writes the results in the listeners that run after this one.
    setTimeout(() => this.#release(), 0);
  }

  #release(): void {
    if (this.#due || this.#running) return;
    for (const resume of this.#waiting) resume();
    this.#waiting.clear();
  }
}

const isOwnResult = (command: Readonly<ICommandInfo>, onlyLocal: boolean): boolean =>
  command.id === SetRangeValuesMutation.id &&
  (onlyLocal || (command.params as ISetRangeValuesMutationParams).trigger === SetStyleCommand.id);
