import { judge } from '../../kpi/judge';
import type { Plan } from '../../plan';
import { inputWords, summaryWords } from '../../words/cli';
import { judgeUsage } from '../../words/cliBook';
import type { Problem, Result } from '../../words/message';
import type { Command, Io } from '../command';
import { decodeText } from '../decodeText';
import type { JudgeInput } from '../judging/fields';
import type { JudgedFile } from '../judging/judgeFile';
import { judgeTake } from '../judging/judgeTake';
import { measuredReader } from '../judging/measured';
import { type JudgedKpi, judgeJson, judgeTable } from '../judging/output';
import { placedProblem, readJudgeInput } from '../judging/readInput';
import { openPlan } from '../openPlan';
import { readOne } from '../submitted';

/** `judge`: the verdicts of the figures in a book, or of those on standard input. One bad entry fails the whole input, and all are told. */
export const judgeCommand: Command = {
  name: 'judge',
  usage: 'judge [FILE.xlsx] [--json] [--plan FILE] [< INPUT.json]',
  summary: summaryWords.judge,
  options: { json: 'flag', plan: 'text' },
  mostPositionals: 1,
  complaint({ positionals: [file] }) {
    return file === undefined || file.toLowerCase().endsWith('.xlsx') ? null : judgeUsage.notXlsx(file);
  },
  async run(given, io) {
    const plan = await openPlan(given.texts.get('plan'), io);
    if (!plan.ok) return plan;
    const [file] = given.positionals;
    const result = await (file === undefined ? judgeStdin(plan.value, io) : judgeFile(file, plan.value, io));
    if (!result.ok) return result;
    const { judged, evaluationYear, rubric } = result.value;
    return {
      ok: true,
      value: given.flags.has('json') ? judgeJson(judged, rubric) : judgeTable(judged, evaluationYear, rubric),
    };
  },
};

async function judgeFile(path: string, plan: Plan, io: Io): Promise<Result<JudgedFile>> {
  const given = { for: 'judge', plan } as const;
  return readOne(path, judgeTake(given), io, given);
}

async function judgeStdin(plan: Plan, io: Io): Promise<Result<JudgedFile>> {
  if (io.stdinIsTerminal) io.writeError(`${inputWords.waiting.ja}\n${inputWords.waiting.en}\n`);
  const text = decodeText(await io.readStdin(), inputWords.source.ja);
  if (!text.ok) return text;
  const input = readJudgeInput(text.value);
  if (!input.ok) return input;
  const judged = judgeAll(input.value, plan);
  if (!judged.ok) return judged;
  const { evaluationYear, rubric } = input.value;
  return { ok: true, value: { judged: judged.value, evaluationYear, rubric } };
}

function judgeAll({ kpis, evaluationYear, rubric }: JudgeInput, plan: Plan): Result<JudgedKpi[]> {
  const measuredOf = measuredReader(plan);
  const context = { evaluationYear, firstYear: plan.firstYear };
  const judged: JudgedKpi[] = [];
  const errors: Problem[] = [];
  kpis.forEach((input, index) => {
    const measured = measuredOf(input);
    if (measured.ok) {
      const { id, decimals } = measured.value;
      judged.push({ id, decimals, judgement: judge(measured.value, input.actuals, context, rubric) });
    } else {
      const { property, words } = measured.fault;
      errors.push(placedProblem('input-kpi', ['kpis', index, property], { kpis }, words));
    }
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: judged };
}
