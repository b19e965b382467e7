/** Puts a workbook into the page: grid, host objects behind it, and the add-in's frames in front of them. */
import { ThemeService, type Injector } from '@univerjs/core';
import { parseArea } from '../host/a1';
import { textOf } from '../host/cellValues';
import { Host } from '../host/host';
import { createExecutor } from '../host/wire';
import { ChartLayer } from './charts/ChartLayer';
import { AddinFrames } from './frame/addinFrames';
import { showNotice } from './grid/notice';
import { openGrid } from './grid/openGrid';
import { followPerson } from './grid/person';
import { guardProtectedSheets } from './grid/protectedSheets';
import { shownFill } from './grid/shownFill';
import { TypingThroughHost } from './grid/typing';
import type { AddinManifest } from './manifest/addinManifest';
import type { Theme, WorkbenchOptions } from './options';
import { wordingFor } from './view/wording';
import { words } from './words';

export interface OpenWorkbook {
  readonly name: string;
  readonly host: Host;
  readonly injector: Injector;
  readonly frames: AddinFrames;
  /** Draws the charts of the active sheet over the grid. */
  readonly Charts: typeof ChartLayer;
  useTheme(theme: Theme): void;
  /** What a cell shows once formulas are calculated. `address` without sheet, e.g. `B3`. */
  shownText(sheet: string, address: string): Promise<string>;
  /** The colour that a cell is painted in, `#RRGGBB`. */
  shownFill(sheet: string, address: string): Promise<string>;
}

/** @param onRoundTrip hears of every batch of the add-in, with its milliseconds */
export function openWorkbook(
  container: HTMLElement,
  manifest: AddinManifest,
  options: WorkbenchOptions,
  onRoundTrip: (host: Host, milliseconds: number) => void,
): OpenWorkbook {
  const { univer, workbook } = openGrid(container, options);
  const injector = univer.__getInjector();
  const host = new Host(univer, workbook);
  host.onInternalError = (error) => console.error(error);
  const say = wordingFor(options.language);
  const notify = (title: string, text: string): void => showNotice(injector, title, text, say(words.ok));
  const tellProtected = (): void => notify(say(words.protectedTitle), say(words.protectedCell));
  guardProtectedSheets(injector, host, tellProtected);
  const typing = new TypingThroughHost(injector, host, (result) => {
    if (result.kind === 'protected') return tellProtected();
    if (result.kind === 'badFormula') return notify(say(words.badFormulaTitle), say(words.badFormula));
    const alert = result.kind === 'refused' ? result.alert : result.warning;
    if (alert) notify(alert.title || say(words.ruleTitle), alert.message || say(words.rule));
  });
  followPerson(injector, host, typing);

  /** A cell once everything typed is in and calculated. */
  const settledCell = async (sheetName: string, address: string) => {
    await typing.settled();
    await host.recalculation.settle();
    const sheet = host.sheets().find(({ name }) => name === sheetName);
    const place = parseArea(address);
    if (sheet === undefined || place === null) throw new Error(`There is no ${sheetName}!${address}.`);
    return { sheet, row: place.top, column: place.left };
  };

  const name = `${workbook.name}.xlsx`;
  const frames = new AddinFrames({
    facts: {
      addinId: manifest.id,
      addinName: manifest.displayName,
      language: options.language,
      workbookName: name,
      // Without the second set office.js leaves out `delayForCellEdit`.
      requirementSets: { ExcelApi: options.excelApi, DelayForCellEdit: '1.1' },
    },
    executor: createExecutor(host),
    onRoundTrip: (milliseconds) => onRoundTrip(host, milliseconds),
    onFocusLeft: () => container.querySelector<HTMLElement>('canvas')?.focus(),
  });
  host.events.connect(({ entries }) => frames.notify(entries));
  return {
    name,
    host,
    injector,
    frames,
    Charts: ChartLayer,
    useTheme: (theme) => injector.get(ThemeService).setDarkMode(theme === 'dark'),
    async shownText(name, address) {
      const { sheet, row, column } = await settledCell(name, address);
      return textOf(sheet.cell(row, column), sheet.numberFormat(row, column));
    },
    async shownFill(name, address) {
      const { sheet, row, column } = await settledCell(name, address);
      return shownFill(injector, host, sheet, row, column);
    },
  };
}
