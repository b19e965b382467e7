/** Puts a workbook into the page: grid, host objects behind it, and the add-in's frames in front of them. */
import { ThemeService } from '@univerjs/core';
import { Host } from '../host/host';
import { createExecutor } from '../host/wire';
import { AddinFrames } from './frame/addinFrames';
import { openGrid } from './grid/openGrid';
import type { AddinManifest } from './manifest/addinManifest';
import type { Theme, WorkbenchOptions } from './options';

export interface OpenWorkbook {
  readonly name: string;
  readonly host: Host;
  readonly frames: AddinFrames;
  useTheme(theme: Theme): void;
}

/** @param onRoundTrip hears of every batch of the add-in, with its milliseconds */
export function openWorkbook(
  container: HTMLElement,
  manifest: AddinManifest,
  options: WorkbenchOptions,
  onRoundTrip: (host: Host, milliseconds: number) => void,
): OpenWorkbook {
  const { univer, workbook } = openGrid(container, options);
  const host = new Host(univer, workbook);
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
    onRoundTrip: (milliseconds) => onRoundTrip(host, milliseconds),
    onFocusLeft: () => container.querySelector<HTMLElement>('canvas')?.focus(),
  });
  host.events.onEvents((events) => frames.notify(events));
  const themes = univer.__getInjector().get(ThemeService);
  return { name, host, frames, useTheme: (theme) => themes.setDarkMode(theme === 'dark') };
}
