"""Who computes keeps the environment from being changed, and the other way round, across processes."""

import errno
import signal
import subprocess
import sys
import threading

import pytest

from building.places import ROOT
from lambda_pnn_plugin.runtime import usage
from lambda_pnn_plugin.shared.problem import Problem

OTHER = """
import sys, time
sys.path[:0] = {path!r}
from pathlib import Path
from lambda_pnn_plugin.runtime import usage
with usage.{kind}(Path({folder!r})):
    print("there", flush=True)
    time.sleep(60)
"""


class Other:
    """Another process that computes with the environment, or changes it."""

    def __init__(self, kind, folder):
        program = OTHER.format(path=[str(ROOT), *sys.path], kind=kind, folder=str(folder))
        self.process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "there\n"

    def end(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()


def enter(kind, folder):
    with getattr(usage, kind)(folder):
        pass


@pytest.mark.parametrize(
    ("theirs", "mine", "sentence"),
    [
        ("computing", "changing", "λ-PNN is computing just now, here or in another QGIS; wait"),
        ("changing", "changing", "Computing is being set up just now, here or in another QGIS; wait"),
        ("changing", "computing", "Computing is being set up just now, here or in another QGIS; wait"),
    ],
)
def test_processes_keep_out_of_each_others_way(tmp_path, theirs, mine, sentence):
    folder = tmp_path / "compute"
    with Other(theirs, folder), pytest.raises(Problem, match=sentence):
        enter(mine, folder)
    enter(mine, folder)  # a killed process holds nothing


def test_many_compute_at_a_time(tmp_path):
    folder = tmp_path / "compute"
    with Other("computing", folder), usage.computing(folder), usage.computing(folder):
        pass
    enter("changing", folder)


def test_the_same_process_is_no_exception(tmp_path):
    folder = tmp_path / "compute"
    with usage.computing(folder), pytest.raises(Problem, match="computing just now"):
        enter("changing", folder)
    with usage.changing(folder), pytest.raises(Problem, match="being set up"):
        enter("computing", folder)
    enter("changing", folder)
    assert list(tmp_path.iterdir()) == []


def test_a_job_in_a_home_that_cannot_be_written_works(tmp_path):
    (tmp_path / "file").write_text("")
    enter("computing", tmp_path / "file" / "compute")
    with pytest.raises(OSError):
        enter("changing", tmp_path / "file" / "compute")


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP])
def test_file_systems_without_locks_are_no_hindrance(tmp_path, monkeypatch, number):
    def fail(file):
        raise OSError(number, "no locks here")

    monkeypatch.setattr(usage, "lock", fail)
    for kind in ("computing", "changing", "computing"):
        enter(kind, tmp_path / "compute")


def test_who_looks_is_no_one_who_holds(tmp_path):
    """Many jobs start while computing is set up, one after the other; each looks at the notes of the others."""
    folder, wrong = tmp_path / "compute", []

    def look():
        for _ in range(150):
            try:
                enter("computing", folder)
            except Problem as problem:
                wrong.append(problem)

    (tmp_path / "compute.changing").touch()
    threads = [threading.Thread(target=look) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
