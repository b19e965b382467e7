"""Types into an .xlsx file as another program does, and drops sheets as a file-cleansing gateway does: JSON {from, to, sheet, cells, drop}."""
import json
import sys

import openpyxl

work = json.loads(sys.argv[1])
book = openpyxl.load_workbook(work["from"])
for address, value in work["cells"].items():
    cell = book[work["sheet"]][address]
    assert not cell.protection.locked, f"{address} is locked"
    cell.value = value
for name in work["drop"]:
    del book[name]
book.save(work["to"])
json.dump([sheet.title for sheet in book.worksheets], sys.stdout)
