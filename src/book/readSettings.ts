/** 「設定」 as officers edited it: the rubric with its bounds, the evaluation year, and what cannot be used. */
import { listBounds } from '../kpi/boundList';
import { findRubric } from '../kpi/rubrics';
import type { Grade, Rubric } from '../kpi/rubric';
import { planYears, type FiscalYear, type Plan } from '../plan/plan';
import type { Problem, Result } from '../words/message';
import { settingProblems } from '../words/bookProblems';
import { editedRubric } from './editedRubric';
import { rawOf, shownOf } from './cells';
import type { KeptSettings } from './kept';
import type { BookNames } from './names';
import type { ReadCell, Reading } from './reading';
import { brokenBounds, readBounds } from './readBounds';
import { tableRowsOf, type TableRow } from './readTable';
import { GRADE_HEADINGS, SETTING_HEADINGS, SETTING_LABELS, type SettingKey } from './settingKeys';
import { MOST_DECIMALS } from './formulas/settingChecks';
import { roundingModeOf } from './words';
import { yearOfCell } from './years';

export interface Settings {
  /** With the edits in it. */
  readonly rubric: Rubric;
  readonly evaluationYear: FiscalYear;
  readonly kept: KeptSettings;
}

/** What can be used of 「設定」, and what cannot. */
export interface SettingsSurvey {
  readonly shipped: Rubric | null;
  readonly evaluationYear: FiscalYear | null;
  /** Usable edits only. */
  readonly kept: KeptSettings | null;
  readonly problems: readonly Problem[];
}

/** All settings, or every reason why the book cannot be judged by them; each names sheet and cell. */
export function readSettings(reading: Reading, names: BookNames, plan: Plan): Result<Settings> {
  const { shipped, evaluationYear, kept, problems } = surveySettings(reading, names, plan);
  if (problems.length > 0 || !shipped || evaluationYear === null || !kept)
    return { ok: false, errors: problems };
  return { ok: true, value: { rubric: editedRubric(shipped, kept), evaluationYear, kept } };
}

export function surveySettings(reading: Reading, names: BookNames, plan: Plan): SettingsSurvey {
  const settings = reading.tables.get(names.tables.settings);
  // The sheet may have been renamed: people and Excel find it under the name that it has now.
  const sheet = settings?.sheet ?? names.sheets.settings;
  const grades = reading.tables.get(names.tables.grades);
  const nothing = { shipped: null, evaluationYear: null, kept: null };
  if (!settings || !grades) return { ...nothing, problems: [settingProblems.missing(sheet)] };
  const rows = tableRowsOf(settings);
  const value = (key: SettingKey): ReadCell | undefined =>
    rows
      .find((row) => shownOf(row.cell(SETTING_HEADINGS.label)) === SETTING_LABELS[key])
      ?.cell(SETTING_HEADINGS.value);
  const rubricId = shownOf(value('rubricId'));
  const shipped = findRubric(rubricId) ?? null;
  const year = readYear(value('evaluationYear'), plan, sheet);
  if (!shipped) {
    return {
      ...nothing,
      evaluationYear: year.value,
      problems: [settingProblems.unknownRubric(sheet, rubricId), ...year.problems],
    };
  }
  const rounding = readRounding(value('roundingMode'), value('roundingDecimals'), sheet);
  const gradeRows = new Map(tableRowsOf(grades).map((row) => [shownOf(row.cell(GRADE_HEADINGS.key)), row]));
  const bounds = readBounds(shipped, gradeRows, sheet);
  const labels = readLabels(shipped, gradeRows, sheet);
  return {
    shipped,
    evaluationYear: year.value,
    kept: {
      rubricId,
      bounds: new Map([...bounds.percents].filter(([key]) => !brokenBounds(bounds).has(key))),
      grades: labels.edits,
      rounding: rounding.value,
    },
    problems: [
      ...year.problems,
      ...rounding.problems,
      ...missingGrades(shipped, gradeRows, sheet),
      ...bounds.problems.map(({ problem }) => problem),
      ...labels.problems,
    ],
  };
}

interface Part<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

function readYear(cell: ReadCell | undefined, plan: Plan, sheet: string): Part<FiscalYear> {
  const year = yearOfCell(plan, shownOf(cell));
  if (year !== null && planYears(plan).includes(year)) return { value: year, problems: [] };
  return { value: null, problems: [settingProblems.value(sheet, cell, SETTING_LABELS.evaluationYear)] };
}

function readRounding(
  modeCell: ReadCell | undefined,
  decimalsCell: ReadCell | undefined,
  sheet: string,
): Part<NonNullable<KeptSettings['rounding']>> {
  const mode = roundingModeOf(shownOf(modeCell));
  const decimals = rawOf(decimalsCell);
  const isWhole =
    typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
  if (mode && isWhole) return { value: { mode, decimals }, problems: [] };
  return {
    value: null,
    problems: [
      ...(mode ? [] : [settingProblems.value(sheet, modeCell, SETTING_LABELS.roundingMode)]),
      ...(isWhole ? [] : [settingProblems.value(sheet, decimalsCell, SETTING_LABELS.roundingDecimals)]),
    ],
  };
}

function missingGrades(rubric: Rubric, rows: ReadonlyMap<string, TableRow>, sheet: string): Problem[] {
  const missing = rubric.grades.filter(({ key }) => !rows.has(key)).map(labelOf);
  return missing.length > 0 ? [settingProblems.gradesMissing(sheet, missing.join('・'))] : [];
}

/** Symbols, names and colours; a label that is empty or given twice cannot tell grades apart. */
function readLabels(
  rubric: Rubric,
  rows: ReadonlyMap<string, TableRow>,
  sheet: string,
): { edits: KeptSettings['grades']; problems: Problem[] } {
  const edits = new Map<string, { symbol: string; name: string; colour: string }>();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const grade of rubric.grades) {
    const row = rows.get(grade.key);
    if (!row) continue;
    const [symbol, name] = [shownOf(row.cell(GRADE_HEADINGS.symbol)), shownOf(row.cell(GRADE_HEADINGS.name))];
    const colour = shownOf(row.cell(GRADE_HEADINGS.colour)).trim().toUpperCase();
    const label = symbol + name;
    if (label === '' || seen.has(label)) {
      problems.push(settingProblems.label(sheet, row.cell(GRADE_HEADINGS.name), symbol + name));
      continue;
    }
    seen.add(label);
    edits.set(grade.key, { symbol, name, colour: /^#[0-9A-F]{6}$/.test(colour) ? colour : grade.colour });
  }
  return { edits, problems };
}

function labelOf(grade: Grade): string {
  return grade.symbol + grade.name.ja;
}

/** How many settings differ from the rubric as shipped. */
export function countEdits(shipped: Rubric, kept: KeptSettings): number {
  const bounds = listBounds(shipped).filter(
    ({ key, percent }) => (kept.bounds.get(key) ?? percent) !== percent,
  );
  const grades = shipped.grades.filter((grade) => {
    const edit = kept.grades.get(grade.key);
    return (
      edit && (edit.symbol !== grade.symbol || edit.name !== grade.name.ja || edit.colour !== grade.colour)
    );
  });
  const { rounding } = kept;
  const isRoundingEdited =
    rounding !== null &&
    (rounding.mode !== shipped.rounding.mode || rounding.decimals !== shipped.rounding.decimals);
  return bounds.length + grades.length + (isRoundingEdited ? 1 : 0);
}
