import { judge } from '../../kpi/judge';
import type { Plan } from '../../plan';
import { inputWords, summaryWords } from '../../words/cli';
import type { Problem, Result } from '../../words/message';
import type { Command } from '../command';
import { decodeText } from '../decodeText';
import type { JudgeInput } from '../judging/fields';
import { measuredReader } from '../judging/measured';
import { type JudgedKpi, judgeJson, judgeTable } from '../judging/output';
import { placedProblem, readJudgeInput } from '../judging/readInput';
import { openPlan } from '../openPlan';

/** `judge`: the verdicts of figures from standard input. One bad entry fails the whole input, and all are told. */
export const judgeCommand: Command = {
  name: 'judge',
  usage: 'judge [--json] [--plan FILE] < INPUT.json',
  summary: summaryWords.judge,
  options: { json: 'flag', plan: 'text' },
  mostPositionals: 0,
  async run(given, io) {
    const plan = await openPlan(given.texts.get('plan'), io);
    if (!plan.ok) return plan;
    if (io.stdinIsTerminal) io.writeError(`${inputWords.waiting.ja}\n${inputWords.waiting.en}\n`);
    const text = decodeText(await io.readStdin(), inputWords.source.ja);
    if (!text.ok) return text;
    const input = readJudgeInput(text.value);
    if (!input.ok) return input;
    const judged = judgeAll(input.value, plan.value);
    if (!judged.ok) return judged;
    const { evaluationYear, rubric } = input.value;
    return {
      ok: true,
      value: given.flags.has('json')
        ? judgeJson(judged.value)
        : judgeTable(judged.value, evaluationYear, rubric),
    };
  },
};

function judgeAll({ kpis, evaluationYear, rubric }: JudgeInput, plan: Plan): Result<JudgedKpi[]> {
  const measuredOf = measuredReader(plan);
  const context = { evaluationYear, firstYear: plan.firstYear };
  const judged: JudgedKpi[] = [];
  const errors: Problem[] = [];
  kpis.forEach((input, index) => {
    const measured = measuredOf(input);
    if (measured.ok) {
      const kpi = measured.value;
      judged.push({ kpi, judgement: judge(kpi, input.actuals, context, rubric) });
    } else {
      const { property, words } = measured.fault;
      errors.push(placedProblem('input-kpi', ['kpis', index, property], { kpis }, words));
    }
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: judged };
}
