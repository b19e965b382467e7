/** The three ways of printing checked files, each file by file: a thousand of them are never one text. */
import { checkWords } from '../../words/cliCheck';
import { BYTE_ORDER_MARK, csvText } from '../csv';
import { countsOf, type FileReport, type FindingReport, SEVERITIES_IN_ORDER } from './report';

export interface Printer {
  readonly before: string;
  /** @param index of the file, from 0 */
  file(report: FileReport, index: number): string;
  /** @param counts of files, by status */
  after(counts: ReadonlyMap<FileReport['status'], number>): string;
}

export const JSON_PRINTER: Printer = {
  before: '{\n  "files": [',
  file: (report, index) => {
    // A line break within a JSON text is always one between its lines.
    const text = JSON.stringify(report, null, 2).replaceAll('\n', '\n    ');
    return `${index === 0 ? '' : ','}\n    ${text}`;
  },
  after: () => '\n  ]\n}\n',
};

/** A line for every finding. A file without one has a line too, so that no file is missing. */
export const CSV_PRINTER: Printer = {
  before: BYTE_ORDER_MARK + csvText([checkWords.csvHeadings]),
  file: ({ file, status, findings }) =>
    csvText(findings.length === 0 ? [[file, status]] : findings.map((one) => csvRow(file, status, one))),
  after: () => '',
};

export const TEXT_PRINTER: Printer = {
  before: '',
  file: ({ file, status, findings }) => {
    const counts = countsOf(findings);
    const heading = `${visible(file)}: ${checkWords.status[status]}${counts === '' ? '' : ` (${counts})`}\n`;
    const groups = SEVERITIES_IN_ORDER.flatMap((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      return own.length === 0 ? [] : [`  ${checkWords.severity[severity]}\n${own.map(paragraph).join('')}`];
    });
    return `${heading}${groups.join('')}\n`;
  },
  after: (counts) =>
    checkWords.counted(counts.get('ok') ?? 0, counts.get('fix') ?? 0, counts.get('rejected') ?? 0),
};

function csvRow(file: string, status: string, finding: FindingReport): string[] {
  const { code, severity, sheet, cell, kpi, value, expected, message, remedy, repair } = finding;
  const place = [sheet ?? '', cell ?? '', kpi ?? ''];
  const proposed = [repair?.before ?? '', repair?.after ?? ''];
  return [file, status, code, severity, ...place, value, expected, message, remedy, ...proposed];
}

function paragraph(finding: FindingReport): string {
  const { code, sheet, cell, kpi, value, message, messageEn, remedy, remedyEn, repair } = finding;
  const place = sheet === null ? '' : ` ${sheet}!${cell ?? ''}`;
  const shown = value === '' ? '' : ` 「${oneLine(value)}」`;
  const lines = [
    `    ${code}${place}${kpi === null ? '' : ` KPI ${kpi}`}${shown}`,
    `      ${message}`,
    `      ${messageEn}`,
    ...(repair ? [`      ${checkWords.repair(oneLine(repair.before), oneLine(repair.after))}`] : []),
    `      → ${remedy}`,
    `      → ${remedyEn}`,
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ⏎ ');
}

/** What stands in a file can move the cursor or colour a terminal; here it only shows that something stood there. */
function visible(line: string): string {
  return line.replace(/\p{Cc}/gu, '\ufffd');
}
