"""Prints the values of every sheet of .xlsx files as JSON: one object a file, sheet name -> rows of values from A1 on."""
import json
import sys

import openpyxl


def plain(value):
    return value if value is None or isinstance(value, (bool, int, float, str)) else str(value)


def sheets(path):
    book = openpyxl.load_workbook(path, data_only=True)
    return {
        sheet.title: [[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)]
        for sheet in book.worksheets
    }


json.dump([sheets(path) for path in sys.argv[1:]], sys.stdout)
