/** The tables of 「設定」. */
import { describeCondition } from '../../kpi/describeCondition';
import { listBounds } from '../../kpi/boundList';
import { gradeLabel, type Rubric } from '../../kpi/rubric';
import { formatFiscalYear } from '../../plan/fiscalYear';
import { noteFields, noteKinds, settingNotes, stateMeanings, gradedState } from '../../words/book';
import { lockedSettings } from '../../words/issued';
import { cellAt } from '../a1';
import type { BookIdentity, Cell, Table } from '../book';
import { BLANK, formula, number, text } from '../cells';
import {
  gradeCheck,
  problemCount,
  ratioSteps,
  roundingDecimalsCheck,
  roundingModeCheck,
  yearCheck,
} from '../formulas/settingChecks';
import type { BookNames } from '../names';
import { yearNumber } from '../formulas/yearNumber';
import { planNotes } from '../planNotes';
import {
  boundHeading,
  GRADE_HEADINGS,
  MASTER_ISSUE,
  NOTE_HEADINGS,
  SETTING_HEADINGS,
  SETTING_KEYS,
  SETTING_LABELS,
  STATE_HEADINGS,
  YEAR_HEADINGS,
  type SettingKey,
} from '../settingKeys';
import { ROUNDING_WORDS } from '../words';
import type { Thresholds } from '../thresholds';
import { yearSpellings } from '../years';
import { planYears, type FiscalYear, type Plan } from '../../plan/plan';
import { TABLE_STYLE } from './look';
import type { SettingsPlace } from './settingsPlace';

/** What 「設定」 shows; the rubric with the officer's edits in it. */
export interface SettingsContent {
  readonly plan: Plan;
  readonly rubric: Rubric;
  readonly evaluationYear: FiscalYear;
  readonly identity: BookIdentity;
  readonly thresholds: Thresholds;
  readonly names: BookNames;
  /** Shown for the formulas' sake, to people who cannot change it. */
  readonly locked: boolean;
}

export function settingsTable(content: SettingsContent, place: SettingsPlace): Table {
  const values = settingValues(content, place);
  const settingsChecks = settingChecks(content, place);
  return {
    name: content.names.tables.settings,
    at: cellAt(1, place.settingsHeading),
    headers: Object.values(SETTING_HEADINGS),
    rows: SETTING_KEYS.map((key) => [
      text(SETTING_LABELS[key]),
      values[key],
      text(noteOf(key, content)),
      settingsChecks[key] ?? BLANK,
    ]),
    style: TABLE_STYLE,
    showFilter: false,
  };
}

/** Where nothing can be changed, no note says how to. */
function noteOf(key: SettingKey, { rubric, locked }: SettingsContent): string {
  if (key === 'rubricTitle') return rubric.source.ja;
  if (!locked) return settingNotes[key] ?? '';
  return key === 'issue' ? lockedSettings.issue : '';
}

function settingValues(content: SettingsContent, place: SettingsPlace): Record<SettingKey, Cell> {
  const { plan, rubric, identity, names } = content;
  return {
    municipality: text(plan.municipality),
    planTitle: text(plan.title),
    planId: text(identity.planId),
    planVersion: text(identity.planVersion),
    layout: number(identity.layout),
    issue: text(identity.issue === '' ? MASTER_ISSUE : identity.issue),
    section: text(identity.section),
    round: text(identity.round),
    fingerprint: text(identity.fingerprint),
    planYears: text(`${formatFiscalYear(plan.firstYear)}〜${formatFiscalYear(plan.lastYear)}`),
    evaluationYear: text(formatFiscalYear(content.evaluationYear)),
    rubricId: text(rubric.id),
    rubricTitle: text(rubric.title.ja),
    roundingMode: text(ROUNDING_WORDS[rubric.rounding.mode]),
    roundingDecimals: number(rubric.rounding.decimals),
    problems: formula(problemCount(names)),
    evaluationYearNumber: formula(yearNumber(place.value('evaluationYear'), names)),
    firstYearNumber: number(plan.firstYear),
    yearPosition: formula(
      `IF(${place.value('evaluationYearNumber')}=0,0,${place.value('evaluationYearNumber')}-${place.value('firstYearNumber')}+1)`,
    ),
    ratioSteps: formula(ratioSteps(place.value('roundingDecimals'))),
  };
}

