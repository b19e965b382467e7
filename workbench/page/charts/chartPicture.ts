/** A recorded chart as numbers and names, read from the cells it is about: what there is to draw. */
import type { Area } from '../../host/area';
import { valueOf } from '../../host/cellValues';
import type { ChartState } from '../../host/chartState';
import type { Host } from '../../host/host';

export interface ChartPicture {
  readonly title: string;
  /** Bars lie (Excel's Bar types) or stand (its Column types). */
  readonly direction: 'bar' | 'column';
  readonly stacking: 'clustered' | 'stacked' | 'stacked100';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: string;
  /** One per category; a cell without a number counts as 0, as in Excel's bars. */
  readonly values: readonly number[];
}

/** Colours of Excel's default theme, for series that were given none. */
const themeColours = ['#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E'];

const barTypes = /^(Bar|Column)(Clustered|Stacked100|Stacked)$/;

/** `undefined` for a type that the workbench does not draw. */
export function pictureOf(host: Host, chart: ChartState): ChartPicture | undefined {
  const [, direction, stacking] = barTypes.exec(chart.chartType) ?? [];
  if (direction === undefined || stacking === undefined) return undefined;
  const cells = readCells(host, chart.sourceSheet, chart.source);
  const [heading = [], ...lines] = chart.seriesBy === 'Rows' ? transposed(cells) : cells;
  return {
    title: chart.title.visible ? chart.title.text : '',
    direction: direction === 'Bar' ? 'bar' : 'column',
    stacking: stackings[stacking] ?? 'clustered',
    categories: lines.map((line) => shown(line[0])),
    series: heading.slice(1).map((name, place) => ({
      name: chart.seriesNames.get(place) ?? String(name),
      colour: ownColour(chart.colours.get(place)) ?? themeColours[place % themeColours.length] ?? '',
      values: lines.map((line) => numberOf(line[place + 1])),
    })),
  };
}

const stackings: Readonly<Record<string, ChartPicture['stacking']>> = {
  Clustered: 'clustered',
  Stacked: 'stacked',
  Stacked100: 'stacked100',
};

type Cells = readonly (readonly unknown[])[];

function readCells(host: Host, sheetId: string, { top, left, bottom, right }: Area): Cells {
  const sheet = host.sheet(sheetId);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => valueOf(sheet.cell(top + row, left + column))),
  );
}

function transposed(cells: Cells): Cells {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A heading or category as text; what is no text, number or boolean is shown as nothing. */
function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** Excel keeps '' for a colour of the theme. */
function ownColour(colour: string | undefined): string | null {
  return colour === undefined || colour === '' ? null : colour;
}
