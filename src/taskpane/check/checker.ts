/** Checks of the open book, from reading it to writing down what was found. Loaded when first asked for. */
import type { BookChanges } from '../../book/changes';
import { batchName } from '../../book/records/logOf';
import { putBack } from '../../book/records/putBack';
import type { Records } from '../../book/records/records';
import { shownIn, withFindings, withReason } from '../../book/records/withFindings';
import { checkBook } from '../../checks';
import { findingKey, type FileStatus } from '../../checks/finding';
import { recordOf } from '../../checks/findingRecord';
import type { Subject } from '../../checks/subject';
import type { BookAccess } from '../../excel/bookAccess';
import type { OnProgress } from '../../excel/openBook';
import type { Message } from '../../words/message';
import { checkerWords } from '../../words/taskpaneChecker';
import type { BookChecker, CheckedBook, StandingFinding } from './bookChecker';
import { lastRepair } from './lastRepair';
import { clockTime, dayAndTime, isoTime, type Moment } from './moment';
import { repairChanges } from './repairChanges';
import { batchOf } from './repairs';
import { saysTheSame, standingOf } from './standing';

/** The book as it was just read: what was found in it, beside what it remembers. */
interface Look {
  readonly status: FileStatus;
  readonly standing: readonly StandingFinding[];
  /** null: it cannot be taken in, so there is nowhere to write. */
  readonly book: {
    readonly subject: Subject;
    /** As they are to stand after this check. */
    readonly records: Records;
    /** 「検証結果」 says so already. */
    readonly recorded: boolean;
  } | null;
}

/** Reading, writing, reading again. */
const STEPS = 3;

export function createChecker(access: BookAccess, now: () => Moment): BookChecker {
  async function lookAnew(): Promise<Look> {
    const { reading, plan } = await access.readBook();
    const context = { plan, today: now().day, round: null, thresholds: null, accepted: null };
    const { status, findings, subject } = checkBook(reading, context);
    if (subject === null) return { status, standing: standingOf(findings, []), book: null };
    const before = subject.records;
    const records = withFindings(before, findings.map(recordOf), shownIn(reading, subject.names));
    const recorded = saysTheSame(before.findings, records.findings);
    return { status, standing: standingOf(findings, records.findings), book: { subject, records, recorded } };
  }

  function shown({ status, standing, book }: Look): CheckedBook {
    return {
      status,
      findings: standing,
      kpis: book?.subject.rows.length ?? 0,
      year: book?.subject.evaluationYear ?? null,
      time: clockTime(now()),
      recorded: book?.recorded ?? true,
      lastRepair: book && lastRepair(book.subject),
    };
  }

  /** Writing ends Excel's undo history, so nothing is written that stands there already. */
  async function recorded(look: Look, tell: (doing: Message) => void): Promise<CheckedBook> {
    const { book } = look;
    if (book === null || book.recorded) return shown(look);
    tell(checkerWords.recording);
    await write({ records: { findings: book.records.findings } }, tell);
    return { ...shown(look), recorded: true };
  }

  function write(changes: Partial<BookChanges>, tell: (doing: Message) => void): Promise<void> {
    const complete = { writes: [], restoreRules: false, records: {}, ...changes };
    return access.applyChanges(complete, (_, __, doing) => tell(doing));
  }

  /** Reads, writes what `changesFor` says in one batch, reads again, and writes down what has come of it. */
  async function change(
    onProgress: OnProgress,
    changesFor: (
      standing: readonly StandingFinding[],
      subject: Subject,
      records: Records,
    ) => Partial<BookChanges>,
  ): Promise<CheckedBook> {
    onProgress(0, STEPS, checkerWords.reading);
    const before = await lookAnew();
    if (before.book === null) return shown(before);
    const changes = changesFor(before.standing, before.book.subject, before.book.records);
    await write(changes, (doing) => onProgress(1, STEPS, doing));
    onProgress(2, STEPS, checkerWords.verifying);
    // A repaired figure may let another check speak.
    return recorded(await lookAnew(), (doing) => onProgress(2, STEPS, doing));
  }

  /** Gives a finding a reason or takes it back: only 「検証結果」 and its marks change. */
  const answer = (
    { finding }: StandingFinding,
    reason: string,
    onProgress: OnProgress,
  ): Promise<CheckedBook> =>
    change(onProgress, (_, __, records) => ({
      records: { findings: withReason(records, findingKey(finding), reason).findings },
    }));

  return {
    look: async () => shown(await lookAnew()),

    check: async (onProgress) => {
      onProgress(0, STEPS, checkerWords.reading);
      return recorded(await lookAnew(), (doing) => onProgress(1, STEPS, doing));
    },

    repair: (asked, onProgress) =>
      change(onProgress, (standing, subject, records) => {
        const keys = new Set(asked.map(({ key }) => key));
        const chosen = batchOf(standing.filter(({ key, reason }) => keys.has(key) && reason === null));
        return repairChanges(subject, records, chosen, now());
      }),

    accept: (finding, reason, onProgress) => answer(finding, reason, onProgress),

    reopen: (finding, onProgress) => answer(finding, '', onProgress),

    putBack: (batch, onProgress) =>
      change(onProgress, (_, { reading, names }, records) => {
        const at = now();
        const press = { batch: batchName(records.log, isoTime(at)), time: dayAndTime(at) };
        const { writes, records: after } = putBack(reading, names, records, batch, press);
        return { writes, records: { log: after.log } };
      }),
  };
}
