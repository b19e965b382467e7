/** 検査基準表 of 「設定」: its table, its inputs, and what they accept. */
import { thresholdNotes, thresholdTexts } from '../../words/bookThresholds';
import { cellAt } from '../a1';
import type { InputRule, NumberFormats, Table } from '../book';
import { formula, number, text } from '../cells';
import { thresholdCheck } from '../formulas/settingChecks';
import type { BookNames } from '../names';
import { THRESHOLD_HEADINGS, THRESHOLD_LABELS } from '../settingKeys';
import {
  THRESHOLD_KEYS,
  THRESHOLD_RANGES,
  thresholdRangeText,
  type ThresholdKey,
  type Thresholds,
} from '../thresholds';
import { TABLE_STYLE } from './look';
import { stopped } from './rules';
import type { SettingsPlace } from './settingsPlace';
import { textFormats } from './tableParts';

const VALUE_COLUMN = 2;
const FORMATS = { percent: '0.0%', times: '0.0"倍"' } as const;

export function thresholdsTable(thresholds: Thresholds, names: BookNames, place: SettingsPlace): Table {
  return {
    name: names.tables.thresholds,
    at: cellAt(1, place.thresholdsHeading),
    headers: Object.values(THRESHOLD_HEADINGS),
    rows: THRESHOLD_KEYS.map((key) => [
      text(THRESHOLD_LABELS[key]),
      number(thresholds[key]),
      text(thresholdNotes[key]),
      formula(thresholdCheck(key, valueCell(key, place))),
    ]),
    style: TABLE_STYLE,
    showFilter: false,
  };
}

export function thresholdFormats(table: Table): NumberFormats {
  const { at, formats } = textFormats(table);
  const shown = THRESHOLD_KEYS.map((key) => FORMATS[THRESHOLD_RANGES[key].shownAs]);
  return {
    at,
    formats: formats.map((row, i) =>
      row.map((format, column) => (column === VALUE_COLUMN - 1 ? (shown[i] ?? format) : format)),
    ),
  };
}

export function thresholdInputs(place: SettingsPlace): string[] {
  return THRESHOLD_KEYS.map((key) => valueCell(key, place));
}

export function thresholdRules(place: SettingsPlace): InputRule[] {
  return THRESHOLD_KEYS.map((key) => ({
    ranges: [valueCell(key, place)],
    allow: { kind: 'decimal', min: THRESHOLD_RANGES[key].min, max: THRESHOLD_RANGES[key].max },
    ...stopped(thresholdTexts.ruleTitle, thresholdTexts.ruleMessage(thresholdRangeText(key))),
    allowBlank: false,
  }));
}

function valueCell(key: ThresholdKey, place: SettingsPlace): string {
  return cellAt(VALUE_COLUMN, place.thresholdsHeading + 1 + THRESHOLD_KEYS.indexOf(key));
}
