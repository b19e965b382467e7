import type { IRange } from '@univerjs/core';
import { area, type Area } from './area';

/** An area in Univer's words. */
export const univerRange = (a: Area): IRange => ({
  startRow: a.top,
  startColumn: a.left,
  endRow: a.bottom,
  endColumn: a.right,
});

export const areaOfRange = (range: IRange): Area =>
  area(range.startRow, range.startColumn, range.endRow, range.endColumn);
