/** The round as the pane works on it: read the open book, plan purely, write one batch. Loaded when the view is first opened. */
import { batchName } from '../../book/records/logOf';
import type { BookChanges } from '../../book/changes';
import type { Finding } from '../../checks/finding';
import type { OnProgress } from '../../excel/openBook';
import { planAcceptance, type AcceptPlan, type Press } from '../../round/accept';
import { BY_RULE, type Decisions } from '../../round/decide';
import { finishAcceptance } from '../../round/finishAcceptance';
import { planFreshBooks } from '../../round/freshBook';
import { pastFaults } from '../../round/pastFaults';
import { planIssue, type IssuePlan, type IssueTerms } from '../../round/issue';
import { masterOf, ownedKpis, type Master } from '../../round/master';
import { planPutBack } from '../../round/putBackPress';
import type { Returned } from '../../round/receive';
import { planRemembering } from '../../round/remember';
import { roundOf, type Round } from '../../round/round';
import { roundState, type RoundState } from '../../round/roundState';
import { sectionKey, shareBySection } from '../../round/sections';
import { takeBack } from '../../round/takeBack';
import { valueOrThrow, type CellPlace, type Result } from '../../words/message';
import { roundWords } from '../../words/taskpaneRound';
import { dayAndTime, isoTime } from '../check/moment';
import { lastAcceptance, type AcceptBatch } from './lastAcceptance';
import { makeBooks, type MadeBook } from './makeBooks';
import type { RoundTools } from './tools';

/** A 担当課 with its KPIs; `state` null: it was not issued a book in this round. */
export interface SectionLine {
  readonly section: string;
  /** 0: it has a book, but no KPI names it any more. */
  readonly kpis: number;
  readonly state: RoundState['sections'][number] | null;
}

export interface RoundNow {
  readonly master: Master;
  readonly round: Round;
  readonly state: RoundState;
  readonly lines: readonly SectionLine[];
  /** KPIs that nobody would be asked for, and the first one's cell 担当課. */
  readonly without: { readonly count: number; readonly cell: CellPlace | null };
  readonly lastAcceptance: AcceptBatch | null;
  /** What 課 would be issued and could not correct. */
  readonly pastFaults: readonly Finding[];
}

/** @throws PersonError where the open book is no master or cannot be read */
export async function lookAtRound({ access, now }: RoundTools): Promise<RoundNow> {
  const { reading, plan } = await access.readBook();
  const master = valueOrThrow(masterOf(reading, plan));
  const { day } = now();
  const state = roundState(master.kept.records, master.round, day);
  const { sections, without } = shareBySection(ownedKpis(master));
  const states = new Map(state.sections.map((one) => [sectionKey(one.section), one]));
  const named = new Set(sections.map(({ section }) => sectionKey(section)));
  const gone = state.sections.filter(({ section }) => !named.has(sectionKey(section)));
  const first = master.rows.get(without[0] ?? '')?.cell('担当課');
  return {
    master,
    round: roundOf(master, day),
    state,
    lines: [
      ...sections.map(({ section, ids }): SectionLine => ({
        section,
        kpis: ids.length,
        state: states.get(sectionKey(section)) ?? null,
      })),
      ...gone.map((one): SectionLine => ({ section: one.section, kpis: 0, state: one })),
    ],
    without: {
      count: without.length,
      cell: first ? { sheet: master.list.sheet, address: first.address } : null,
    },
    lastAcceptance: lastAcceptance(master),
    pastFaults: pastFaults(master, day),
  };
}

/** First books of these 課, or fresh ones for what has to be corrected. */
export type Order =
  | { readonly kind: 'sections'; readonly sections: readonly string[] }
  | { readonly kind: 'fresh'; readonly returned: readonly Returned[] };

export function planOrder(master: Master, order: Order, terms: IssueTerms): Result<IssuePlan> {
  return order.kind === 'sections'
    ? planIssue(master, order.sections, terms)
    : planFreshBooks(master, order.returned, terms);
}

/**
 * Makes the files first and writes the records then: whoever cancels has issued nothing. Called again after a failure it
 * finishes, and no 課 has two numbers because Excel failed to say that all was written.
 * @returns null: cancelled
 */
