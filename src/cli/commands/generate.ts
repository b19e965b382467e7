import { assess } from '../../book/assess';
import { composeBook, type BookRequest } from '../../book/compose';
import { plannedRows } from '../../book/plannedRows';
import { RUBRICS } from '../../kpi/rubrics';
import { formatFiscalYear, type Plan } from '../../plan';
import { summaryWords } from '../../words/cli';
import { generateUsage, madeBook } from '../../words/cliBook';
import type { Message, Result } from '../../words/message';
import { writeBook } from '../../xlsx/write';
import type { Arguments, Command, Io } from '../command';
import { decodeText } from '../decodeText';
import { bytesOf, saveFile } from '../files';
import { bookRequest, chosenRubric, chosenYear } from '../generating/bookRequest';
import type { ReadActuals } from '../generating/fillPlan';
import { readActualsInput } from '../judging/readInput';
import { openPlan } from '../openPlan';

/** `generate`: the KPI book as a file, empty or filled from an actuals file. */
export const generateCommand: Command = {
  name: 'generate',
  usage: 'generate --out FILE.xlsx [--plan FILE] [--rubric ID] [--year R5] [--actuals FILE.json] [--protect]',
  summary: summaryWords.generate,
  options: { out: 'text', plan: 'text', rubric: 'text', year: 'text', actuals: 'text', protect: 'flag' },
  mostPositionals: 0,
  complaint,
  async run(given, io) {
    const plan = await openPlan(given.texts.get('plan'), io);
    if (!plan.ok) return plan;
    const actuals = await readActuals(given, io);
    if (!actuals.ok) return actuals;
    const now = io.now();
    const request = bookRequest(plan.value, given, actuals.value, now);
    if (!request.ok) return request;
    const isProtected = given.flags.has('protect');
    const bytes = await writeBook(composeBook(request.value), { protect: isProtected, created: now });
    const path = outOf(given);
    await saveFile(path, bytes, io);
    return { ok: true, value: told(request.value, path, isProtected) };
  },
};

function complaint(given: Arguments): Message | null {
  const out = outOf(given);
  const [rubric, year] = [given.texts.get('rubric'), given.texts.get('year')];
  if (out === '') return generateUsage.needsOut;
  if (!out.toLowerCase().endsWith('.xlsx')) return generateUsage.notXlsx(out);
  if (rubric !== undefined && !chosenRubric(given)) {
    return generateUsage.rubric(
      rubric,
      RUBRICS.map(({ id }) => id),
    );
  }
  return year !== undefined && chosenYear(given) === null ? generateUsage.year(year) : null;
}

function outOf(given: Arguments): string {
  return given.texts.get('out') ?? '';
}

async function readActuals(given: Arguments, io: Io): Promise<Result<ReadActuals | null>> {
  const path = given.texts.get('actuals');
  if (path === undefined) return { ok: true, value: null };
  const text = decodeText(await bytesOf(path, io), path);
  if (!text.ok) return text;
  const source = { ja: path, en: path };
  const input = readActualsInput(text.value, source);
  return input.ok ? { ok: true, value: { input: input.value, source } } : input;
}

function told(
  { plan, rubric, evaluationYear, kept }: BookRequest,
  path: string,
  isProtected: boolean,
): string {
  const rows = assess(plannedRows(plan, kept), { evaluationYear, firstYear: plan.firstYear }, rubric);
  return madeBook({
    path,
    plan: planName(plan),
    year: formatFiscalYear(evaluationYear),
    rubric: rubric.title,
    kpis: rows.length,
    judged: rows.filter(({ judgement }) => judgement.kind === 'judged').length,
    isProtected,
  });
}

function planName({ municipality, title, version }: Plan): string {
  return `${municipality} ${title} (${version})`;
}
