import { assess, type Assessment } from '../../book/assess';
import { composeBook } from '../../book/compose';
import { withManual } from '../../book/manual/change';
import { NO_RECORDS, type ManualVerdictRecord } from '../../book/records/records';
import { plannedRows } from '../../book/plannedRows';
import { gradeLabel, shownGrades } from '../../kpi/rubric';
import { RUBRICS } from '../../kpi/rubrics';
import { writeBook } from '../write';
import { convert, inFolder } from './testing/libreOffice';
import { valuesOf, type Value, type Values } from './testing/openpyxl';
import { randomBook, type RandomBook } from './testing/randomBook';

const CREATED = new Date(Date.UTC(2025, 3, 1));

interface ManualBook extends RandomBook {
  readonly assessments: readonly Assessment[];
}

/** Every third KPI has a verdict by hand: a grade of the rubric, of another one, a text that looks like something else, none. */
function withManuals(random: RandomBook): ManualBook {
  const { request, rubric } = random;
  const { plan, kept, evaluationYear } = request;
  const rows = plannedRows(plan, kept);
  const context = { evaluationYear, firstYear: plan.firstYear };
  const labels = [
    ...shownGrades(rubric).map(({ grade }) => gradeLabel(grade)),
    '別の基準',
    '1-1',
    '=1+1',
    '',
  ];
  const given = assess(rows, context, rubric)
    .filter((_, i) => i % 3 === 0)
    .reduce<ManualVerdictRecord[]>((records, assessment, i) => {
      const decision = { kpi: assessment.row.id, verdict: labels[i % labels.length] ?? '' };
      return withManual(records, { ...decision, reason: '豪雨', by: '課長', time: '' }, assessment);
    }, []);
  const [first] = given;
  // Of two rows the last one that is not empty counts; ids that only resemble one count for nothing.
  const strays = first
    ? [
        { ...first, verdict: '二度目' },
        { ...first, verdict: '' },
        { ...first, kpi: '*', verdict: '星' },
        { ...first, kpi: '1-1-1-?', verdict: '疑問' },
        { ...first, kpi: '', verdict: '番号なし' },
      ]
    : [];
  const manualVerdicts = [...given, ...strays];
  const manual = { ...request, kept: { ...kept, records: { ...NO_RECORDS, manualVerdicts } } };
  return {
    request: manual,
    rubric,
    book: composeBook(manual),
    assessments: assess(rows, context, rubric, manualVerdicts),
  };
}

const books = RUBRICS.map((rubric, i) => withManuals(randomBook(rubric, 50, i % 2 === 0, 91_000 + i)));
let calculated: Values[] = [];

beforeAll(async () => {
  calculated = await inFolder(async (folder) => {
    const files = await Promise.all(
      books.map(({ book }) => writeBook(book, { protect: true, created: CREATED })),
    );
    return valuesOf(await convert(folder, files, 'xlsx'));
  });
}, 600_000);

function rowsUnder(book: ManualBook, i: number, sheet: string, first: string): Record<string, Value>[] {
  const rows = calculated[i]?.[sheet + book.request.suffix] ?? [];
  const top = rows.findIndex((row) => row[0] === first);
  const headings = rows[top] ?? [];
  return rows
    .slice(top + 1)
    .map((row) => Object.fromEntries(headings.map((heading, c) => [String(heading), row[c] ?? null])));
}

test('LibreOffice shows in 判定 what a person decided, else what is computed, as TypeScript does', () => {
  const differences = books.flatMap((book, i) => {
    const rows = rowsUnder(book, i, 'KPI一覧', '番号');
    return book.assessments.flatMap(({ row, verdict }, r) =>
      rows[r]?.番号 === row.id && rows[r].判定 === verdict ? [] : [[row.id, verdict, rows[r]?.判定]],
    );
  });
  expect(differences).toEqual([]);
  const manual = books.flatMap(({ assessments }) => assessments.filter((one) => one.manual !== null));
  expect(manual.filter(({ verdict, computed }) => verdict !== computed).length).toBeGreaterThan(50);
  expect(manual.map(({ verdict }) => verdict)).toContain('二度目');
});

test('LibreOffice counts in 「集計」 the verdicts that people gave', () => {
  const differences = books.flatMap((book, i) => {
    const summary = rowsUnder(book, i, '集計', '重点戦略');
    const total = summary[book.request.plan.strategies.length] ?? {};
    const labels = shownGrades(book.rubric).map(({ grade }) => gradeLabel(grade));
    const expected = labels.map((label) => book.assessments.filter((one) => one.verdict === label).length);
    const judged = expected.reduce((sum, count) => sum + count, 0);
    const found = [...labels, '判定数'].map((heading) => total[heading]);
    return JSON.stringify(found) === JSON.stringify([...expected, judged])
      ? []
      : [[book.rubric.id, found, expected]];
  });
  expect(differences).toEqual([]);
});
