"""Runs a command and prints as JSON what it took: wall seconds, processor seconds, megabytes at most, exit code."""
import json
import resource
import subprocess
import sys
import time

started = time.monotonic()
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
json.dump(
    {
        "seconds": time.monotonic() - started,
        "processorSeconds": used.ru_utime + used.ru_stime,
        "megabytes": used.ru_maxrss / 1024,
        "exit": done.returncode,
    },
    sys.stdout,
)
