/**
 * Marks of open findings on the cells of 「KPI一覧」. They are conditional formats, never fills, so that an officer's own
 * formats are never touched; each formula is always true and says nothing but whose it is and how severe.
 */
import { areaAddress, parseArea } from '../a1';
import type { ConditionalFormat } from '../book';
import type { BookNames } from '../names';
import { runs } from '../sheets/listPlace';
import type { FindingRecord, Severity } from './records';

type Mark = Extract<ConditionalFormat, { kind: 'formula' }>;

const SEVERITIES: readonly Severity[] = ['F', 'E', 'W', 'I'];

/** Light, so that figures are read as before; letters turn bold where something has to be done, for colour is never alone. */
export const MARK_LOOKS: Readonly<Record<Severity, Pick<Mark, 'fill' | 'bold'>>> = {
  F: { fill: '#F4A7A7', bold: true },
  E: { fill: '#FBD0CC', bold: true },
  W: { fill: '#FDE9A9', bold: true },
  I: { fill: '#DCE8F7' },
};

/** Worst first: a cell with several findings has the worst one's mark only. */
export function findingMarks(findings: readonly FindingRecord[], names: BookNames): Mark[] {
  const marked = new Set<string>();
  return SEVERITIES.flatMap((severity) => {
    const own = findings
      .filter((finding) => finding.severity === severity && finding.state === 'open')
      .filter(({ sheet, address }) => sheet === names.sheets.list && parseArea(address) !== null)
      .map(({ address }) => address.replaceAll('$', ''))
      .filter((address) => !marked.has(address));
    own.forEach((address) => marked.add(address));
    if (own.length === 0) return [];
    return [
      { kind: 'formula', ranges: joined(own), formula: markFormula(severity), ...MARK_LOOKS[severity] },
    ];
  });
}

/** `=LEN("検証E")>0`. */
export function markFormula(severity: Severity): string {
  return `=LEN("検証${severity}")>0`;
}

/** Whether a conditional format that was read from a workbook is a mark of ours, with or without "=". */
export function isMarkFormula(formula: string): boolean {
  return /^=?LEN\("検証[FEWI]"\)>0$/i.test(formula.replace(/\s/g, ''));
}

/** Cells under each other become one range: a list of ranges may hold 8,192 letters in Excel. */
function joined(addresses: readonly string[]): string[] {
  const columns = new Map<number, Set<number>>();
  const areas: string[] = [];
  for (const address of new Set(addresses)) {
    const area = parseArea(address);
    if (area?.left === area?.right && area?.top === area?.bottom && area) {
      columns.set(area.left, (columns.get(area.left) ?? new Set()).add(area.top));
    } else areas.push(address);
  }
  const singles = [...columns].flatMap(([column, rows]) => {
    const first = Math.min(...rows);
    const flags = Array.from({ length: Math.max(...rows) - first + 1 }, (_, i) => rows.has(first + i));
    return runs(flags).map(([from, to]) =>
      areaAddress({ left: column, right: column, top: first + from, bottom: first + to }),
    );
  });
  return [...areas, ...singles];
}
