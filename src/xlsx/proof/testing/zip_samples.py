"""Writes zips as other people's programs make them into a folder, with Python's zipfile. Every file holds its own path.

Prints the names of the zips as JSON.
"""
import json
import sys
import zipfile
from pathlib import Path

FOLDER = Path(sys.argv[1])
LOCKED = 1


class OfWindows(zipfile.ZipInfo):
    """As Explorer on Japanese Windows writes it: in its own code page, with no flag."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("cp932"), self.flag_bits


class OfMac(zipfile.ZipInfo):
    """As Archive Utility writes it: UTF-8, with no flag."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("utf-8"), self.flag_bits


class Locked(zipfile.ZipInfo):
    """Only says so: no reader may try it."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("utf-8"), self.flag_bits | LOCKED


def make(name, paths, kind=zipfile.ZipInfo, content=None, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(FOLDER / name, "w") as archive:
        for path in paths:
            entry = kind(path)
            entry.compress_type = method
            archive.writestr(entry, path.encode() if content is None else content)


make("windows.zip", ["企画課/", "企画課/R6実績_表示ソ.xlsx", "ｶﾀｶﾅ①髙﨑.xlsx"], OfWindows)
assert "表示".encode("cp932") in (FOLDER / "windows.zip").read_bytes(), "this Python flags every name"
make("flagged.zip", ["R6/企画課/R6実績_0001_企画課.xlsx", "R6/𠮷野.xlsx"])
make("mac.zip", ["回答/か\u3099いよう.xlsx", "__MACOSX/回答/._か\u3099いよう.xlsx", "回答/.DS_Store"], OfMac)
make("leftovers.zip", ["a/~$x.xlsx", "a/Thumbs.db", "a/desktop.ini", "b/__MACOSX/x.xlsx", "a/x.xlsx"])
make("paths.zip", ["../../etc/a.xlsx", "..\\b.xlsx", "C:\\x\\c.xlsx", "/d.xlsx", "x/..", "e\x07\u202ee.xlsx"])
make("alike.zip", ["企画課/KPI.xlsx", "../財政課/./kpi.xlsx", "別.xlsx"])
make("folders.zip", ["a/", "a/b/"])
make("nothing.zip", [])
make("locked.zip", ["a.xlsx"], Locked)
make("most.zip", [f"{i}.xlsx" for i in range(2_000)])
make("more.zip", [f"{i}.xlsx" for i in range(2_001)])
make("parts.zip", [f"{i}/" for i in range(10_001)], content="")
make("zip64.zip", [f"{i}/" for i in range(65_536)], content="")
make("twice.zip", ["a.xlsx", "a.xlsx"])
make("bomb.zip", ["bomb.xlsx"], content=bytes(65 * 1024 * 1024))
make("bombs.zip", [f"{i}.xlsx" for i in range(9)], content=bytes(60 * 1024 * 1024))
make("lzma.zip", ["a.xlsx"], method=zipfile.ZIP_LZMA)
make("workbook.zip", ["[Content_Types].xml", "xl/workbook.xml"])
make("inner.zip", ["a.xlsx"])
with zipfile.ZipFile(FOLDER / "outer.zip", "w") as outer:
    outer.write(FOLDER / "inner.zip", "課/inner.zip")
    outer.writestr("b.xlsx", "b.xlsx")
json.dump(sorted(path.name for path in FOLDER.iterdir()), sys.stdout)
