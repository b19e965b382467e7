"""Writes a zip as Explorer on Japanese Windows does: names in its own code page, with no flag.

Arguments: the zip to write, then a path and the name that it has in the zip, for every file. Prints null.
"""
import sys
import zipfile


class OfWindows(zipfile.ZipInfo):
    def _encodeFilenameFlags(self):
        return self.filename.encode("cp932"), self.flag_bits


to, *files = sys.argv[1:]
with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
    for path, name in zip(files[::2], files[1::2]):
        with open(path, "rb") as file:
            entry = OfWindows(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.read())
print("null")
