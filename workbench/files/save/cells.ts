/** What the cells of a sheet hold and how they look. */
import { CellValueType, type ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellErrorValue, CellValue, Style, Worksheet } from 'exceljs';
import { cellText } from '../../../src/xlsx/write/limits';
import { cellsOf } from '../../host/area';
import { typeOf, valueOf } from '../../host/cellValues';
import type { Host } from '../../host/host';
import type { Sheet } from '../../host/sheet';
import { toFile } from '../fileFormula';
import { fileStyle } from './style';

/** Cells that hold something, look like something, or are open on a protected sheet. */
export function saveCells(host: Host, sheet: Sheet, worksheet: Worksheet): void {
  const styles = new Map<string, Partial<Style>>();
  const styleAt = (row: number, column: number, cell: ICellData | null): Partial<Style> => {
    const style = sheet.style(row, column);
    const locked = sheet.isLocked(row, column);
    const marked = cell?.t === CellValueType.FORCE_STRING && style.n?.pattern !== '@';
    const key = JSON.stringify([style, locked, marked]);
    let known = styles.get(key);
    if (!known) styles.set(key, (known = fileStyle(style, locked, marked)));
    return known;
  };
  sheet.model.getCellMatrix().forValue((row, column, found) => {
    const cell = found ?? {};
    const value = fileValue(cell, formulaOf(host, sheet, row, column, cell));
    if (value === null && !cell.s) return;
    const target = worksheet.getCell(row + 1, column + 1);
    target.value = value;
    target.style = styleAt(row, column, cell);
  });
  for (const { area } of sheet.state.locks.filter(({ locked }) => !locked)) {
    for (const [row, column] of cellsOf(sheet.withinGrid(area))) {
      if (!sheet.isLocked(row, column))
        worksheet.getCell(row + 1, column + 1).style = styleAt(row, column, sheet.cell(row, column));
    }
  }
}

/** As the engine has it, with "="; null for a value. Cells that a person filled down share one formula. */
export function formulaOf(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  cell: ICellData | null,
): string | null {
  if (cell?.f) return cell.f;
  if (!cell?.si) return null;
  const formulas = host.engine.injector.get(FormulaDataModel);
  return formulas.getFormulaStringByCell(row, column, sheet.id, host.engine.unitId) ?? null;
}

function fileValue(cell: ICellData, formula: string | null): CellValue {
  const value = plainValue(cell);
  if (formula === null) return value;
  return {
    formula: toFile(formula),
    ...(value === null ? { result: '' } : { result: value }),
  };
}

function plainValue(cell: ICellData): string | number | boolean | CellErrorValue | null {
  const value = valueOf(cell);
  if (value === '') return null;
  if (typeOf(cell) === 'Error') return { error: value as CellErrorValue['error'] };
  return typeof value === 'string' ? cellText(value) : value;
}
