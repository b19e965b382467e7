/** What stands in the workbook now, for the pane's first page. One sync where the guess is right. */
import { assess } from '../book/assess';
import { editedRubric } from '../book/editedRubric';
import { readRows } from '../book/readRows';
import { surveySettings } from '../book/readSettings';
import { readManualVerdicts } from '../book/records/manualVerdicts';
import { recognise, type Recognised } from '../book/recognise';
import { DEFAULT_RUBRIC_ID, findRubric, RUBRICS } from '../kpi/rubrics';
import type { Rubric } from '../kpi/rubric';
import { builtInPlan, planYears } from '../plan';
import { NO_PLAN } from '../words/excelBook';
import { missingHeadings, planOf, type Guess } from './bookInWorkbook';
import type { WorkbookState } from './openBook';
import { overviewOf } from './overview';
import { readOpenWorkbook, type OpenReading } from './read';

type FoundBook = Extract<Recognised, { kind: 'book' }>;
type BookState = Extract<WorkbookState, { kind: 'book' }>;

export interface Looked {
  readonly state: WorkbookState;
  readonly open: OpenReading;
  /** What the next reading may expect. */
  readonly guess: Guess;
}

/** A book that is damaged is still a book: it is told as outdated, and with what is wrong in 「設定」. */
export async function look(context: Excel.RequestContext, guess: Guess): Promise<Looked> {
  const open = await readOpenWorkbook(context, { suffix: guess.suffix, formulas: null });
  const found = recognise(open.reading, guess.suffix);
  if (found.kind !== 'book') return { state: found, open, guess: { suffix: '', headings: [] } };
  return {
    state: stateOf(found, open),
    open,
    guess: {
      suffix: found.identity.suffix,
      headings: open.reading.tables.get(found.names.tables.list)?.headers ?? [],
    },
  };
}

function stateOf({ identity, names, outdated }: FoundBook, open: OpenReading): BookState {
  const { reading, standing } = open;
  const shared = { kind: 'book', identity, protected: isProtected(open) } as const;
  const plan = planOf(open, identity);
  if (!plan) {
    const rubric = findRubric(identity.rubricId) ?? defaultRubric();
    return {
      ...shared,
      plan: null,
      planTitle: identity.planId,
      years: [],
      evaluationYear: builtInPlan().lastYear,
      rubric,
      outdated: true,
      verdicts: overviewOf([], rubric),
      problems: [NO_PLAN],
    };
  }
  const survey = surveySettings(reading, names, plan);
  const rubric = editedRubric(
    survey.shipped ?? findRubric(identity.rubricId) ?? defaultRubric(),
    survey.kept,
  );
  const evaluationYear = survey.evaluationYear ?? plan.lastYear;
  const rows = readRows(reading, names, plan);
  const list = reading.tables.get(names.tables.list);
  const lacksColumns = list !== undefined && missingHeadings(list, plan).length > 0;
  const assessments = rows.ok
    ? assess(
        rows.value,
        { evaluationYear, firstYear: plan.firstYear },
        rubric,
        readManualVerdicts(reading, names),
      )
    : [];
  return {
    ...shared,
    plan,
    planTitle: plan.title,
    years: planYears(plan),
    evaluationYear,
    rubric,
    outdated: outdated || standing.record?.complete === false || !rows.ok || lacksColumns,
    verdicts: overviewOf(survey.problems.length > 0 ? [] : assessments, rubric),
    problems: survey.problems,
  };
}

function isProtected({ standing }: OpenReading): boolean {
  return standing.own.some(({ protection }) => protection !== null);
}

function defaultRubric(): Rubric {
  const found = findRubric(DEFAULT_RUBRIC_ID) ?? RUBRICS[0];
  if (!found) throw new RangeError('no rubric is shipped');
  return found;
}
