/** A round as other people see it: what went out as files, filled in by programs that are not ours; and 「収集」 as one presses it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { fillBook, type Edit } from '../src/cli/testing/fillBook';
import { convert, inFolder } from '../src/xlsx/proof/testing/libreOffice';
import { valuesOf, type Value } from '../src/xlsx/proof/testing/openpyxl';
import { expect, type KpiBook } from './kpiBook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WITHIN = 120_000;

/** A file as it went out, or as it comes back. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function sent(name: string, bytes: Uint8Array): SentFile {
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
}

/** By openpyxl. */
export function filledIn({ name, buffer }: SentFile, edits: readonly Edit[]): SentFile {
  return sent(name, fillBook(new Uint8Array(buffer), edits));
}

/** As files come back when somebody opens them in LibreOffice and saves them. */
export async function savedByLibreOffice(files: readonly SentFile[]): Promise<SentFile[]> {
  return inFolder(async (folder) => {
    const books = files.map(({ buffer }) => new Uint8Array(buffer));
    const paths = await convert(folder, books, 'xlsx');
    return Promise.all(files.map(async ({ name }, i) => sent(name, await readFile(paths[i] ?? ''))));
  });
}

/** What openpyxl finds in the list of files: by KPI id, what stands under a heading. */
export async function standingIn(
  files: readonly SentFile[],
  heading: string,
): Promise<ReadonlyMap<string, Value>> {
  return inFolder(async (folder) => {
    const paths = files.map((_, i) => join(folder, `${i}.xlsx`));
    await Promise.all(files.map(({ buffer }, i) => writeFile(paths[i] ?? '', buffer)));
    const found = new Map<string, Value>();
    for (const values of await valuesOf(paths)) {
      const rows = values['KPI一覧'] ?? [];
      const top = rows.findIndex(([first]) => first === '番号');
      const column = rows[top]?.indexOf(heading) ?? -1;
      for (const row of rows.slice(top + 1)) {
        if (typeof row[0] === 'string' && /^\d+(-\d+){3}$/.test(row[0]))
          found.set(row[0], row[column] ?? null);
      }
    }
    return found;
  });
}

/** 「収集」. */
export class Collection {
  constructor(readonly book: KpiBook) {}

  /** Issues what the pane proposes. @returns the files of the zip that it hands over, by 課 */
  async issue(books: number): Promise<ReadonlyMap<string, SentFile>> {
    const { button, heading } = this.byName();
    await button(new RegExp(`^${books} 課に発行する`)).click();
    await expect(heading(`${books} 件の調査票ができました`)).toBeVisible({ timeout: WITHIN });
    const download = this.book.workbench.page.waitForEvent('download');
    await button('まとめて保存（ZIP）').click();
    const files = await unpacked(await download);
    await button('完了').click();
    return files;
  }

  /** Chooses returned files and waits until they stand in the list. @param all with those that were given before */
  async give(files: readonly SentFile[], all = files.length): Promise<void> {
    await this.choose(files);
    await expect(this.book.heading(`届いたファイル ${all} 件`)).toBeVisible({ timeout: WITHIN });
  }

  async choose(files: readonly SentFile[]): Promise<void> {
    await this.book.pane.locator('input[type="file"]:not([webkitdirectory])').setInputFiles([...files]);
  }

  /** Looks at what would be taken in, and takes it in. @returns what the pane says of it */
  async accept(): Promise<string> {
    const { button } = this.byName();
    await button(/^取り込む内容を確かめる/).click();
    return this.acceptThis();
  }

  async acceptThis(): Promise<string> {
    const { button } = this.byName();
    await button(/か所を取り込む$|^受け取りを記録する$/).click();
    const news = this.book.pane.getByText(/か所を取り込みました/);
    await expect(news).toBeVisible({ timeout: WITHIN });
    return (await news.textContent()) ?? '';
  }

  /** The line of a 課: its button, with KPIs, state and deadline. */
  section(name: string): Locator {
    const lines = this.book.pane.getByRole('list', { name: '担当課' });
    return lines.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Where every 課 stands, as the pane shows it. */
  async states(names: readonly string[]): Promise<Record<string, string>> {
    const shown = await Promise.all(names.map((name) => this.section(name).textContent()));
    return Object.fromEntries(
      names.map((name, i) => [
        name,
        /(未発行|未提出|再提出待ち|要修正|取込待ち|受領)/.exec(shown[i] ?? '')?.[1] ?? '',
      ]),
    );
  }

  /** The line of a returned file. */
  file(name: string): Locator {
    const lines = this.book.pane.getByRole('list', { name: /^届いたファイル/ }).getByRole('listitem');
    return lines.filter({ has: this.book.pane.getByText(name, { exact: true }) });
  }

  /** Status and count of each severity of returned files, as shown. */
  async verdictOf({ name }: SentFile): Promise<string> {
    const shown = (await this.file(name).first().getByRole('button').first().textContent()) ?? '';
    const status = /(受領不可|要修正|古い版|重複|受領)/.exec(shown)?.[1] ?? '';
    return [status, ...shown.slice(shown.indexOf('.xlsx')).matchAll(/(重大|要修正|確認|参考) \d+/g)]
      .map(String)
      .join(' ')
      .replace(/,\S+/g, '');
  }

  /** Rows of a structured table, by heading. */
  async rows(table: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const frame = await this.book.workbench.pane();
    const values = await frame.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.tables.getItem(name).getRange().load('values');
          await context.sync();
          return range.values as unknown[][];
        }),
      table,
    );
    const [headings = [], ...rows] = values;
    return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
  }

  /** Carries the workbook out as a file and opens it in a fresh workbench, as on the next morning. */
  async nextMorning(): Promise<void> {
    const { workbench } = this.book;
    const buffer = await workbench.save();
    await workbench.open();
    await workbench.choose(sent('原本.xlsx', buffer));
    await expect(workbench.page.getByRole('status')).toHaveText('「原本.xlsx」を開きました。', {
      timeout: WITHIN,
    });
    await workbench.pane();
    await this.show();
  }

  async show(): Promise<void> {
    await this.book.showTab('収集');
    await expect(this.book.heading('R6実績の収集')).toBeVisible();
  }

  private byName(): Pick<KpiBook, 'button' | 'heading'> {
    return { button: (name) => this.book.button(name), heading: (name) => this.book.heading(name) };
  }
}

async function unpacked(download: Download): Promise<ReadonlyMap<string, SentFile>> {
  const members = unzipSync(new Uint8Array(await readFile(await download.path())));
  return new Map(
    Object.entries(members).map(([name, bytes]) => [
      /_([^_]+)\.xlsx$/.exec(name)?.[1] ?? '',
      sent(name, bytes),
    ]),
  );
}
