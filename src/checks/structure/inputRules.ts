/** S08: cells to be entered whose input rule is gone. Excel wipes it whenever something is pasted. */
import { parseArea } from '../../book/a1';
import { listColumns } from '../../book/columns';
import { coverageOf } from '../../book/coverage';
import { isRuled } from '../../book/sheets/listRules';
import { structureWords } from '../../words/checks/structure';
import type { Finding } from '../finding';
import { findingAt } from '../findingAt';
import { censusOf } from '../rows/census';
import type { Subject } from '../subject';
import { tableArea } from './listPlaces';

const SHOWN_CELLS = 3;

/** One finding for the sheet, however many cells were pasted over. */
export function inputRules(subject: Subject): Finding[] {
  const { list, reading } = subject;
  const areas = reading.sheets.find(({ name }) => name === list.sheet)?.ruledAreas ?? null;
  if (areas === null) return [];
  const isCovered = coverageOf(areas, tableArea(list));
  const bare = ruledCells(subject).filter((address) => {
    const area = parseArea(address);
    return area !== null && !isCovered(area.left, area.top);
  });
  const [first] = bare;
  if (first === undefined) return [];
  const repair = {
    before: structureWords.rulesBefore(bare.length),
    after: structureWords.rulesAfter,
    safe: true,
    action: { kind: 'inputRules' },
  } as const;
  const shown = bare.slice(0, SHOWN_CELLS).join('、');
  return [
    findingAt(
      subject,
      'S08',
      { address: first, value: shown, repair },
      structureWords.rulesGone(bare.length, shown),
    ),
  ];
}

/** Row by row. In an issued book only what the section enters: the rest is locked. */
function ruledCells(subject: Subject): string[] {
  const isIssued = subject.identity.issue !== '';
  const headings = listColumns(subject.plan).flatMap((column) => {
    const isEntered = column.year === subject.evaluationYear || column.key === 'outlook';
    return isRuled(column) && (!isIssued || isEntered) ? [column.heading] : [];
  });
  return [...censusOf(subject).counted.values()].flatMap((row) =>
    headings.flatMap((heading) => {
      const address = row.cell(heading)?.address;
      return address === undefined ? [] : [address];
    }),
  );
}
