"""Prints what Python's zipfile finds in a .zip as JSON: an object a file, in their order. Fails where a checksum is wrong."""
import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    damaged = archive.testzip()
    if damaged is not None:
        sys.exit(f"damaged: {damaged}")
    json.dump(
        [
            {
                "name": entry.filename,
                "text": archive.read(entry).decode(),
                "made": list(entry.date_time),
                "system": entry.create_system,
                "mode": entry.external_attr >> 16,
            }
            for entry in archive.infolist()
        ],
        sys.stdout,
    )
