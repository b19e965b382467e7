"""Saves a workbook that it has loaded before, several times: `openpyxl_save.py BOOK.xlsx`. Prints milliseconds (median) and MB."""
import json
import resource
import sys
import time
import warnings

import openpyxl

ROUNDS = 5
warnings.simplefilter("ignore")
taken = []
for _ in range(ROUNDS):
    # Saving uses a workbook up.
    book = openpyxl.load_workbook(sys.argv[1])
    started = time.perf_counter()
    book.save(sys.argv[1] + ".saved.xlsx")
    taken.append((time.perf_counter() - started) * 1000)
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"milliseconds": sorted(taken)[ROUNDS // 2], "mostMegabytes": most}))
