/** Checks of the open book, from reading it to writing down what was found. Loaded when first asked for. */
import type { BookChanges } from '../../book/changes';
import type { FindingRecord } from '../../book/records/records';
import { checkBook, type Checked } from '../../checks';
import type { Subject } from '../../checks/subject';
import type { BookAccess } from '../../excel/bookAccess';
import type { OnProgress } from '../../excel/openBook';
import { checkerWords } from '../../words/taskpaneChecker';
import type { BookChecker, CheckedBook, StandingFinding } from './bookChecker';
import { clockTime, type Moment } from './moment';
import { lastRepair, putBackChanges } from './putBack';
import { repairChanges } from './repairChanges';
import { batchOf } from './repairs';
import { recordsOf, saysTheSame, standingOf } from './standing';

/** The book as it was just read: what was found in it, beside what it remembers. */
interface Look {
  readonly checked: Checked;
  readonly standing: readonly StandingFinding[];
}

/** Reading, writing, reading again. */
const STEPS = 3;

export function createChecker(access: BookAccess, now: () => Moment): BookChecker {
  async function lookAnew(): Promise<Look> {
    const { reading, plan } = await access.readBook();
    const checked = checkBook(reading, {
      plan,
      today: now().day,
      round: null,
      thresholds: null,
      accepted: null,
    });
    return { checked, standing: standingOf(checked.findings, checked.subject?.records.findings ?? []) };
  }

  /** What the view shows of a look. @param recorded the book has just been told */
  function shown({ checked, standing }: Look, recorded = false): CheckedBook {
    const { subject, status } = checked;
    return {
      status,
      findings: standing,
      kpis: subject?.rows.length ?? 0,
      year: subject?.evaluationYear ?? null,
      time: clockTime(now()),
      // A book that cannot be taken in is left alone, so nothing is behind.
      recorded: recorded || subject === null || saysTheSame(subject.records.findings, recordsOf(standing)),
      lastRepair: subject === null ? null : lastRepair(subject),
    };
  }

  /** Reads, writes what `changesFor` says in one batch, reads again and writes down what is then found. */
  async function change(
    onProgress: OnProgress,
    changesFor: (look: Look, subject: Subject) => BookChanges | null,
  ): Promise<CheckedBook> {
    onProgress(0, STEPS, checkerWords.reading);
    const before = await lookAnew();
    const { subject } = before.checked;
    const changes = subject === null ? null : changesFor(before, subject);
    if (changes === null) return shown(before);
    await access.applyChanges(changes, (_, __, doing) => onProgress(1, STEPS, doing));
    onProgress(2, STEPS, checkerWords.verifying);
    const after = await lookAnew();
    const recorded = after.checked.subject?.records.findings ?? [];
    const findings = recordsOf(after.standing);
    // A repaired figure may have let another check speak.
    if (after.checked.subject !== null && !saysTheSame(recorded, findings)) {
      const records = { findings: [...findings, ...recorded.filter(({ state }) => state === 'repaired')] };
      await access.applyChanges({ writes: [], restoreRules: false, records }, (_, __, doing) =>
        onProgress(2, STEPS, doing),
      );
    }
    return shown(after, true);
  }

  /** Gives one finding a reason or takes it back: only 「検証結果」 and the marks change. */
  async function answer(
    { key }: StandingFinding,
    reason: string | null,
    onProgress: OnProgress,
  ): Promise<CheckedBook> {
    onProgress(0, STEPS, checkerWords.reading);
    const look = await lookAnew();
    const { subject } = look.checked;
    const standing = look.standing.map((each) => (each.key === key ? { ...each, reason } : each));
    if (subject === null || !look.standing.some((each) => each.key === key)) return shown(look);
    const repaired = subject.records.findings.filter(({ state }) => state === 'repaired');
    await access.applyChanges(
      { writes: [], restoreRules: false, records: { findings: [...recordsOf(standing), ...repaired] } },
      (_, __, doing) => onProgress(1, STEPS, doing),
    );
    return shown({ ...look, standing }, true);
  }

  return {
    look: async () => shown(await lookAnew()),

    check: async (onProgress) => {
      onProgress(0, STEPS, checkerWords.reading);
      const look = await lookAnew();
      const { subject } = look.checked;
      const findings = recordsOf(look.standing);
      // Writing ends Excel's undo history, so nothing is written that stands there already.
      if (subject !== null && !isListed(subject.records.findings, findings)) {
        onProgress(1, STEPS, checkerWords.recording);
        await access.applyChanges(
          { writes: [], restoreRules: false, records: { findings } },
          (_, __, doing) => onProgress(1, STEPS, doing),
        );
      }
      return shown(look, true);
    },

    repair: (asked, onProgress) =>
      change(onProgress, ({ standing }, subject) => {
        const keys = new Set(asked.map(({ key }) => key));
        const chosen = batchOf(standing.filter(({ key, reason }) => keys.has(key) && reason === null));
        return chosen.length === 0 ? null : repairChanges(subject, standing, chosen, now());
      }),

    accept: (finding, reason, onProgress) => answer(finding, reason, onProgress),
    reopen: (finding, onProgress) => answer(finding, null, onProgress),
    putBack: (batch, onProgress) => change(onProgress, (_, subject) => putBackChanges(subject, batch, now())),
  };
}

/** A check lists what stands, so what was repaired before leaves the list; the log keeps it. */
function isListed(recorded: readonly FindingRecord[], wanted: readonly FindingRecord[]): boolean {
  return recorded.every(({ state }) => state !== 'repaired') && saysTheSame(recorded, wanted);
}
