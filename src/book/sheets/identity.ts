/** The hidden sheet that says which book this is, beside the visible cells of 「設定」. */
import type { BookIdentity, Sheet, Table } from '../book';
import { text } from '../cells';
import type { BookNames } from '../names';
import { IDENTITY_HEADINGS } from '../settingKeys';
import { TABLE_STYLE } from './look';
import { textFormats } from './tableParts';

const KEYS = [
  'form',
  'layout',
  'planId',
  'planVersion',
  'rubricId',
  'issue',
  'section',
  'round',
  'fingerprint',
  'suffix',
] as const;

export function identitySheet(identity: BookIdentity, names: BookNames): Sheet {
  const table: Table = {
    name: names.tables.identity,
    at: 'A1',
    headers: Object.values(IDENTITY_HEADINGS),
    rows: KEYS.map((key) => [text(key), text(String(identity[key]))]),
    style: TABLE_STYLE,
    showFilter: false,
  };
  return {
    key: 'identity',
    name: names.sheets.identity,
    visibility: 'veryHidden',
    showGridlines: true,
    blocks: [],
    tables: [table],
    numberFormats: [textFormats(table)],
    styles: [],
    columnWidths: { A: 14, B: 30 },
    rowHeights: {},
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    conditionalFormats: [],
    inputRules: [],
    print: { orientation: 'portrait', paper: 'A4', fitToWidth: 1 },
    charts: [],
  };
}

/** Reads the pairs of the identity table back. null: not those of a KPI book. */
export function identityOf(pairs: ReadonlyMap<string, string>): BookIdentity | null {
  const layout = Number(pairs.get('layout'));
  const [planId, planVersion, rubricId] = [
    pairs.get('planId'),
    pairs.get('planVersion'),
    pairs.get('rubricId'),
  ];
  if (pairs.get('form') !== 'kpi-book' || !Number.isInteger(layout) || layout < 1) return null;
  if (!planId || !planVersion || !rubricId) return null;
  return {
    form: 'kpi-book',
    layout,
    planId,
    planVersion,
    rubricId,
    issue: pairs.get('issue') ?? '',
    section: pairs.get('section') ?? '',
    round: pairs.get('round') ?? '',
    fingerprint: pairs.get('fingerprint') ?? '',
    suffix: pairs.get('suffix') ?? '',
  };
}
