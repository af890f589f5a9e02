"""QGIS's memory after each of 20 runs, in MiB, printed as JSON: memory_session.py MS PAN OUTPUT, on QGIS's Python."""

import ctypes
import gc
import json
import os
import sys
from pathlib import Path

import processing
from processing.core.Processing import Processing
from qgis.core import QgsApplication

from lambda_pnn_plugin import classFactory


def main(ms, pan, output):
    application = QgsApplication([], False)
    application.initQgis()
    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    parameters = {"SPECTRAL": [ms], "PANCHROMATIC": pan, "ITERATIONS": 1, "OUTPUT": output}
    resident = []
    for _ in range(20):
        processing.run("lambdapnn:pansharpen", parameters)
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)  # what is freed but kept by the heap is no leak
        resident.append(int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20)
    plugin.unload()
    application.exitQgis()
    print(json.dumps(resident))


if __name__ == "__main__":
    main(*sys.argv[1:])
