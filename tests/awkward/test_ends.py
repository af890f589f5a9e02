"""However a job ends, at whatever step: old results are untouched, and the next start leaves nothing half done."""

import errno
import os
import random
import signal

import numpy as np
import pytest
from osgeo import gdal

from lambda_pnn_plugin.raster import output as outputs
from lambda_pnn_plugin.raster import partial
from lambda_pnn_plugin.shared.operations import Adapt, Predict
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.workflow.pansharpening import run
from tests import nearest
from tests.awkward.ending import ended
from tests.awkward.pair import MS_PLACE, PAN_PLACE
from tests.engines import InProcessEngine
from tests.nearest import nearest_engine
from tests.plugin.conftest import folder_content, read_raster, write_raster
from tests.plugin.jobs import Watcher, job_for

PHASES = (
    *("FindDevice", "Adapt", "Predict", "locate", "register", "score"),
    *("write", "finish_writing", "verify", "build_overviews", "put_in_place", "retire"),
)
"""Operations of the engine, steps of the output, and what is done once it is whole."""


@pytest.fixture()
def scene(tmp_path):
    """A pair in a folder with an old result, and the folder's content."""
    random_numbers = np.random.default_rng(0)
    write_raster(tmp_path / "ms.tif", random_numbers.integers(5, 900, (3, 64, 72)).astype(np.uint16), MS_PLACE)
    write_raster(tmp_path / "pan.tif", random_numbers.integers(5, 900, (256, 288)).astype(np.uint16), PAN_PLACE)
    (tmp_path / "out.tif").write_bytes(b"precious")
    return tmp_path, folder_content(tmp_path)


def draws(count):
    """Phases and signals, drawn by chance, the same ones every time."""
    chance, signals = random.Random(1), (signal.SIGINT, signal.SIGTERM, signal.SIGKILL)
    return [(chance.choice(PHASES), chance.choice(signals)) for _ in range(count)]


def check_end(scene, phase, number):
    folder, before = scene
    ended(folder, phase, number)
    after = folder_content(folder)
    if number != signal.SIGKILL:
        assert not [path for path in after if ".partial" in path.name]
    partial.sweep(folder / "ledger")  # as the next start does
    after = folder_content(folder)
    if phase == "retire":  # the result has its name already
        assert read_raster(folder / "out.tif").shape == (3, 256, 288)
        after = {**after, **{path: before[path] for path in before if path.name == "out.tif"}}
    assert after == before


@pytest.mark.parametrize(("phase", "number"), draws(12))
def test_signals_at_any_step_leave_nothing(scene, phase, number):
    check_end(scene, phase, number)


@pytest.mark.long
@pytest.mark.parametrize(("phase", "number"), draws(60))
def test_very_many_signals_leave_nothing(scene, phase, number):
    check_end(scene, phase, number)


@pytest.mark.parametrize("calls", range(15))
def test_cancelling_at_any_moment_leaves_nothing(scene, calls):
    """At every call by which a job asks whether to go on."""
    folder, before = scene
    asked = iter(range(calls))
    watcher = Watcher(cancel_at=lambda _: next(asked, None) is None)
    with pytest.raises(Cancelled):
        run(job_for((folder / "ms.tif", folder / "pan.tif"), folder / "out.tif"), nearest_engine(), watcher)
    assert folder_content(folder) == before


# --- what is denied ---


def full_disk(monkeypatch):
    """The disk is full when a tile is written."""
    write = gdal.Dataset.WriteRaster

    def fail(self, *arguments, **options):
        return gdal.CE_Failure if ".partial" in self.GetDescription() else write(self, *arguments, **options)

    monkeypatch.setattr(gdal.Dataset, "WriteRaster", fail)
    return "cannot be written"


def no_permission_to_rename(monkeypatch):
    def fail(source, target):
        if str(source) != str(target):
            raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(os, "replace", fail)
    return "cannot be replaced, nor can the result be kept beside it"


def file_that_cannot_be_made(monkeypatch):
    monkeypatch.setattr(outputs.Output, "_create", lambda self: (_ for _ in ()).throw(self._unwritable()))
    return "cannot be written"


def file_that_cannot_be_read_again(monkeypatch):
    monkeypatch.setattr(outputs.Output, "_read", lambda self, place: (_ for _ in ()).throw(self._unreadable()))
    return "cannot be read again"


@pytest.mark.parametrize(
    "denied",
    [full_disk, no_permission_to_rename, file_that_cannot_be_made, file_that_cannot_be_read_again],
    ids=lambda denied: denied.__name__,
)
def test_what_is_denied_is_a_sentence_and_leaves_nothing(scene, monkeypatch, denied):
    folder, before = scene
    job = job_for((folder / "ms.tif", folder / "pan.tif"), folder / "out.tif")
    sentence = denied(monkeypatch)
    with pytest.raises(Problem, match=sentence):
        run(job, nearest_engine(), Watcher())
    monkeypatch.undo()
    assert folder_content(folder) == before


def test_why_a_file_cannot_be_written_is_said(scene, monkeypatch, gdals_exceptions):
    """By GDAL's own words: there is no such folder any more."""
    folder, _ = scene
    job = job_for((folder / "ms.tif", folder / "pan.tif"), folder / "out.tif")
    monkeypatch.setattr(outputs.partial, "temporary_name", lambda path: path.with_name("gone") / path.name)
    with pytest.raises(Problem, match=r"out\.tif cannot be written \(.*No such file or directory"):
        run(job, nearest_engine(), Watcher())


@pytest.mark.parametrize("kind", [Adapt, Predict])
@pytest.mark.parametrize("error", [Problem("Not enough memory."), ConnectionError("gone"), MemoryError()])
def test_an_engine_that_fails_leaves_nothing(scene, kind, error):
    folder, before = scene

    def carry_out(request, tell):
        if isinstance(request, kind):
            raise error
        return nearest.carry_out(request, tell)

    with pytest.raises(type(error)):
        run(job_for((folder / "ms.tif", folder / "pan.tif"), folder / "out.tif"), InProcessEngine(carry_out), Watcher())
    assert folder_content(folder) == before


def test_a_ledger_that_cannot_be_written_is_no_hindrance(scene):
    folder, _ = scene
    job = job_for((folder / "ms.tif", folder / "pan.tif"), folder / "new.tif", ledger=folder / "out.tif" / "ledger")
    run(job, nearest_engine(), Watcher())
    assert read_raster(folder / "new.tif").shape == (3, 256, 288)
