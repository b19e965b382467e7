"""Fills in an issued book with openpyxl, as other people's programs do: `fillBook.py GIVEN.xlsx MADE.xlsx < edits.json`.

Edits are a list of {"kpi": id, "column": heading, "value": anything}, or {"kpi": id, "delete": true} for a whole row.
With "asText" a value that looks like a formula is the text that it is.
Cells are found by the headings and ids of the table KPI一覧表; protection is left as it is (openpyxl does not ask).
"""
import json
import sys

import openpyxl
from openpyxl.utils import range_boundaries


def find_list(book):
    for sheet in book.worksheets:
        if "KPI一覧表" in sheet.tables:
            return sheet, range_boundaries(sheet.tables["KPI一覧表"].ref)
    raise SystemExit("no table KPI一覧表")


book = openpyxl.load_workbook(sys.argv[1])
sheet, (left, top, right, bottom) = find_list(book)
columns = {sheet.cell(top, column).value: column for column in range(left, right + 1)}
rows = {str(sheet.cell(row, columns["番号"]).value): row for row in range(top + 1, bottom + 1)}
for edit in json.load(sys.stdin):
    row = rows[edit["kpi"]]
    if edit.get("delete"):
        for column in range(left, right + 1):
            sheet.cell(row, column).value = None
    else:
        cell = sheet.cell(row, columns[edit["column"]])
        cell.value = edit["value"]
        if edit.get("asText"):
            cell.data_type = "s"
book.save(sys.argv[2])
