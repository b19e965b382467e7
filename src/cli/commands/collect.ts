import { resolve } from 'node:path';
import { planAcceptance } from '../../round/accept';
import { BY_RULE, type Rule } from '../../round/decide';
import { identified } from '../../round/identified';
import { roundOf, type Round } from '../../round/round';
import { takeBack } from '../../round/takeBack';
import { checkWords } from '../../words/cliCheck';
import { roundCliWords } from '../../words/cliRound';
import type { Message } from '../../words/message';
import { readEach } from '../../xlsx/read/readFiles';
import { countsOf } from '../checking/report';
import type { Arguments, Command, Io } from '../command';
import { pressOf, readDay, todayOf } from '../days';
import { saveFile } from '../files';
import { openPlan } from '../openPlan';
import { type Collected, collectedOf, isComplete, type Received, type Remembered } from '../rounds/collected';
import { givenFiles, type GivenFile, sha256 } from '../rounds/givenFiles';
import { newMaster } from '../rounds/newMaster';
import { openMaster } from '../rounds/openMaster';
import { receiveTake } from '../rounds/receiveTake';
import { readingOptions } from '../submitted';

const RULES: readonly Rule[] = ['single', 'returned', 'master', 'newest'];

/** `collect`: what came back, taken into a new master as far as nothing stands against it, and told whole. */
export const collectCommand: Command = {
  name: 'collect',
  usage:
    'collect MASTER.xlsx FILE|FOLDER|FILE.zip… --out MERGED.xlsx [--report FILE.json] [--rule single|returned|master|newest] [--plan FILE] [--date YYYY-MM-DD] [--json]',
  summary: roundCliWords.collectSummary,
  options: {
    ...{ out: 'text', report: 'text', rule: 'text', plan: 'text', date: 'text', json: 'flag' },
  },
  mostPositionals: Number.POSITIVE_INFINITY,
  complaint,
  async run(given, io) {
    const [masterPath = '', ...paths] = given.positionals;
    const { texts } = given;
    const plan = await openPlan(texts.get('plan'), io);
    if (!plan.ok) return plan;
    const master = await openMaster(masterPath, plan.value, io);
    if (!master.ok) return master;
    const today = todayOf(given, io);
    const round = roundOf(master.value, today);
    const files = await givenFiles(paths, io);
    const over = overReturned(files, given);
    if (over !== null) return { ok: false, errors: [roundCliWords.overReturned(over)] };
    const received = await receiveAll(files, round, io);
    // A file that is not there came back from nobody.
    const there = received.filter(({ returned }) => returned.digest !== '');
    const back = takeBack(
      there.map(({ returned }) => returned),
      round,
    );
    const press = pressOf(io.now(), today, master.value.kept.records.log);
    const accepted = planAcceptance(back, BY_RULE(ruleOf(given) ?? 'single'), round, press);
    const out = texts.get('out') ?? '';
    await saveFile(out, await newMaster(master.value, accepted.changes, io.now()), io);
    const together = new Map(there.map((one, i) => [one, back.returned[i] ?? one.returned]));
    const collected = collectedOf(
      received.map((one) => ({ path: one.path, returned: together.get(one) ?? one.returned })),
      accepted,
      { ...master.value.kept.records, ...accepted.changes.records },
      master.value.round,
      today,
    );
    const json = `${JSON.stringify(collected, null, 2)}\n`;
    const report = texts.get('report');
    if (report !== undefined) await saveFile(report, new TextEncoder().encode(json), io);
    io.writeOut(given.flags.has('json') ? json : told(collected, out));
    return isComplete(collected) ? { ok: true, value: '' } : { ok: false, errors: [] };
  },
};

function complaint(given: Arguments): Message | null {
  const { texts, positionals } = given;
  const [out, rule, date] = [texts.get('out'), texts.get('rule'), texts.get('date')];
  if (positionals.length === 0) return roundCliWords.noMaster;
  if (positionals.length === 1) return roundCliWords.noFiles;
  if (out === undefined) return roundCliWords.noOut;
  if (!out.toLowerCase().endsWith('.xlsx')) return roundCliWords.notXlsx('--out', out);
  if (rule !== undefined && !ruleOf(given)) return roundCliWords.badRule(rule, RULES);
  const report = texts.get('report');
  if (report !== undefined && isSame(report, out)) return roundCliWords.sameOutput(report);
  if (report !== undefined && isSame(report, positionals[0] ?? ''))
    return roundCliWords.reportOverMaster(report);
  return date !== undefined && readDay(date) === null ? checkWords.badDate('--date', date) : null;
}

/** What would be written over a file that a 課 sent; in a zip nothing can be. */
function overReturned(files: readonly GivenFile[], { texts }: Arguments): string | null {
  const outputs = [texts.get('out'), texts.get('report')].filter((path) => path !== undefined);
  return outputs.find((path) => files.some(({ name }) => isSame(name, path))) ?? null;
}

function isSame(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

function ruleOf({ texts }: Arguments): Rule | undefined {
  return RULES.find((rule) => rule === texts.get('rule'));
}

/** One file after another through the threads: of each only findings and entries stay. */
async function receiveAll(files: readonly GivenFile[], round: Round, io: Io): Promise<Received[]> {
  const { master, today } = round;
  const given = { for: 'collect', plan: master.plan, today, master: master.reading } as const;
  const digests = new Map(files.map(({ digest = '' }, i) => [i, digest]));
  const digested = files.map((file, i) => ({
    name: file.name,
    bytes: async () => {
      const bytes = await file.bytes();
      if (bytes.ok) digests.set(i, sha256(bytes.value));
      return bytes;
    },
  }));
  const received: Received[] = [];
  await readEach(digested, receiveTake(given), readingOptions(io, given), (returned, i) => {
    const { name: path = '', fileName = '' } = files[i] ?? {};
    // The log names the file as its section knows it, wherever it was laid down.
    const named = { ...returned, fileName };
    received.push({ path, returned: identified(named, digests.get(i) ?? '', round) });
  });
  return received;
}

function told({ files, conflicts, missing, waiting, toCorrect }: Collected, out: string): string {
  const lines = files.flatMap(({ file, status, section, taken, findings }) => [
    roundCliWords.file(file, status, section, taken, countsOf(findings)),
    // Of what has to be corrected the report tells; why a file is none at all is wanted at once.
    ...(status === 'rejected' ? findings.slice(0, 1).map(({ message }) => `  ${message}`) : []),
  ]);
  const undecided = conflicts.map(
    ({ kpi, column, name, master, offers }) =>
      `  ${kpi} ${column} ${name}: 「${master}」 ← ${offers.map(({ file, returned }) => `「${returned}」(${file})`).join(' ')}`,
  );
  const absent = missing.map(({ section, issue, deadline }) => `  ${section} ${issue} ${deadline}`.trimEnd());
  const remembered = (all: readonly Remembered[]): string[] =>
    all.map(
      ({ section, issue, files: known }) =>
        `  ${section} ${issue} ${known.map(({ file, time }) => `${file}（${time}）`).join(' ')}`,
    );
  return [
    ...lines,
    ...(undecided.length > 0 ? [roundCliWords.conflicts, ...undecided] : []),
    ...(absent.length > 0 ? [roundCliWords.missing, ...absent] : []),
    ...(waiting.length > 0 ? [roundCliWords.waiting, ...remembered(waiting)] : []),
    ...(toCorrect.length > 0 ? [roundCliWords.toCorrect, ...remembered(toCorrect)] : []),
    roundCliWords.merged(out),
    '',
  ].join('\n');
}
