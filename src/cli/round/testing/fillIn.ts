/** What a 課 types into the file that it was issued, written into its XML as another program would. For tests. */
import { bookNames } from '../../../book/names';
import { listColumns } from '../../../book/columns';
import { columnLetters, parseArea } from '../../../book/a1';
import { partsOf, withPart } from '../../../xlsx/corpus/repack';
import { zip, type Part } from '../../../xlsx/corpus/zip';
import { PLAN, readingFrom, type IssuedFile } from './issuedFiles';

/** By KPI id and heading. */
export type Typed = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

export const LIST_PART = /worksheets\/sheet2\.xml$/;

/** The parts of the file with these cells filled in; they keep their formats. */
export function filledParts({ bytes }: IssuedFile, entries: Typed): Part[] {
  const list = readingFrom(bytes).tables.get(bookNames('').tables.list);
  const area = list && parseArea(list.address);
  if (!list || !area) throw new Error('no list');
  const place = list.headers.indexOf('番号');
  const rowOf = (id: string): number => area.top + 1 + list.rows.findIndex((row) => row[place]?.text === id);
  return withPart(partsOf(bytes), LIST_PART, (text) =>
    Object.entries(entries).reduce(
      (whole, [id, cells]) =>
        Object.entries(cells).reduce((sheet, [heading, value]) => {
          const address = `${columnLetters(area.left + list.headers.indexOf(heading))}${rowOf(id)}`;
          return withCell(sheet, address, value);
        }, whole),
      text,
    ),
  );
}

export function filled(file: IssuedFile, entries: Typed): Uint8Array<ArrayBuffer> {
  return zip(filledParts(file, entries));
}

/** A figure for every KPI that was issued (what it aims at), with 取組・要因 and 今後の方向性. */
export function allEntered({ book }: IssuedFile): Typed {
  const aims = new Map(
    PLAN.strategies.flatMap(({ policies }) =>
      policies.flatMap(({ measures }) =>
        measures.flatMap(({ kpis }) => kpis.map(({ id, target }) => [id, target] as const)),
      ),
    ),
  );
  return Object.fromEntries(
    book.request.ids.map((id) => [
      id,
      { R6実績: aims.get(id) ?? 0, '取組・要因': `${id} の取組`, 今後の方向性: '現状継続' },
    ]),
  );
}

/** Columns that a 課 may say something in, by heading. */
export const ENTRY_HEADINGS = listColumns(PLAN).flatMap(({ key, heading }) =>
  /^actual\d+$/.test(key) || key === 'efforts' || key === 'outlook' ? [heading] : [],
);

function withCell(sheet: string, address: string, value: number | string): string {
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?(?: t="\\w+")?(?:/>|>.*?</c>)`);
  if (!cell.test(sheet)) throw new Error(`no cell ${address}`);
  return sheet.replace(cell, (_, style: string | undefined) =>
    typeof value === 'number'
      ? `<c r="${address}"${style ?? ''}><v>${value}</v></c>`
      : `<c r="${address}"${style ?? ''} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`,
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
