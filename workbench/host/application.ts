/** Excel itself: calculation. The embedded host always calculates automatically; the modes are recorded. */
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { oneOf, textArgument, isGiven } from './arguments';
import { HostObject } from './hostObject';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export class Application extends HostObject {
  get calculationMode(): string {
    return this.host.calculationMode;
  }
  set calculationMode(given: unknown) {
    this.host.calculationMode = oneOf(given, MODES, 'calculationMode');
  }

  get calculationState(): string {
    return 'Done';
  }

  async calculate(type: unknown): Promise<void> {
    oneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
    this.host.engine.mutate(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
    await this.host.recalculation.settle();
  }

  suspendApiCalculationUntilNextSync(): void {
    this.host.record('suspendApiCalculationUntilNextSync');
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.host.record('suspendScreenUpdatingUntilNextSync');
  }

  createWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(this.host, isGiven(base64) ? textArgument(base64, 'base64File') : '');
  }
}

/** Another workbook that was made to open; the embedded host has one workbook, so it only notes what was asked for. */
export class WorkbookCreated extends HostObject {
  constructor(
    host: HostObject['host'],
    private readonly base64: string,
  ) {
    super(host);
  }

  open(): void {
    this.host.createdWorkbooks.push(this.base64);
  }
}
