"""Prints as JSON what openpyxl finds in a saved book: what e2e/files.spec.ts looks at beside the values."""
import json
import sys

import openpyxl


def sheet(found):
    return {
        "name": found.title,
        "state": found.sheet_state,
        "tables": {one.displayName: [column.name for column in one.tableColumns] for one in found.tables.values()},
        "rules": len(found.data_validations.dataValidation),
        "looks": [one.type for group in found.conditional_formatting for one in group.rules],
        "frozen": found.freeze_panes,
    }


book = openpyxl.load_workbook(sys.argv[1])
json.dump([sheet(one) for one in book.worksheets], sys.stdout)
