/** R02 and R03: rows whose id is unknown, blank, or taken. Where the rest of the row tells which KPI it is, its id is proposed. */
import { actualHeading } from '../../book/columns';
import { readActuals, type SheetRow } from '../../book/readRows';
import type { TableRow } from '../../book/readTable';
import type { Actual } from '../../kpi/judgement';
import { planRows, planYears } from '../../plan/plan';
import { rowWords, type DifferingFigure } from '../../words/checks/rows';
import type { Finding, Repair } from '../finding';
import { findingAt, type FindingWords } from '../findingAt';
import type { Subject } from '../subject';
import { censusOf, type StrayRow } from './census';

/** R02: a row that nobody planned here. */
export function unknownRows(subject: Subject): Finding[] {
  const inPlan = new Set(planRows(subject.plan).map(({ kpi }) => kpi.id));
  return censusOf(subject).strays.flatMap((stray) =>
    stray.counted
      ? []
      : [strayFinding(subject, 'R02', stray, rowWords.unknown(stray.id, inPlan.has(stray.id)))],
  );
}

/** R03: the second and further rows of one id. */
export function doubledIds(subject: Subject): Finding[] {
  return censusOf(subject).strays.flatMap((stray) => {
    const address = stray.counted?.cell('番号')?.address;
    if (!stray.counted || address === undefined) return [];
    const words = rowWords.doubled(stray.id, address, differingFigures(subject, stray.row, stray.counted));
    return [strayFinding(subject, 'R03', stray, words)];
  });
}

/** What is lost if the row that was not read was the right one. */
function differingFigures({ plan }: Subject, row: TableRow, counted: SheetRow): DifferingFigure[] {
  const here = readActuals(row, plan);
  return planYears(plan).flatMap((year) => {
    const heading = actualHeading(year);
    if (isSame(here.get(year), counted.actuals.get(year))) return [];
    return [{ heading, here: row.cell(heading)?.text ?? '', counted: counted.cell(heading)?.text ?? '' }];
  });
}

function isSame(a: Actual | undefined, b: Actual | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function strayFinding(subject: Subject, code: 'R02' | 'R03', stray: StrayRow, words: FindingWords): Finding {
  const { row, id, meant } = stray;
  const cell = row.cell('番号');
  const owner = { id, name: row.cell('KPI項目')?.text ?? '', section: row.cell('担当課')?.text ?? '' };
  const spot = { owner, cell, column: '番号', value: id };
  if (!meant || !cell) return findingAt(subject, code, spot, words);
  const repair: Repair = {
    before: id,
    after: meant.kpi.id,
    safe: false,
    action: {
      kind: 'write',
      writes: [{ sheet: subject.list.sheet, address: cell.address, cell: { text: meant.kpi.id } }],
    },
  };
  return findingAt(subject, code, { ...spot, repair }, rowWords.meant(id, meant.kpi.name));
}
