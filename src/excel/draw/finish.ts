/** What a book can be used without: charts, print set-up, frozen headings, order of the tabs. Drawn apart, so that its failure costs nothing else. */
import type { Chart, PrintSetup, Sheet } from '../../book/book';
import { columnLetters } from '../../book/a1';
import type { Drawing } from './sheets';

/** A chart of ours that may stand already; asked for in the sync before. */
export interface StandingChart {
  readonly chart: Chart;
  readonly object: Excel.Chart;
}

export function askForCharts({ sheet, object }: Drawing): StandingChart[] {
  return sheet.charts.map((chart) => {
    const found = object.charts.getItemOrNullObject(chart.name);
    found.load('name');
    return { chart, object: found };
  });
}

export function freezeHeadings({ sheet, object }: Drawing): void {
  const { rows, columns } = sheet.freeze;
  if (rows > 0 && columns > 0)
    object.freezePanes.freezeAt(object.getRange(`A1:${columnLetters(columns)}${rows}`));
  else if (rows > 0) object.freezePanes.freezeRows(rows);
  else if (columns > 0) object.freezePanes.freezeColumns(columns);
  else object.freezePanes.unfreeze();
}

export function setUpPrinting({ sheet, object }: Drawing): void {
  const { pageLayout } = object;
  pageLayout.orientation = ORIENTATION[sheet.print.orientation];
  pageLayout.paperSize = sheet.print.paper;
  pageLayout.zoom = { horizontalFitToPages: sheet.print.fitToWidth };
  setPrintedPart(pageLayout, sheet.print);
}

const ORIENTATION = { landscape: 'Landscape', portrait: 'Portrait' } as const;

function setPrintedPart(layout: Excel.PageLayout, print: PrintSetup): void {
  if (print.area !== undefined) layout.setPrintArea(print.area);
  if (print.repeatRows !== undefined) layout.setPrintTitleRows(print.repeatRows);
  // A file marks the middle of the footer by &C; here it has a property of its own.
  if (print.footer !== undefined) {
    layout.headersFooters.defaultForAllPages.centerFooter = print.footer.replace(/^&C/, '');
  }
}

export function drawChart(sheet: Excel.Worksheet, { chart, object }: StandingChart): void {
  const source = sheet.getRange(chart.source);
  const drawn = object.isNullObject
    ? sheet.charts.add(KIND[chart.kind], source, SERIES[chart.seriesBy])
    : object;
  if (drawn === object) {
    drawn.chartType = KIND[chart.kind];
    drawn.setData(source, SERIES[chart.seriesBy]);
  }
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.position = 'Bottom';
  drawn.setPosition(chart.from, chart.to);
  chart.colours.forEach((colour, place) => drawn.series.getItemAt(place).format.fill.setSolidColor(colour));
}

const KIND = {
  barStacked100: 'BarStacked100',
  barStacked: 'BarStacked',
  columnClustered: 'ColumnClustered',
} as const;

const SERIES = { columns: 'Columns', rows: 'Rows' } as const;

export function showFirst(drawings: readonly Drawing[]): void {
  drawings.find(({ sheet }) => isShown(sheet))?.object.activate();
}

function isShown(sheet: Sheet): boolean {
  return sheet.visibility === 'visible';
}
