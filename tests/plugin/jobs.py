"""Jobs for tests: what to do, who watches, and an engine leased for it."""

from lambda_pnn_plugin.runtime.pool import engines
from lambda_pnn_plugin.workflow import pansharpening
from lambda_pnn_plugin.workflow.job import Job


class Watcher:
    """A feedback that remembers, and cancels when told."""

    def __init__(self, cancel_at=None):
        self.fractions, self.lines, self.warnings, self.cancel_at = [], [], [], cancel_at

    def progress(self, fraction):
        self.fractions.append(fraction)

    def log(self, text):
        self.lines.append(text)

    def warn(self, text):
        self.lines.append(text)
        self.warnings.append(text)

    def cancelled(self):
        return self.cancel_at is not None and self.cancel_at(self)


def job_for(paths, output, **options):
    ms, pan, *_ = paths
    files = [str(path) for path in ms] if isinstance(ms, list) else [str(ms)]
    return Job(files, str(pan), "colours", "grey", **{"output": output, "iterations": 3, "device": "cpu", **options})


def run(job, interpreter, watcher):
    """Do `job` with an engine of `interpreter`."""
    with engines.lease(interpreter) as engine:
        return pansharpening.run(job, engine, watcher)