export function issuing(
  tools: RoundTools,
  order: Order,
  terms: IssueTerms,
): (signal: AbortSignal, onProgress: OnProgress) => Promise<readonly MadeBook[] | null> {
  let begun: { readonly plan: IssuePlan; readonly made: readonly MadeBook[] } | null = null;
  return async (signal, onProgress) => {
    const { master, round } = await lookAtRound(tools);
    if (begun?.plan.books.every(({ record }) => round.issues.has(record.issue))) return begun.made;
    const plan = valueOrThrow(planOrder(master, order, terms));
    const made = await makeBooks(plan.books, tools, signal, onProgress);
    if (made === null) return null;
    begun = { plan, made };
    await write(tools, { records: plan.records }, (_, __, doing) =>
      onProgress(plan.books.length, plan.books.length + 1, doing),
    );
    return made;
  };
}

/** What came back is remembered at once, whatever becomes of it; nothing is written where the workbook knows it. */
export async function rememberReturned(tools: RoundTools, received: readonly Returned[]): Promise<void> {
  // A minute may have passed since reading began, or a day until it is tried again.
  const { round } = await lookAtRound(tools);
  const records = planRemembering(takeBack(received, round), round, dayAndTime(tools.now()));
  if (records !== null) await write(tools, { records }, () => undefined);
}

export type Accepted =
  | { readonly kind: 'accepted'; readonly plan: AcceptPlan; readonly batch: string }
  /** The book says something else than when the preview was drawn: nothing was written. */
  | { readonly kind: 'overtaken' };

/**
 * Takes in what the preview showed, in one batch. Called again after a failure it finishes what was begun: the batch may
 * stand in the book though Excel failed to say so.
 * @param shown from {@link signatureOf} of the plan that the person has seen
 */
export function acceptance(
  tools: RoundTools,
  received: readonly Returned[],
  decisions: Decisions,
  shown: string,
): (onProgress: OnProgress) => Promise<Accepted> {
  let begun: Extract<Accepted, { kind: 'accepted' }> | null = null;
  return async (onProgress) => {
    onProgress(0, STEPS, roundWords.lookingAgain);
    const follow: OnProgress = (_, __, doing) => onProgress(1, STEPS, doing);
    const { round, master } = await lookAtRound(tools);
    const rest = begun && finishAcceptance(begun.plan, master, begun.batch);
    if (begun && rest) {
      await write(tools, rest, follow);
      return begun;
    }
    const press = pressOf(tools, master);
    const plan = planAcceptance(takeBack(received, round), decisions, round, press);
    if (signatureOf(plan) !== shown) return { kind: 'overtaken' };
    begun = { kind: 'accepted', plan, batch: press.batch };
    await write(tools, plan.changes, follow);
    return begun;
  };
}

const STEPS = 3;

/** What taking in would write, whenever it is pressed. */
export function previewOf(received: readonly Returned[], decisions: Decisions, round: Round): AcceptPlan {
  return planAcceptance(takeBack(received, round), decisions, round, { batch: '', time: '' });
}

export function signatureOf({ taken }: AcceptPlan): string {
  return JSON.stringify(
    taken.map(({ comparison: { kpi, column }, before, after }) => [kpi, column, before, after]),
  );
}

/** What would be taken without any decision by hand. */
export const UNDECIDED: Decisions = BY_RULE('single');

/** Cells that were edited since stay as they are; the view has told which. */
export async function putBackAcceptance(tools: RoundTools, batch: string): Promise<void> {
  const { master } = await lookAtRound(tools);
  await write(tools, planPutBack(master, batch, pressOf(tools, master)), () => undefined);
}

function pressOf({ now }: RoundTools, { kept }: Master): Press {
  const at = now();
  return { batch: batchName(kept.records.log, isoTime(at)), time: dayAndTime(at) };
}

function write(tools: RoundTools, changes: Partial<BookChanges>, onProgress: OnProgress): Promise<void> {
  return tools.access.applyChanges({ writes: [], restoreRules: false, records: {}, ...changes }, onProgress);
}
