import { checkWords } from '../../words/cliCheck';
import type { Message } from '../../words/message';
import { readEach } from '../../xlsx/read/readFiles';
import { type CheckGiven, checkTake } from '../checking/checkTake';
import { CSV_PRINTER, JSON_PRINTER, type Printer, TEXT_PRINTER } from '../checking/printers';
import { type FileReport, needsCorrection } from '../checking/report';
import type { Arguments, Command } from '../command';
import { readDay, todayOf } from '../days';
import { openPlan } from '../openPlan';
import { readingOptions, submittedFiles } from '../submitted';

/** `check`: every finding of every file. A file that cannot be read has a finding that says so, and costs only itself. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE… [--json] [--format csv] [--plan FILE] [--date YYYY-MM-DD]',
  summary: checkWords.summary,
  options: { json: 'flag', format: 'text', plan: 'text', date: 'text' },
  mostPositionals: Number.POSITIVE_INFINITY,
  complaint,
  async run(given, io) {
    const plan = await openPlan(given.texts.get('plan'), io);
    if (!plan.ok) return plan;
    const context: CheckGiven = { for: 'check', plan: plan.value, today: todayOf(given, io) };
    const printer = printerOf(given);
    const counts = new Map<FileReport['status'], number>();
    let faulty = 0;
    io.writeOut(printer.before);
    const files = submittedFiles(given.positionals, io);
    await readEach(files, checkTake(context), readingOptions(io, context), (report, i) => {
      counts.set(report.status, (counts.get(report.status) ?? 0) + 1);
      if (needsCorrection(report)) faulty += 1;
      io.writeOut(printer.file(report, i));
    });
    const end = printer.after(counts);
    if (faulty === 0) return { ok: true, value: end };
    io.writeOut(end);
    return { ok: false, errors: [] };
  },
};

function complaint({ flags, texts, positionals }: Arguments): Message | null {
  const [format, date] = [texts.get('format'), texts.get('date')];
  if (positionals.length === 0) return checkWords.noFile;
  if (format !== undefined && format !== 'csv') return checkWords.badFormat(format);
  if (format !== undefined && flags.has('json')) return checkWords.oneFormat;
  return date !== undefined && readDay(date) === null ? checkWords.badDate('--date', date) : null;
}

function printerOf({ flags, texts }: Arguments): Printer {
  if (flags.has('json')) return JSON_PRINTER;
  return texts.has('format') ? CSV_PRINTER : TEXT_PRINTER;
}
