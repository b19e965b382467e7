/** The workbook: where every request begins. */
import { Application } from './application';
import { textArgument } from './arguments';
import { referencedByEvent } from './events';
import { HostObject } from './hostObject';
import { NamedItemCollection } from './names';
import { DocumentProperties } from './properties';
import type { Range } from './range';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from './worksheets';

export class Workbook extends HostObject {
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, null);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }

  get application(): Application {
    return new Application(this.host);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.host);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.host);
  }

  get name(): string {
    return this.host.engine.workbook.name;
  }

  get readOnly(): boolean {
    return false;
  }

  /** What office.js calls for `Excel.createWorkbook` in a browser. */
  createAndOpenWorkbook(base64: unknown): void {
    this.application.createWorkbook(base64).open();
  }

  getActiveCell(): Range {
    return this.host.selection.range().getCell(0, 0);
  }

  getSelectedRange(): Range {
    return this.host.selection.range();
  }

  _GetRangeForEventByReferenceId(reference: unknown): Range {
    return referencedByEvent(this.host, textArgument(reference, 'reference'));
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range {
    return referencedByEvent(this.host, textArgument(reference, 'reference'));
  }
}
