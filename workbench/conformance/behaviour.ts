/**
 * What the embedded Excel assumes of Excel, one behaviour an entry. The same list runs against the embedded host (in jest) and
 * in a real Excel (from the pane): entries use only the global `Excel`, work on a sheet of their own and take it away again.
 */
export interface Check {
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface Behaviour {
  /** Stable, e.g. `write.date-like-text`. */
  readonly id: string;
  /** What Excel does. */
  readonly says: string;
  /** Where that is known from: documentation, an issue of OfficeDev/office-js, or a trap of office-facts.md. */
  readonly source: string;
  run(): Promise<readonly Check[]>;
}

export interface Verdict {
  readonly behaviour: Behaviour;
  /** Checks that came out otherwise; an error of the run itself is one as well. */
  readonly failed: readonly Check[];
}

export async function verify(behaviour: Behaviour): Promise<Verdict> {
  try {
    const checks = await behaviour.run();
    return { behaviour, failed: checks.filter((check) => !isSame(check.expected, check.actual)) };
  } catch (error) {
    return {
      behaviour,
      failed: [{ what: 'runs without error', expected: 'no error', actual: describe(error) }],
    };
  }
}

export const check = (what: string, expected: unknown, actual: unknown): Check => ({
  what,
  expected,
  actual,
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const describe = (error: unknown): string =>
  error instanceof Error
    ? `${'code' in error ? String(error.code) : error.name}: ${error.message}`
    : String(error);

/** The code of the error that a piece of work ends in; 'no error' without one. */
export async function codeOf(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return 'no error';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : describe(error);
  }
}

let scratch = 0;

/** Works on a new sheet, which is unprotected and deleted afterwards, whatever happens. */
export async function onScratchSheet(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<readonly Check[]>,
): Promise<readonly Check[]> {
  const name = `自己診断 ${++scratch}`;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  try {
    return await Excel.run((context) => work(context, context.workbook.worksheets.getItem(name)));
  } finally {
    await removeSheet(name);
  }
}

async function removeSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('protection/protected, visibility');
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.visibility = 'Visible';
    sheet.delete();
    await context.sync();
  });
}

/** A table of three columns and two rows at A1. */
export function addTable(sheet: Excel.Worksheet, name: string): Excel.Table {
  sheet.getRange('A1:C3').values = [
    ['番号', '実績', '比率'],
    ['a', 90, ''],
    ['b', 60, ''],
  ];
  const table = sheet.tables.add('A1:C3', true);
  table.name = name;
  return table;
}

export const DOCS = 'https://learn.microsoft.com/javascript/api/excel/';
export const ERRORS =
  'https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';
export const ISSUE = 'https://github.com/OfficeDev/office-js/issues/';
