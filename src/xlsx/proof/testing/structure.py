"""Prints what openpyxl finds in .xlsx files beside their values, as JSON: one object a file."""
import json
import sys

import openpyxl
from openpyxl.utils import get_column_letter


def colour(found):
    return "#" + found.rgb[2:] if found is not None and isinstance(found.rgb, str) else None


def rule(found):
    return {
        "ranges": str(found.sqref),
        "type": found.type,
        "formulas": [f for f in (found.formula1, found.formula2) if f is not None],
        "allowBlank": bool(found.allowBlank),
        "error": [found.errorTitle, found.error, found.errorStyle, bool(found.showErrorMessage)],
        "prompt": [found.promptTitle, found.prompt, bool(found.showInputMessage)],
    }


def look(ranges, found):
    bar, dxf = found.dataBar, found.dxf
    font = dxf.font if dxf else None
    return {
        "ranges": str(ranges),
        "type": found.type,
        "priority": found.priority,
        "formula": found.formula[0] if found.formula else None,
        "stops": bool(found.stopIfTrue),
        "fill": colour(dxf.fill.bgColor) if dxf and dxf.fill else None,
        "fontColour": colour(font.color) if font else None,
        "bold": bool(font.b) if font else False,
        "italic": bool(font.i) if font else False,
        "bar": [colour(bar.color), *(float(end.val) for end in bar.cfvo)] if bar else None,
    }


def table(found):
    return {
        "range": found.ref,
        "headings": [column.name for column in found.tableColumns],
        "calculated": {
            column.name: column.calculatedColumnFormula.attr_text
            for column in found.tableColumns
            if column.calculatedColumnFormula is not None
        },
        "filter": found.autoFilter.ref if found.autoFilter else None,
        "style": found.tableStyleInfo.name,
        "totals": bool(found.totalsRowCount),
    }


def cell(found):
    font, align = found.font, found.alignment
    filled = found.fill.patternType == "solid"
    return {
        "kind": found.data_type,
        "value": found.value,
        "format": found.number_format,
        "locked": bool(found.protection.locked),
        "marked": bool(found.quotePrefix),
        "fill": colour(found.fill.fgColor) if filled else None,
        "font": [font.name, font.sz, bool(font.b), bool(font.i), colour(font.color)],
        "align": [align.horizontal, align.vertical, bool(align.wrap_text)],
        "lines": [colour(getattr(found.border, side).color) for side in ("top", "left", "bottom", "right")],
    }


def sheet(found):
    view, page = found.sheet_view, found.page_setup
    protection = found.protection
    return {
        "name": found.title,
        "state": found.sheet_state,
        "tables": {one.displayName: table(one) for one in found.tables.values()},
        "rules": [rule(one) for one in found.data_validations.dataValidation],
        "looks": [look(group.sqref, one) for group in found.conditional_formatting for one in group.rules],
        "protected": bool(protection.sheet),
        "forbidden": [key for key in ("formatColumns", "formatRows", "autoFilter", "sort") if getattr(protection, key)],
        "frozen": found.freeze_panes,
        "gridlines": view.showGridLines is not False,
        "selected": bool(view.tabSelected),
        "tabColour": colour(found.sheet_properties.tabColor),
        "print": [page.orientation, int(page.paperSize), page.fitToWidth, page.fitToHeight],
        "fits": bool(found.sheet_properties.pageSetUpPr.fitToPage),
        "titles": found.print_title_rows,
        "area": [str(one) for one in found._print_area.split(",")] if isinstance(found._print_area, str) else found._print_area,
        "footer": [found.oddFooter.left.text, found.oddFooter.center.text, found.oddFooter.right.text],
        "widths": {
            get_column_letter(number): [one.width, bool(one.hidden)]
            for one in found.column_dimensions.values()
            for number in range(one.min, one.max + 1)
        },
        "heights": {str(row): one.height for row, one in found.row_dimensions.items() if one.height is not None},
        "cells": {
            one.coordinate: cell(one) for row in found.iter_rows() for one in row if one.has_style or one.value is not None
        },
    }


def names(book):
    listed = getattr(book.defined_names, "definedName", None)
    found = listed if listed is not None else book.defined_names.values()
    return {one.name: one.attr_text for one in found}


def book(path):
    found = openpyxl.load_workbook(path)
    return {
        "sheets": [sheet(one) for one in found.worksheets],
        "names": names(found),
        "calculates": bool(found.calculation.fullCalcOnLoad),
    }


json.dump([book(path) for path in sys.argv[1:]], sys.stdout)
