import { SHEET_NAMES } from '../../book/names';
import { STATES } from '../../book/words';
import { STATE_WORDS } from '../../kpi/judgement';
import { gradeLabel } from '../../kpi/rubric';
import { RUBRICS } from '../../kpi/rubrics';
import { formatFiscalYear } from '../../plan/fiscalYear';
import { writeBook } from '../write';
import { assessmentsOf, expectedRow, type Expected } from './testing/expectedRows';
import { expectedCounts } from './testing/expectedCounts';
import { convert, inFolder } from './testing/libreOffice';
import { valuesOf, type Value, type Values } from './testing/openpyxl';
import { randomBook, type RandomBook } from './testing/randomBook';

const DEEP = process.env.JEST_DEEP === '1';
/** Books of each rubric and rounding, and KPIs of each: 10,080 rows or 600. */
const [ROUNDS, ROWS] = DEEP ? [7, 120] : [1, 50];
const CREATED = new Date(Date.UTC(2025, 3, 1));

const books: RandomBook[] = RUBRICS.flatMap((rubric, i) =>
  [false, true].flatMap((cut, j) =>
    Array.from({ length: ROUNDS }, (_, round) =>
      randomBook(rubric, ROWS, cut, 75_000 + round * 100 + i * 10 + j * 3),
    ),
  ),
);
let calculated: Values[] = [];

beforeAll(async () => {
  calculated = await inFolder(async (folder) => {
    const files = await Promise.all(
      books.map(({ book }) => writeBook(book, { protect: true, created: CREATED })),
    );
    return valuesOf(await convert(folder, files, 'xlsx'));
  });
}, 1_800_000);

test('the sample reaches every grade of every rubric and every state', () => {
  const seen = books.flatMap((book) =>
    assessmentsOf(book).map(({ judgement }) =>
      judgement.kind === 'judged' ? `${book.rubric.id} ${judgement.grade.key}` : judgement.state,
    ),
  );
  const grades = RUBRICS.flatMap(({ id, grades: all }) =>
    all.flatMap((grade) => (grade.state ? [gradeLabel(grade)] : [`${id} ${grade.key}`])),
  );
  expect([...new Set(seen)]).toEqual(
    expect.arrayContaining([...grades, ...STATE_WORDS, STATES.notEntered, STATES.unclear]),
  );
});

test('LibreOffice calculates every judged and working column of 「KPI一覧」 as TypeScript does', () => {
  const differences = books.flatMap((book, i) => {
    const rows = rowsByHeading(sheetOf(calculated[i], SHEET_NAMES.list, book), '番号');
    return assessmentsOf(book).flatMap((assessment, r) => {
      const expected = expectedRow(assessment, book.request.plan.firstYear);
      return differencesOf(expected, rows[r], `${nameOf(book)} ${assessment.row.id}`);
    });
  });
  expect(differences).toEqual([]);
});

test('LibreOffice counts in 「集計」 and 「施策」 what TypeScript counts', () => {
  const differences = books.flatMap((book, i) => {
    const assessments = assessmentsOf(book);
    const measures = rowsByHeading(sheetOf(calculated[i], SHEET_NAMES.measures, book), '施策番号');
    const summary = rowsByHeading(sheetOf(calculated[i], SHEET_NAMES.summary, book), '重点戦略');
    const ofStrategy = (number: number) => assessments.filter(({ row }) => row.id.startsWith(`${number}-`));
    const strategies = book.request.plan.strategies.map(({ number }) => ofStrategy(number));
    return [...strategies, assessments].flatMap((group, place) => {
      const expected = expectedCounts(group, book);
      const name = `${nameOf(book)} ${place + 1}`;
      return [
        ...countDifferences(expected, summary[place], `${name} 集計`, ['重点戦略']),
        ...countDifferences(expected, place < strategies.length ? measures[place] : {}, `${name} 施策`, [
          '施策番号',
          '重点戦略',
          '戦略方針',
          '施策',
          '概要',
        ]),
      ];
    });
  });
  expect(differences).toEqual([]);
});

type Row = Readonly<Record<string, Value>>;

function sheetOf(values: Values | undefined, name: string, { request }: RandomBook): Values[string] {
  const rows = values?.[name + request.suffix];
  if (!rows) throw new Error(`no sheet ${name + request.suffix} in what LibreOffice saved`);
  return rows;
}

/** The rows under the row whose first cell is `first`, up to the first empty one. */
function rowsByHeading(rows: Values[string], first: string): Row[] {
  const top = rows.findIndex((row) => row[0] === first);
  const headings = rows[top] ?? [];
  const body = rows.slice(top + 1);
  const end = body.findIndex((row) => row[0] === null);
  return (end < 0 ? body : body.slice(0, end)).map((row) =>
    Object.fromEntries(
      headings.flatMap((heading, i) => (heading === null ? [] : [[String(heading), row[i] ?? null]])),
    ),
  );
}

function differencesOf(expected: Expected, found: Row | undefined, name: string): string[] {
  return Object.entries(expected).flatMap(([heading, value]) =>
    found && heading in found && isSame(value, found[heading] ?? '')
      ? []
      : [`${name} ${heading}: TypeScript ${value}, LibreOffice ${found?.[heading]}`],
  );
}

/** Every cell of the line is held against its count, so that a column nobody expects is told too. */
function countDifferences(
  expected: Expected,
  found: Row | undefined,
  name: string,
  words: readonly string[],
): string[] {
  if (!found) return [`${name}: no such line`];
  return Object.entries(found).flatMap(([heading, value]) =>
    words.includes(heading) || isSame(expected[heading] ?? 'nothing', value ?? '')
      ? []
      : [`${name} ${heading}: TypeScript ${expected[heading]}, LibreOffice ${value}`],
  );
}

/** Texts and whole numbers exactly; others to the 14th digit, since a ratio is a quotient of whole steps. */
function isSame(expected: number | string, found: Value): boolean {
  if (typeof expected === 'string' || typeof found !== 'number') return expected === found;
  return Math.abs(expected - found) <= 1e-13 * Math.max(1, Math.abs(expected));
}

function nameOf({ request, rubric }: RandomBook): string {
  const { mode, decimals } = rubric.rounding;
  return `${rubric.id} ${mode} ${decimals} ${formatFiscalYear(request.evaluationYear)}`;
}
