/** A native chart as it was asked for. Excel would draw it; the embedded host keeps its description, and the page may draw it. */
import type { Area } from './area';

export interface ChartState {
  readonly id: string;
  name: string;
  chartType: string;
  sourceSheet: string;
  source: Area;
  seriesBy: string;
  title: { text: string; visible: boolean; size: number; bold: boolean };
  legend: { visible: boolean; position: string };
  /** Points. */
  top: number;
  left: number;
  width: number;
  height: number;
  /** By series; '' is Excel's own colour. */
  colours: Map<number, string>;
  seriesNames: Map<number, string>;
  gapWidths: Map<number, number>;
  dataLabels: Set<number>;
}

export const newChart = (
  id: string,
  chartType: string,
  sourceSheet: string,
  source: Area,
  seriesBy: string,
): ChartState => ({
  id,
  name: '',
  chartType,
  sourceSheet,
  source,
  seriesBy,
  title: { text: '', visible: true, size: 14, bold: false },
  legend: { visible: true, position: 'Bottom' },
  top: 0,
  left: 0,
  width: 360,
  height: 216,
  colours: new Map(),
  seriesNames: new Map(),
  gapWidths: new Map(),
  dataLabels: new Set(),
});
