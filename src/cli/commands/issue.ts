import { basename, join, resolve } from 'node:path';
import { composeIssuedBook } from '../../book/issued/compose';
import { type IssuePlan, planIssue } from '../../round/issue';
import { pastFaults } from '../../round/pastFaults';
import { ownedKpis, type Master } from '../../round/master';
import { shareBySection } from '../../round/sections';
import { checkWords } from '../../words/cliCheck';
import { roundCliWords } from '../../words/cliRound';
import type { Message, Problem } from '../../words/message';
import { writeBook } from '../../xlsx/write';
import type { Arguments, Command, Io } from '../command';
import { readDay, todayOf } from '../days';
import { saveFile } from '../files';
import { openPlan } from '../openPlan';
import { newMaster } from '../rounds/newMaster';
import { openMaster } from '../rounds/openMaster';

/** `issue`: one protected book a section, and the master that remembers what it issued. */
export const issueCommand: Command = {
  name: 'issue',
  usage:
    'issue MASTER.xlsx --out DIR [--section 課]… [--deadline YYYY-MM-DD] [--contact TEXT] [--plan FILE] [--master-out FILE.xlsx] [--date YYYY-MM-DD] [--json]',
  summary: roundCliWords.issueSummary,
  options: {
    ...{ out: 'text', section: 'list', deadline: 'text', contact: 'text', plan: 'text' },
    ...{ 'master-out': 'text', date: 'text', json: 'flag' },
  },
  mostPositionals: 1,
  complaint,
  async run(given, io) {
    const [path = ''] = given.positionals;
    const plan = await openPlan(given.texts.get('plan'), io);
    if (!plan.ok) return plan;
    const master = await openMaster(path, plan.value, io);
    if (!master.ok) return master;
    const standing = await standingMaster(given, io);
    if (standing) return { ok: false, errors: [standing] };
    const planned = planIssue(master.value, sectionsOf(given, master.value, io), {
      today: todayOf(given, io),
      deadline: readDay(given.texts.get('deadline') ?? ''),
      contact: given.texts.get('contact') ?? '',
      note: '',
    });
    if (!planned.ok) return planned;
    tellPastFaults(master.value, planned.value, given, io);
    await writeAll(master.value, planned.value, given, io);
    return { ok: true, value: told(planned.value, given) };
  },
};

function complaint({ texts, positionals }: Arguments): Message | null {
  if (positionals.length === 0) return roundCliWords.noMaster;
  if (!texts.has('out')) return roundCliWords.noFolder;
  const masterOut = texts.get('master-out');
  if (masterOut !== undefined && !masterOut.toLowerCase().endsWith('.xlsx'))
    return roundCliWords.notXlsx('--master-out', masterOut);
  for (const option of ['deadline', 'date']) {
    const text = texts.get(option);
    if (text !== undefined && readDay(text) === null) return checkWords.badDate(`--${option}`, text);
  }
  return null;
}

/** Beside the issued books unless it is named; its name says that it is not for a section. */
function masterOutOf({ texts, positionals }: Arguments): string {
  return texts.get('master-out') ?? join(folderOf(texts), `発行後の原本_${basename(positionals[0] ?? '')}`);
}

function folderOf(texts: Arguments['texts']): string {
  return texts.get('out') ?? '';
}

/** Only a file that was named by --master-out is written over. */
async function standingMaster(given: Arguments, io: Io): Promise<Problem | null> {
  const path = masterOutOf(given);
  if (given.texts.has('master-out')) return null;
  if (resolve(path) === resolve(given.positionals[0] ?? '')) return roundCliWords.standing(path);
  return io.readFile(path).then(
    () => roundCliWords.standing(path),
    () => null,
  );
}

/** Those that were named, else all. */
function sectionsOf({ lists }: Arguments, master: Master, io: Io): readonly string[] {
  const named = lists.get('section');
  if (named !== undefined) return named;
  const { sections, without } = shareBySection(ownedKpis(master));
  if (without.length > 0) {
    const { ja, en } = roundCliWords.withoutSection(without);
    io.writeError(`${ja}\n${en}\n`);
  }
  return sections.map(({ section }) => section);
}

/** Issued all the same: somebody may want the book of this year today. */
function tellPastFaults(master: Master, { books }: IssuePlan, given: Arguments, io: Io): void {
  const ids = new Set(books.flatMap(({ request }) => [...request.ids]));
  const faults = pastFaults(master, todayOf(given, io)).filter(({ kpi }) => ids.has(kpi));
  if (faults.length === 0) return;
  const { ja, en } = roundCliWords.pastFaults(
    faults.map(({ place, kpi, code }) => `${kpi} ${place?.address ?? ''} ${code}`),
  );
  io.writeError(`${ja}\n${en}\n`);
}

/** The master first: a book that it does not remember could never be taken back. */
async function writeAll(
  master: Master,
  { books, records }: IssuePlan,
  given: Arguments,
  io: Io,
): Promise<void> {
  const now = io.now();
  const folder = folderOf(given.texts);
  await io.makeFolder(folder);
  const bytes = await newMaster(master, { writes: [], restoreRules: false, records }, now);
  await saveFile(masterOutOf(given), bytes, io);
  for (const { fileName, request } of books) {
    const book = await writeBook(composeIssuedBook(request), { protect: true, created: now });
    await saveFile(join(folder, fileName), book, io);
  }
}

function told({ books }: IssuePlan, given: Arguments): string {
  const folder = folderOf(given.texts);
  const master = masterOutOf(given);
  const made = books.map(({ fileName, record: { issue, section, kpis, fingerprint, deadline } }) => {
    return { issue, section, kpis, fingerprint, deadline, file: join(folder, fileName) };
  });
  if (given.flags.has('json')) return `${JSON.stringify({ master, books: made }, null, 2)}\n`;
  const lines = made.map(({ issue, section, kpis, file }) =>
    roundCliWords.issued(issue, section, kpis, file),
  );
  return [...lines, roundCliWords.issuedMaster(master), ''].join('\n');
}
