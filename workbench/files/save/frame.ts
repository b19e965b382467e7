/** What finishParts (src/xlsx/write/finish) puts right in the parts that exceljs wrote, told in its words: as a described book without cells. */
import type { Book, Cell, ConditionalFormat, InputRule, Sheet as Described } from '../../../src/book/book';
import { parseArea } from '../../../src/book/a1';
import { cellsOf, rowCount } from '../../host/area';
import { formatArea } from '../../host/a1';
import type { ConditionalFormatState } from '../../host/conditionalFormatState';
import type { Host } from '../../host/host';
import type { InputRuleState } from '../../host/inputRuleState';
import { NamedItemCollection } from '../../host/names';
import type { Sheet } from '../../host/sheet';
import { bodyOf, type TableModel } from '../../host/tableModel';
import { toFile } from '../fileFormula';
import { formulaOf } from './cells';

export function frameOf(host: Host): Book {
  const names = new NamedItemCollection(host).all();
  return {
    sheets: host.sheets().map((sheet) => frameOfSheet(host, sheet)),
    names: names.map(({ name, formula }) => ({ name, refersTo: toFile(formula) })),
    identity: NO_IDENTITY,
  };
}

/** Not looked at when parts are finished: the book's identity stands in its cells. */
const NO_IDENTITY: Book['identity'] = {
  form: 'kpi-book',
  layout: 0,
  planId: '',
  planVersion: '',
  rubricId: '',
  issue: '',
  section: '',
  round: '',
  fingerprint: '',
  suffix: '',
};

function frameOfSheet(host: Host, sheet: Sheet): Described {
  const { pageLayout, inputRules, conditionalFormats } = sheet.state;
  return {
    key: sheet.name,
    name: sheet.name,
    visibility: 'visible',
    showGridlines: true,
    blocks: [],
    tables: host.tables.onSheet(sheet.id).map((table) => ({
      name: table.name,
      at: formatArea(table.area),
      headers: table.columns,
      rows: formulasOf(host, sheet, table),
      style: table.look.style,
      showFilter: table.look.showFilterButton,
    })),
    numberFormats: [],
    styles: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    freeze: { rows: 0, columns: 0 },
    conditionalFormats: conditionalFormats.map(stopOf),
    inputRules: inputRules.filter(({ rule }) => rule.kind !== 'none').map(rangesOf),
    print: {
      orientation: 'portrait',
      paper: 'A4',
      fitToWidth: 1,
      ...(pageLayout.titleRows === null ? {} : { repeatRows: pageLayout.titleRows }),
      // Whole rows and columns, and several parts, have no place in a described book.
      ...(pageLayout.printArea !== null && parseArea(pageLayout.printArea)
        ? { area: pageLayout.printArea }
        : {}),
    },
    charts: [],
  };
}

/** Which columns hold the same formula in every row. */
function formulasOf(host: Host, sheet: Sheet, table: TableModel): Cell[][] {
  const body = bodyOf(table);
  const rows: Cell[][] = Array.from({ length: rowCount(body) }, () => []);
  for (const [row, column] of cellsOf(body)) {
    const formula = formulaOf(host, sheet, row, column, sheet.cell(row, column));
    rows[row - body.top]?.push(formula === null ? null : { formula: `=${toFile(formula)}` });
  }
  return rows;
}

const stopOf = ({ areas, stopIfTrue }: ConditionalFormatState): ConditionalFormat => ({
  kind: 'formula',
  ranges: areas.map(formatArea),
  formula: '',
  stopIfTrue,
});

const rangesOf = ({ areas }: InputRuleState): InputRule => ({
  ranges: areas.map(formatArea),
  allow: { kind: 'formula', formula: '' },
  allowBlank: true,
  error: { title: '', message: '', style: 'stop' },
  prompt: null,
});
