"""What is written is what was meant, whatever options, neighbours, disks and signals do; old results are never lost."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time

import numpy as np
import pytest
from osgeo import gdal

from building.places import ROOT
from lambda_pnn_plugin.raster import destination, partial
from lambda_pnn_plugin.raster import output as outputs
from lambda_pnn_plugin.raster.creation import creation_options
from lambda_pnn_plugin.shared.problem import Cancelled, Problem
from lambda_pnn_plugin.workflow import pansharpening
from lambda_pnn_plugin.workflow.pansharpening import run
from tests.awkward.ending import ended
from tests.awkward.pair import MS_PLACE, PAN_PLACE
from tests.nearest import nearest_engine
from tests.plugin.conftest import folder_content, read_raster, write_raster
from tests.plugin.jobs import Watcher, job_for


def write_pair(folder, dtype="uint16", bands=4, place=True, most=900):
    random = np.random.default_rng(0)
    ms = random.integers(5, most, (bands, 64, 72)).astype(dtype)
    pan = random.integers(5, most, (1, 256, 288)).astype(dtype)
    places = (MS_PLACE, PAN_PLACE) if place else (None, None)
    files = (folder / "ms.tif", folder / "pan.tif")
    return [write_raster(*of) for of in zip(files, (ms, pan), places)], ms


def sharpen(paths, output, **options):
    watcher = Watcher()
    return run(job_for(paths, output, **options), nearest_engine(), watcher), watcher.lines


# --- creation options ---


@pytest.mark.parametrize(
    ("dtype", "options", "named"),
    [
        ("uint16", ["COMPRESS=JPEG"], "COMPRESS=JPEG"),
        ("uint16", ["TILED=YES", "COMPRESS=JPEG"], "COMPRESS=JPEG"),
        ("uint16", ["COMPRESS=CCITTFAX4"], "COMPRESS=CCITTFAX4"),
        ("uint16", ["NBITS=12", "PREDICTOR=2"], "NBITS=12, PREDICTOR=2"),
        ("uint16", ["PREDICTOR=3"], "PREDICTOR=3"),
        ("uint8", ["NBITS=2"], "NBITS=2"),
        ("uint16", ["BLOCKXSIZE=100"], "BLOCKXSIZE=100"),
        ("uint16", ["COMPRESS=WEBP"], "COMPRESS=WEBP"),
    ],
)
def test_options_that_spoil_the_numbers_are_refused_by_name(tmp_path, dtype, options, named):
    paths, _ = write_pair(tmp_path, dtype, most=200)
    (tmp_path / "out.tif").write_bytes(b"precious")
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match=f"The creation options {named} do not suit 4 bands of {dtype} "):
        sharpen(paths, tmp_path / "out.tif", creation_options=options)
    assert folder_content(tmp_path) == before


@pytest.mark.parametrize(
    "options",
    [
        ["NBITS=12"],
        ["COMPRESS=LZW", "NBITS=10"],
        ["COMPRESS=NONE"],
        ["COMPRESS=PACKBITS", "TILED=NO"],
        ["INTERLEAVE=BAND", "BIGTIFF=YES", "NUM_THREADS=2"],
        ["compress=lzw", "predictor=1"],
        ["PROFILE=GeoTIFF", "SPARSE_OK=TRUE"],
    ],
)
def test_what_the_user_chose_wins_over_defaults(tmp_path, options):
    paths, ms = write_pair(tmp_path)
    sharpen(paths, tmp_path / "out.tif", creation_options=options)
    assert np.array_equal(read_raster(tmp_path / "out.tif"), ms.repeat(4, 1).repeat(4, 2))


def test_options_that_the_driver_does_not_know_are_told(tmp_path):
    paths, _ = write_pair(tmp_path)
    _, lines = sharpen(paths, tmp_path / "out.tif", creation_options=["COMPRES=LZW"])
    assert any(line.startswith("GDAL says of the creation options:") and "COMPRES" in line for line in lines)


def test_compression_with_losses_is_told(tmp_path):
    paths, ms = write_pair(tmp_path, "uint8", 3, most=200)
    _, lines = sharpen(paths, tmp_path / "out.tif", creation_options=["COMPRESS=JPEG", "JPEG_QUALITY=95"])
    assert any("COMPRESS=JPEG, JPEG_QUALITY=95 compress with losses" in line for line in lines)
    error = np.abs(read_raster(tmp_path / "out.tif").astype(int) - ms.repeat(4, 1).repeat(4, 2))
    assert 0 < error.mean() < 5


def test_numbers_that_an_option_cuts_are_no_result(tmp_path):
    """The trial holds small numbers; these need more bits than the option leaves."""
    paths, _ = write_pair(tmp_path, most=5000)
    (tmp_path / "out.tif").write_bytes(b"precious")
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match=r"does not hold the numbers that were written to it; .* options NBITS=12 do not"):
        sharpen(paths, tmp_path / "out.tif", creation_options=["NBITS=12"])
    assert folder_content(tmp_path) == before


def test_a_file_that_holds_something_else_is_no_result(tmp_path, monkeypatch):
    """As where a disk, or a codec on another thread, fails without a word."""
    paths, _ = write_pair(tmp_path)
    write = outputs.Output.finish_writing

    def spoil(self):
        write(self)
        dataset = gdal.Open(str(self.file), gdal.GA_Update)
        dataset.GetRasterBand(2).WriteArray(np.zeros((8, 8), np.uint16), 100, 100)
        dataset = None

    monkeypatch.setattr(outputs.Output, "finish_writing", spoil)
    before = folder_content(tmp_path)
    with pytest.raises(Problem, match="does not hold the numbers that were written to it; check the disk"):
        sharpen(paths, tmp_path / "out.tif")
    assert folder_content(tmp_path) == before


@pytest.mark.parametrize("options", [[], ["COMPRESS=LZW"], ["NBITS=12"]])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32", "float64"])
def test_defaults_suit_all_numbers(dtype, options):
    if options == ["NBITS=12"] and dtype != "uint16":
        pytest.skip("these bits are UInt16's")
    assert creation_options(options, np.dtype(dtype), 3).lossless


def test_gdals_exceptions_may_be_on(tmp_path, gdals_exceptions):
    paths, ms = write_pair(tmp_path)
    with pytest.raises(Problem, match="COMPRESS=JPEG do not suit"):
        sharpen(paths, tmp_path / "out.tif", creation_options=["COMPRESS=JPEG"])
    sharpen(paths, tmp_path / "out.tif", creation_options=["TFW=YES"])
    assert np.array_equal(read_raster(tmp_path / "out.tif"), ms.repeat(4, 1).repeat(4, 2))


# --- neighbours ---


def companions_of(folder, name):
    """Files that would move, mask, thin out or describe a raster of that name."""
    stem = name.rpartition(".")[0]
    write_raster(folder / "mask.tif", np.zeros((256, 288), np.uint8))
    for suffix in (".msk", ".ovr"):
        shutil.copy(folder / "mask.tif", folder / f"{name}{suffix}")
    (folder / f"{name}.aux.xml").write_text("<PAMDataset><Metadata><MDI key='spoilt'>yes</MDI></Metadata></PAMDataset>")
    for suffix in (".tfw", ".wld"):
        (folder / f"{stem}{suffix}").write_text("7\n0\n0\n-7\n1000\n2000\n")
    (folder / f"{stem}.rrd").write_bytes(b"EHFA_HEADER_TAG")
    (folder / f"{stem}.aux").write_bytes(b"EHFA_HEADER_TAG")
    (folder / f"{stem}_RPC.TXT").write_text("LINE_OFF: 1\n")


@pytest.mark.parametrize("replaced", [True, False])
@pytest.mark.parametrize("place", [True, False])
def test_old_companions_say_nothing_of_the_new_file(tmp_path, replaced, place):
    paths, ms = write_pair(tmp_path, place=place)
    sharpen(paths, tmp_path / "plain.tif")
    companions_of(tmp_path, "out.tif")
    if replaced:
        write_raster(tmp_path / "out.tif", np.ones((10, 10), np.uint8))
    _, lines = sharpen(paths, tmp_path / "out.tif")
    plain, found = (gdal.Open(str(tmp_path / f"{name}.tif")) for name in ("plain", "out"))
    assert found.GetFileList() == [str(tmp_path / "out.tif")]
    for ask in (
        lambda file: file.GetGeoTransform(can_return_null=True),
        lambda file: file.GetMetadata(),
        lambda file: file.GetMetadata("RPC"),
        lambda file: file.GetRasterBand(1).GetMaskFlags(),
        lambda file: file.GetRasterBand(1).GetOverviewCount(),
    ):
        assert ask(found) == ask(plain)
    assert np.array_equal(found.ReadAsArray(), ms.repeat(4, 1).repeat(4, 2))
    assert any("is now out.wld.old" in line for line in lines)
    assert (tmp_path / "out.wld.old").read_text().startswith("7\n")


def test_companions_of_other_images_stay(tmp_path):
    paths, _ = write_pair(tmp_path)
    (tmp_path / "out.jpg").write_bytes(b"a picture")
    (tmp_path / "out.wld").write_text("7\n0\n0\n-7\n1000\n2000\n")
    sharpen(paths, tmp_path / "out.tif")
    assert (tmp_path / "out.wld").exists()
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetGeoTransform() == PAN_PLACE


def test_one_companion_that_stays_keeps_no_other(tmp_path, monkeypatch):
    paths, _ = write_pair(tmp_path)
    companions_of(tmp_path, "out.tif")
    (tmp_path / "out.qml").write_text("<qgis/>")  # a style of QGIS's, no raster
    unlink = partial.Path.unlink

    def held(self, **options):
        if self.name.endswith(".aux.xml"):
            raise PermissionError("used by another process")
        unlink(self, **options)

    monkeypatch.setattr(partial.Path, "unlink", held)
    sharpen(paths, tmp_path / "out.tif")
    assert not (tmp_path / "out.tif.msk").exists() and not (tmp_path / "out.wld").exists()


# --- the last step ---


def test_a_result_that_cannot_take_its_name_is_kept_beside_it(tmp_path, monkeypatch):
    paths, ms = write_pair(tmp_path)
    output = tmp_path / "out.tif"
    output.write_bytes(b"open elsewhere")
    (tmp_path / "out (2).tif").write_bytes(b"another")
    replace = os.replace

    def refuse(source, target):
        if target == output and source != output:
            raise PermissionError("used by another process")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Problem, match=r"because something uses it; the finished image is out \(3\).tif beside it"):
        sharpen(paths, output)
    assert output.read_bytes() == b"open elsewhere"
    assert np.array_equal(read_raster(tmp_path / "out (3).tif"), ms.repeat(4, 1).repeat(4, 2))
    assert not list(tmp_path.glob(".*"))


def test_a_full_disk_is_told_before_work(tmp_path, monkeypatch):
    paths, _ = write_pair(tmp_path)
    monkeypatch.setattr(destination.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**6, 10**6, 10**5))
    with pytest.raises(Problem, match=r"takes 0\.0 GB or more, but its disk has 0\.0 GB left; make room"):
        sharpen(paths, tmp_path / "out.tif")


# --- processes that are killed ---


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("kind", ["Adapt", "Predict", "score"])
def test_a_signal_leaves_nothing(tmp_path, number, kind):
    write_pair(tmp_path)
    (tmp_path / "out.tif").write_bytes(b"precious")
    before = folder_content(tmp_path)
    ended(tmp_path, kind, number)
    assert folder_content(tmp_path) == before


@pytest.mark.parametrize("kind", ["Predict", "score"])
def test_the_next_start_removes_what_a_killed_process_left(tmp_path, kind):
    write_pair(tmp_path)
    (tmp_path / "out.tif").write_bytes(b"precious")
    before = folder_content(tmp_path)
    ended(tmp_path, kind, signal.SIGKILL)
    assert len(list(tmp_path.glob(".out*.partial.tif"))) == 1
    removed = partial.sweep(tmp_path / "ledger")
    assert len(removed) == 1
    assert folder_content(tmp_path) == before


def test_what_a_living_process_makes_is_not_swept(tmp_path):
    ledger, temporary = tmp_path / "ledger", partial.temporary_name(tmp_path / "out.tif")
    note = partial.Note(temporary, ledger)
    note.open()
    temporary.write_bytes(b"half done")
    assert partial.sweep(ledger) == []
    program = (
        f"import sys; sys.path[:0] = {sys.path!r}\nfrom pathlib import Path\n"
        f"from lambda_pnn_plugin.raster.partial import sweep\nprint(sweep(Path({str(ledger)!r})))"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT).stdout == "[]\n"
    assert temporary.exists()
    note.close(keep=False)
    assert list(ledger.iterdir()) == []


def test_notes_remove_nothing_but_files_in_the_making(tmp_path):
    """Nor do they hinder jobs, whatever they hold."""
    ledger, precious = tmp_path / "ledger", tmp_path / "precious.tif"
    ledger.mkdir()
    precious.write_bytes(b"precious")
    (tmp_path / ".x.0.partial.tif").write_bytes(b"of another computer")
    contents = (f"{socket.gethostname()}\n{precious}".encode(), b"", b"\xff\xfe\x00",
                f"elsewhere\n{tmp_path}/.x.0.partial.tif".encode())  # fmt: skip
    for number, content in enumerate(contents):
        (ledger / str(number)).write_bytes(content)
    assert partial.sweep(ledger) == []
    assert (tmp_path / ".x.0.partial.tif").exists()
    old = time.time() - 2 * 86400
    for note in ledger.iterdir():
        os.utime(note, (old, old))
    assert partial.sweep(ledger) == [tmp_path / ".x.0.partial.tif"]
    assert precious.exists() and list(ledger.iterdir()) == []


def test_what_cannot_be_removed_now_is_removed_later(tmp_path, monkeypatch):
    """A virus scanner holds the file as the job is cancelled: Windows does not remove it then."""
    paths, _ = write_pair(tmp_path)
    ledger, unlink = tmp_path / "ledger", partial.Path.unlink

    def held(self, **options):
        if ".partial" in self.name and self.stat().st_size:
            raise PermissionError("used by another process")
        unlink(self, **options)

    monkeypatch.setattr(partial.Path, "unlink", held)
    watcher = Watcher(cancel_at=lambda watcher: watcher.fractions and watcher.fractions[-1] > 0.9)
    with pytest.raises(Cancelled):
        run(job_for(paths, tmp_path / "out.tif", ledger=ledger), nearest_engine(), watcher)
    monkeypatch.undo()
    assert len(partial.sweep(ledger)) == 1
    assert not list(tmp_path.glob(".out*"))


def test_errors_while_overviews_are_built_are_told_as_they_are(tmp_path, monkeypatch):
    """GDAL prints what its callback raises, and goes its own way."""
    paths, _ = write_pair(tmp_path)
    monkeypatch.setattr(outputs, "SMALL_SIDE", 64)

    def interrupted(fraction):
        raise KeyboardInterrupt

    monkeypatch.setattr(pansharpening, "_going_on", lambda feedback: interrupted)
    monkeypatch.setattr(outputs.Output, "verify", lambda self, proceed: None)
    before = folder_content(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        sharpen(paths, tmp_path / "out.tif", overviews=True)
    assert folder_content(tmp_path) == before


def test_a_job_sweeps_before_it_begins(tmp_path):
    paths, _ = write_pair(tmp_path)
    ended(tmp_path, "Predict", signal.SIGKILL)
    sharpen(paths, tmp_path / "other.tif", ledger=tmp_path / "ledger")
    assert not list(tmp_path.glob(".*partial*"))
