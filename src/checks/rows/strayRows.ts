/** R02 and R03: rows whose id is unknown, blank, or taken. Where the rest of the row tells which KPI it is, its id is proposed. */
import { rowWords } from '../../words/checks/rows';
import { planRows } from '../../plan/plan';
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
    return address === undefined
      ? []
      : [strayFinding(subject, 'R03', stray, rowWords.doubled(stray.id, address))];
  });
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
