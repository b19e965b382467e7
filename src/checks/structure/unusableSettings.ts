/**
 * S07: what stands in 「設定」 cannot be used. The other checks then go by the rubric as shipped and the year of the round.
 * Where its tables are gone altogether that is S03. In an issued book both are warnings: the planning section judges by its own settings.
 */
import { shownOf } from '../../book/cells';
import { surveySettings } from '../../book/readSettings';
import { readThresholds } from '../../book/readThresholds';
import { tableRowsOf } from '../../book/readTable';
import { SETTING_HEADINGS, SETTING_LABELS } from '../../book/settingKeys';
import type { Reading } from '../../book/reading';
import { formatFiscalYear, parseFiscalYear } from '../../plan/fiscalYear';
import { planYears } from '../../plan/plan';
import { structureWords } from '../../words/checks/structure';
import type { CellPlace } from '../../words/message';
import type { Finding, Repair, Severity } from '../finding';
import { findingOf } from '../findingAt';
import type { Subject } from '../subject';

export function unusableSettings(subject: Subject): Finding[] {
  const { reading, names, plan, identity } = subject;
  const severity: Severity = identity.issue === '' ? 'E' : 'W';
  // Bounds that the caller brought along are not read from this book.
  const bounds = subject.thresholds === null ? readThresholds(reading, names).problems : [];
  const told = [...surveySettings(reading, names, plan).problems, ...bounds];
  const problems = told.map(({ code, message, remedy, cell }): Finding => {
    const words = { message, remedy, expected: structureWords.usableSetting() };
    // The list still stands, so that figures can be taken in: no reason to refuse the whole book.
    const finding = findingOf(reading.source, code === 'settings-missing' ? 'S03' : 'S07', words, {
      severity,
    });
    if (!cell) return finding;
    const setting = settingAt(reading, cell);
    return { ...finding, place: cell, ...setting, repair: yearSpelled(subject, cell, setting) };
  });
  return [...problems, ...otherYear(subject)];
}

type Setting = Pick<Finding, 'column' | 'value'>;

/** Which setting it is and what it says, so that two findings are never taken for one. */
function settingAt({ tables }: Reading, { sheet, address }: CellPlace): Setting {
  for (const table of tables.values()) {
    if (table.sheet !== sheet) continue;
    for (const row of table.rows) {
      const column = row.findIndex((cell) => cell.address === address);
      const [label, heading] = [row[0]?.text ?? '', table.headers[column] ?? ''];
      if (column >= 0) return { column: `${label} ${heading}`.trim(), value: row[column]?.text ?? '' };
    }
  }
  return { column: address, value: '' };
}

/** A year of the plan, spelled as the formulas do not know it (Ｒ６, 令和6年度): the one spelling is proposed. */
function yearSpelled({ plan }: Subject, place: CellPlace, { column, value }: Setting): Repair | null {
  const isYear = column === `${SETTING_LABELS.evaluationYear} ${SETTING_HEADINGS.value}`;
  const year = isYear ? parseFiscalYear(value) : null;
  if (year === null || !planYears(plan).includes(year)) return null;
  const after = formatFiscalYear(year);
  const writes = [{ ...place, cell: { text: after } }];
  return { before: value, after, safe: true, action: { kind: 'write', writes } };
}

/** An issued book whose 評価年度 was set to another year than it collects: its own verdicts are of the wrong year. */
function otherYear({ reading, names, plan, identity, evaluationYear }: Subject): Finding[] {
  const { evaluationYear: shown } = surveySettings(reading, names, plan);
  if (identity.issue === '' || shown === null || shown === evaluationYear) return [];
  const table = reading.tables.get(names.tables.settings);
  const cell = (table ? tableRowsOf(table) : [])
    .find((row) => shownOf(row.cell(SETTING_HEADINGS.label)) === SETTING_LABELS.evaluationYear)
    ?.cell(SETTING_HEADINGS.value);
  const [found, wanted] = [formatFiscalYear(shown), formatFiscalYear(evaluationYear)];
  const finding = findingOf(reading.source, 'S07', structureWords.roundEdited(found, wanted), {
    severity: 'W',
  });
  const place = table && cell ? { sheet: table.sheet, address: cell.address } : null;
  return [{ ...finding, place, value: found }];
}
