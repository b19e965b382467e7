/** Where things stand on 「設定」. Only what draws uses it: readers go by tables and headings. */
import type { Plan } from '../../plan/plan';
import { STATE_WORDS } from '../../kpi/judgement';
import { listBounds } from '../../kpi/boundList';
import type { Rubric } from '../../kpi/rubric';
import { absoluteCell, type Area } from '../a1';
import { planNotes } from '../planNotes';
import { SETTING_KEYS, type SettingKey } from '../settingKeys';
import { THRESHOLD_KEYS } from '../thresholds';
import { listedYears } from '../years';

const FIRST_COLUMN = 1;
const VALUE_COLUMN = 2;
const SETTINGS_HEADING_ROW = 4;
const GAP = 3;

export interface SettingsPlace {
  readonly settingsHeading: number;
  readonly gradesHeading: number;
  readonly statesHeading: number;
  readonly thresholdsHeading: number;
  readonly notesHeading: number;
  /** At the very end, below everything that an officer reads: the list is for formulas and choices. */
  readonly yearsHeading: number;
  readonly boundColumns: number;
  readonly valueRow: (key: SettingKey) => number;
  /** `$B$12`. */
  readonly value: (key: SettingKey) => string;
  /** Column of 境界1; 色, 確認 and 区分 follow after the last 境界. */
  readonly firstBound: number;
  readonly colourColumn: number;
  readonly checkColumn: number;
  readonly keyColumn: number;
  readonly gradeRow: (index: number) => number;
  readonly stateWords: Area;
  /** One spelling of each year. */
  readonly years: Area;
  readonly planYears: Area;
}

export function settingsPlace(plan: Plan, rubric: Rubric): SettingsPlace {
  const gradesHeading = SETTINGS_HEADING_ROW + SETTING_KEYS.length + GAP;
  const statesHeading = gradesHeading + rubric.grades.length + GAP;
  const thresholdsHeading = statesHeading + STATE_WORDS.length + GAP;
  const notesHeading = thresholdsHeading + THRESHOLD_KEYS.length + GAP;
  const noteCount = planNotes(plan).length;
  const yearsHeading = noteCount > 0 ? notesHeading + noteCount + GAP : notesHeading;
  const boundColumns = Math.max(1, ...listBounds(rubric).map(({ number }) => number));
  const firstBound = 5;
  const colourColumn = firstBound + boundColumns;
  const listed = listedYears(plan);
  const yearRow = (year: number): number => yearsHeading + 1 + listed.indexOf(year);
  const valueRow = (key: SettingKey): number => SETTINGS_HEADING_ROW + 1 + SETTING_KEYS.indexOf(key);
  const yearCells = (from: number, to: number): Area => ({
    left: FIRST_COLUMN,
    right: FIRST_COLUMN,
    top: yearRow(from),
    bottom: yearRow(to),
  });
  return {
    settingsHeading: SETTINGS_HEADING_ROW,
    gradesHeading,
    statesHeading,
    thresholdsHeading,
    notesHeading,
    yearsHeading,
    boundColumns,
    valueRow,
    value: (key) => absoluteCell(VALUE_COLUMN, valueRow(key)),
    firstBound,
    colourColumn,
    checkColumn: colourColumn + 1,
    keyColumn: colourColumn + 2,
    gradeRow: (index) => gradesHeading + 1 + index,
    stateWords: {
      left: FIRST_COLUMN,
      right: FIRST_COLUMN,
      top: statesHeading + 1,
      bottom: statesHeading + STATE_WORDS.length,
    },
    years: yearCells(listed[0] ?? plan.firstYear, listed.at(-1) ?? plan.lastYear),
    planYears: yearCells(plan.firstYear, plan.lastYear),
  };
}
