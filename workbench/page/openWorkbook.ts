/** Puts a workbook into the page: grid, host objects behind it, and the add-in's frames in front of them. */
import { ThemeService, type Injector } from '@univerjs/core';
import { parseArea } from '../host/a1';
import { textOf } from '../host/cellValues';
import { Host } from '../host/host';
import { createExecutor } from '../host/wire';
import { AddinFrames } from './frame/addinFrames';
import { openGrid } from './grid/openGrid';
import { followPerson } from './grid/person';
import { guardProtectedSheets } from './grid/protectedSheets';
import type { AddinManifest } from './manifest/addinManifest';
import type { Theme, WorkbenchOptions } from './options';

export interface OpenWorkbook {
  readonly name: string;
  readonly host: Host;
  readonly injector: Injector;
  readonly frames: AddinFrames;
  useTheme(theme: Theme): void;
  /** What a cell shows once formulas are calculated. `address` without sheet, e.g. `B3`. */
  shownText(sheet: string, address: string): Promise<string>;
}

export interface WorkbookListener {
  /** A batch of the add-in has been answered; it took so many milliseconds. */
  onRoundTrip(host: Host, milliseconds: number): void;
  /** A person tried to change a protected cell. */
  onProtected(injector: Injector): void;
}

export function openWorkbook(
  container: HTMLElement,
  manifest: AddinManifest,
  options: WorkbenchOptions,
  listener: WorkbookListener,
): OpenWorkbook {
  const { univer, workbook } = openGrid(container, options);
  const injector = univer.__getInjector();
  const host = new Host(univer, workbook);
  host.onInternalError = (error) => console.error(error);
  followPerson(injector, host);
  guardProtectedSheets(injector, host, () => listener.onProtected(injector));

  const name = `${workbook.name}.xlsx`;
  const frames = new AddinFrames({
    facts: {
      addinId: manifest.id,
      addinName: manifest.displayName,
      language: options.language,
      workbookName: name,
      requirementSets: { ExcelApi: options.excelApi },
    },
    executor: createExecutor(host),
    onRoundTrip: (milliseconds) => listener.onRoundTrip(host, milliseconds),
    onFocusLeft: () => container.querySelector<HTMLElement>('canvas')?.focus(),
  });
  host.events.connect(({ entries }) => frames.notify(entries));
  return {
    name,
    host,
    injector,
    frames,
    useTheme: (theme) => injector.get(ThemeService).setDarkMode(theme === 'dark'),
    shownText: (sheet, address) => shownText(host, sheet, address),
  };
}

async function shownText(host: Host, sheetName: string, address: string): Promise<string> {
  await host.recalculation.settle();
  const sheet = host.sheets().find(({ name }) => name === sheetName);
  const place = parseArea(address);
  if (sheet === undefined || place === null) throw new Error(`There is no ${sheetName}!${address}.`);
  return textOf(sheet.cell(place.top, place.left), sheet.numberFormat(place.top, place.left));
}
