"""Jobs in processes of their own, which get a signal at a chosen step."""

import subprocess
import sys

from building.places import ROOT

JOB = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # may be ignored where tests run in the background
sys.path[:0] = {path!r}
from pathlib import Path
from lambda_pnn_plugin.raster import companions, output, partial
from lambda_pnn_plugin.workflow import pansharpening, preparation
from tests import nearest
from tests.engines import InProcessEngine
from tests.plugin.jobs import Watcher, job_for

phase, folder = {phase!r}, Path({folder!r})
output.SMALL_SIDE = 64

def here(*_):
    print("there", flush=True)
    time.sleep(60)

def carry_out(request, tell):
    if type(request).__name__ == phase:
        here()
    return nearest.carry_out(request, tell)

for owner in (output.Output, output, companions, preparation, pansharpening):
    if hasattr(owner, phase):
        setattr(owner, phase, here)
job = job_for((folder / "ms.tif", folder / "pan.tif"), folder / "out.tif", ledger=folder / "ledger", overviews=True)
pansharpening.run(job, InProcessEngine(carry_out), Watcher())
"""


def ended(folder, phase, number):
    """A job's process that gets a signal in a phase; returns once it is gone."""
    program = JOB.format(path=[str(ROOT), *sys.path], phase=phase, folder=str(folder))
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "there\n"
    process.send_signal(number)
    assert process.wait(20) == -number
    process.stdout.close()