function settingChecks(
  { plan, names }: SettingsContent,
  place: SettingsPlace,
): Partial<Record<SettingKey, Cell>> {
  return {
    evaluationYear: formula(yearCheck(names, planYears(plan).length)),
    roundingMode: formula(roundingModeCheck(place.value('roundingMode'))),
    roundingDecimals: formula(roundingDecimalsCheck(place.value('roundingDecimals'))),
  };
}

/** One row a grade, in the order in which they are tried; bounds as shares of 1. */
export function gradesTable({ rubric, names }: SettingsContent, place: SettingsPlace): Table {
  const bounds = listBounds(rubric);
  const boundNumbers = Array.from({ length: place.boundColumns }, (_, i) => i + 1);
  return {
    name: names.tables.grades,
    at: cellAt(1, place.gradesHeading),
    headers: [
      GRADE_HEADINGS.name,
      GRADE_HEADINGS.symbol,
      GRADE_HEADINGS.condition,
      GRADE_HEADINGS.label,
      ...boundNumbers.map(boundHeading),
      GRADE_HEADINGS.colour,
      GRADE_HEADINGS.check,
      GRADE_HEADINGS.key,
    ],
    rows: rubric.grades.map((grade, i) => [
      text(grade.name.ja),
      text(grade.symbol),
      text(describeCondition(grade.condition, rubric, { bounds: 'placeholder' }).ja),
      formula(`IFERROR(${cellAt(2, place.gradeRow(i))}&${cellAt(1, place.gradeRow(i))},"")`),
      ...boundNumbers.map((wanted) => {
        const own = bounds.find((bound) => bound.grade === grade && bound.number === wanted);
        return own ? number(shareOf(own.percent)) : BLANK;
      }),
      text(grade.colour),
      formula(gradeCheck(rubric, i, names)),
      text(grade.key),
    ]),
    style: TABLE_STYLE,
    showFilter: false,
  };
}

/** 66.7 → 0.667 as typing 66.7% gives it. */
function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}

export function statesTable({ rubric, names }: SettingsContent, place: SettingsPlace): Table {
  return {
    name: names.tables.states,
    at: cellAt(1, place.statesHeading),
    headers: Object.values(STATE_HEADINGS),
    rows: stateMeanings.map(([word, use, meaning]) => {
      const grade = rubric.grades.find(({ key }) => key === rubric.judgedStates[word]);
      return [text(word), text(grade ? gradedState(gradeLabel(grade)) : use), text(meaning)];
    }),
    style: TABLE_STYLE,
    showFilter: false,
  };
}

export function yearsTable({ plan, names }: SettingsContent, place: SettingsPlace): Table {
  return {
    name: names.tables.years,
    at: cellAt(1, place.yearsHeading),
    headers: Object.values(YEAR_HEADINGS),
    rows: yearSpellings(plan).map(({ spelling, year }) => [text(spelling), number(year)]),
    style: TABLE_STYLE,
    showFilter: false,
  };
}

/** Corrections of reading errors and what was inferred, each with its place. null: the plan has none. */
export function notesTable({ plan, names }: SettingsContent, place: SettingsPlace): Table | null {
  const notes = planNotes(plan);
  if (notes.length === 0) return null;
  return {
    name: names.tables.notes,
    at: cellAt(1, place.notesHeading),
    headers: Object.values(NOTE_HEADINGS),
    rows: notes.map(({ subject, note }) => [
      text(subject),
      text(noteFields[note.field] ?? note.field),
      text(note.reason),
      text(note.printed ?? ''),
      text(noteKinds[note.kind]),
    ]),
    style: TABLE_STYLE,
    showFilter: false,
  };
}
