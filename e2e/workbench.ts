/** What the tests do in the workbench, as a person would: by mouse and keyboard, looking at what is shown. */
import { readFile } from 'node:fs/promises';
import { test as base, expect, type Frame, type Locator, type Page } from '@playwright/test';

export class WorkbenchPage {
  /** Requests to any other origin than the workbench's, ever since the page was opened. */
  readonly foreignRequests: string[] = [];
  /** Errors that nothing caught, in the page and in the add-in's frames. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (
        protocol.startsWith('http') &&
        origin !== new URL(this.page.url()).origin &&
        this.page.url() !== 'about:blank'
      ) {
        this.foreignRequests.push(request.url());
      }
    });
  }

  /** @param search e.g. `?theme=dark&lang=en-US` */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`);
    await this.page.waitForFunction(() => 'workbench' in window);
    await expect(this.page.locator('[data-u-comp="render-canvas"]').first()).toBeVisible();
  }

  /** The document inside the task pane, once office.js is ready in it. */
  async pane(): Promise<Frame> {
    const element = await this.page.locator('.pane-page iframe').elementHandle();
    const frame = await element.contentFrame();
    if (!frame) throw new Error('No task pane is open.');
    await frame.waitForFunction(
      () => (globalThis as { Office?: Partial<typeof Office> }).Office?.context?.document !== undefined,
    );
    await this.quiet();
    return frame;
  }

  /** Waits until the add-in has asked nothing of the workbook for a moment. */
  async quiet(): Promise<void> {
    await this.page.evaluate(async () => {
      const { counters } = window.workbench.host;
      for (let seen = -1; seen !== counters.syncs;) {
        seen = counters.syncs;
        await new Promise((resolve) => setTimeout(resolve, 700));
      }
    });
  }

  /** A button of the add-in's ribbon tab, by its label. */
  ribbonButton(label: string): Locator {
    return this.page.locator('.ribbon-button').filter({ has: this.page.getByText(label, { exact: true }) });
  }

  /** Clicks a ribbon button and waits until its function, if it has one, has completed. */
  async press(label: string): Promise<void> {
    await this.ribbonButton(label).click();
    await expect(this.ribbonButton(label)).toBeEnabled({ timeout: 60_000 });
  }

  /** Goes to a cell of the sheet in view through the name box, as Excel's users do. */
  async goTo(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="formula-bar"] input').first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    // The grid takes the keyboard back a moment later.
    await this.page.waitForFunction(() => document.activeElement?.id.startsWith('__editor_'));
  }

  /** Types into a cell by keyboard and ends with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.typeHere(text);
  }

  /** Types into the selected cell and ends with Enter. Japanese comes in one piece, as from an input method. */
  async typeHere(text: string): Promise<void> {
    const { keyboard } = this.page;
    if (/^[\x20-\x7e]*$/.test(text)) await keyboard.type(text);
    else await keyboard.insertText(text);
    await keyboard.press('Enter');
  }

  /** Brings a sheet into view by its tab. */
  async showSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-bar"]').getByText(name, { exact: true }).click();
  }

  /** What a cell shows, after recalculation. */
  async shown(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(([s, a]) => window.workbench.shownText(s, a), [sheet, address] as const);
  }

  /** Presses 「保存」. @returns the file */
  async save(): Promise<Buffer> {
    const download = this.page.waitForEvent('download', { timeout: 60_000 });
    await this.page.getByRole('button', { name: '保存', exact: true }).click();
    return readFile(await (await download).path());
  }

  /** Presses 「開く」 and chooses a file. */
  async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: '開く', exact: true }).click();
    await (await chooser).setFiles(file);
  }

  /** Keeps a picture for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: `test-results/pictures/${name}.png` });
  }
}

export const test = base.extend<{ workbench: WorkbenchPage }>({
  workbench: async ({ page }, use) => {
    const workbench = new WorkbenchPage(page);
    await use(workbench);
    expect(workbench.errors, 'errors that nothing caught').toEqual([]);
    expect(workbench.foreignRequests, 'requests to other origins').toEqual([]);
  },
});

export { expect };
