/** 「検証結果」: what the checks found, worst first, each with a link to its cell and a place for the reason why it may stand. */
import { recordTexts } from '../../words/bookRecords';
import { areaAddress, columnLetters, quoteText, wholeColumn } from '../a1';
import type { ConditionalFormat, InputRule, Sheet, Table } from '../book';
import { formula } from '../cells';
import type { Formula } from '../formulas/exact';
import type { BookNames } from '../names';
import { FINDINGS } from '../records/findings';
import { FINDING_HEADINGS as H, FINDING_STATE_WORDS, SEVERITY_WORDS } from '../records/headings';
import type { FindingRecord, Severity } from '../records/records';
import { COLOURS } from './look';
import { placed, RECORD_HEADING_ROW, recordSheet } from './recordSheet';
import { listRule } from './rules';
import { bodyColumn, tableArea } from './tableParts';

/** Strong enough for a label, with ink that is read on it; the marks in 「KPI一覧」 are lighter. */
export const SEVERITY_LABELS: Readonly<Record<Severity, { readonly fill: string; readonly ink: string }>> = {
  F: { fill: '#9B1C1C', ink: '#FFFFFF' },
  E: { fill: '#F8B4B4', ink: '#771D1D' },
  W: { fill: '#FCE08A', ink: '#633112' },
  I: { fill: '#D6E4F5', ink: '#1F3A5F' },
};

export function findingsSheet(findings: readonly FindingRecord[], names: BookNames): Sheet {
  const own = placed(FINDINGS, findings, names, RECORD_HEADING_ROW);
  return recordSheet({
    key: 'findings',
    names,
    title: recordTexts.findings,
    headline: formula(headline(names)),
    note: recordTexts.findingsNote,
    tables: [own],
    colours: colours(own.table),
    rules: rules(own.table),
    tabColour: '#B45309',
  });
}

/** 要対応 12件（× 重大 0・● 要修正 5・▲ 要確認 4・○ 参考 3）　確認済 1件　修正済 2件: live, while states are changed. */
function headline(names: BookNames): Formula {
  const table = names.tables.findings;
  const state = wholeColumn(table, H.state);
  const counted = (word: string): Formula => `COUNTIF(${state},${quoteText(word)})`;
  const open = quoteText(FINDING_STATE_WORDS.open);
  const severities = Object.values(SEVERITY_WORDS).map(
    (word) => `"${word} "&COUNTIFS(${wholeColumn(table, H.severity)},${quoteText(word)},${state},${open})`,
  );
  const { count, none } = recordTexts;
  const others = [FINDING_STATE_WORDS.ignored, FINDING_STATE_WORDS.repaired].map(
    (word) => `"　${word} "&${counted(word)}&"${count}"`,
  );
  const told = [
    `"${FINDING_STATE_WORDS.open} "&${counted(FINDING_STATE_WORDS.open)}&"${count}（"`,
    severities.join('&"・"&'),
    `"）"`,
    ...others,
  ].join('&');
  return `IF(COUNTIF(${wholeColumn(table, H.code)},"?*")=0,"${none}",${told})`;
}

function colours(table: Table): ConditionalFormat[] {
  const at = (heading: string): string =>
    `$${columnLetters(table.headers.indexOf(heading) + 1)}${RECORD_HEADING_ROW + 1}`;
  const [state, reason] = [at(H.state), at(H.reason)];
  const { left, top, bottom } = tableArea(table);
  const visible = FINDINGS.columns.filter(({ isHidden }) => !isHidden).length;
  const ignored = quoteText(FINDING_STATE_WORDS.ignored);
  return [
    {
      kind: 'formula',
      ranges: [bodyColumn(table, table.headers.indexOf(H.reason))],
      formula: `=AND(${state}=${ignored},LEN(TRIM(${reason}))=0)`,
      fill: COLOURS.warning,
      fontColour: COLOURS.warningInk,
    },
    {
      kind: 'formula',
      ranges: [areaAddress({ left, top: top + 1, right: left + visible - 1, bottom })],
      formula: `=AND(LEN(${state})>0,${state}<>${quoteText(FINDING_STATE_WORDS.open)})`,
      fontColour: COLOURS.faint,
      fill: COLOURS.judged,
      stopIfTrue: true,
    },
    ...severityColours(table),
  ];
}

/** Of 重大度, the table's first column. */
export function severityColours(table: Table): ConditionalFormat[] {
  const { left, top } = tableArea(table);
  const first = `$${columnLetters(left)}${top + 1}`;
  return (Object.keys(SEVERITY_LABELS) as Severity[]).map((key) => ({
    kind: 'formula',
    ranges: [bodyColumn(table, 0)],
    formula: `=${first}=${quoteText(SEVERITY_WORDS[key])}`,
    fill: SEVERITY_LABELS[key].fill,
    fontColour: SEVERITY_LABELS[key].ink,
    bold: true,
  }));
}

function rules(table: Table): InputRule[] {
  const states = bodyColumn(table, table.headers.indexOf(H.state));
  return [listRule([states], Object.values(FINDING_STATE_WORDS))];
}
