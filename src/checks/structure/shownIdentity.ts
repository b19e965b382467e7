/**
 * S07: 「設定」 shows another plan, version, issue … than the book itself was drawn with. The book is taken for what its
 * hidden record says; people and a gateway that drops hidden sheets go by what is shown.
 */
import type { Cell } from '../../book/book';
import { number, shownOf, text } from '../../book/cells';
import { tableRowsOf } from '../../book/readTable';
import { MASTER_ISSUE, SETTING_HEADINGS, SETTING_LABELS, type SettingKey } from '../../book/settingKeys';
import { findRubric } from '../../kpi/rubrics';
import { structureWords } from '../../words/checks/structure';
import type { Finding, Repair } from '../finding';
import { findingOf } from '../findingAt';
import type { Subject } from '../subject';

/** Verdicts depend on these; all others only name the book. */
const JUDGED_BY: ReadonlySet<SettingKey> = new Set(['rubricId', 'firstYearNumber']);

export function shownIdentity(subject: Subject): Finding[] {
  const { reading, names, identity } = subject;
  const table = reading.tables.get(names.tables.settings);
  if (!table) return [];
  const cells = new Map(
    tableRowsOf(table).map((row) => [
      shownOf(row.cell(SETTING_HEADINGS.label)),
      row.cell(SETTING_HEADINGS.value),
    ]),
  );
  return drawnValues(subject).flatMap(([key, drawn]): Finding[] => {
    const cell = cells.get(SETTING_LABELS[key]);
    const [before, after] = [shownOf(cell).trim(), written(drawn)];
    // A rubric that nobody knows is told as such.
    if (!cell || before === after || (key === 'rubricId' && !findRubric(before))) return [];
    const place = { sheet: table.sheet, address: cell.address };
    const action = { kind: 'write', writes: [{ ...place, cell: drawn }] } as const;
    const repair: Repair = { before, after, safe: false, action };
    const isGrave = identity.issue === '' && JUDGED_BY.has(key);
    const words = structureWords.identityEdited(SETTING_LABELS[key], before, after);
    return [
      {
        ...findingOf(reading.source, 'S07', words, { severity: isGrave ? 'E' : 'W', repair }),
        place,
        column: `${SETTING_LABELS[key]} ${SETTING_HEADINGS.value}`,
        value: before,
      },
    ];
  });
}

/** As `settingsTable` writes them. */
function drawnValues({ identity, plan }: Subject): (readonly [SettingKey, Cell])[] {
  return [
    ['planId', text(identity.planId)],
    ['planVersion', text(identity.planVersion)],
    ['layout', number(identity.layout)],
    ['issue', text(identity.issue === '' ? MASTER_ISSUE : identity.issue)],
    ['section', text(identity.section)],
    ['round', text(identity.round)],
    ['fingerprint', text(identity.fingerprint)],
    ['rubricId', text(identity.rubricId)],
    ['firstYearNumber', number(plan.firstYear)],
  ];
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cell.number);
  return ('text' in cell ? cell.text : cell.formula).trim();
}
